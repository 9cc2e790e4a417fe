package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/**
 * The routes with which the secretariat decides on side events. A step that leaves warnings is
 * refused until it is repeated with a reason.
 */
@RestController
@RequestMapping(path = "/api/v1/side-events/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class SideEventDecisionRoutes {
  private final SideEventDecisions decisions;
  private final SideEventDesk desk;
  private final ConferenceStore store;

  SideEventDecisionRoutes(SideEventDecisions decisions, SideEventDesk desk, ConferenceStore store) {
    this.decisions = decisions;
    this.desk = desk;
    this.store = store;
  }

  @Operation(
      summary = "Accepts a requested event",
      description = "An event with warnings that nobody confirmed is accepted only with a reason.")
  @PostMapping("/acceptance")
  ResponseEntity<StepAnswer> accept(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody(required = false) RequestBodies.@Nullable PlainStep step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    return StepAnswer.of(
        decisions.accept(id, RequestBodies.reason(step), lookedAt(ifMatch, id), account), request);
  }

  @Operation(summary = "Declines the application for a requested event")
  @PostMapping(path = "/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepAnswer> decline(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody RequestBodies.ReasonedStep step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    return StepAnswer.of(
        decisions.decline(id, step.reason(), lookedAt(ifMatch, id), account), request);
  }

  @Operation(
      summary = "Sets or changes the time and the room of an accepted event",
      description =
          "A time or room that causes a new warning is set only with a reason. An event that takes "
              + "place only online needs no room.")
  @PutMapping(path = "/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepAnswer> schedule(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody RequestBodies.EventPlacement place,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    OptionalLong version = lookedAt(ifMatch, id);
    try {
      return StepAnswer.of(
          decisions.schedule(id, place.slot(), place.room(), place.reason(), version, account),
          request);
    } catch (RoomTakenException taken) {
      throw RoomClashException.of(id, place.slot(), store.current().conference(), taken);
    }
  }

  @Operation(summary = "Takes back the time and the room of an accepted event")
  @DeleteMapping("/schedule")
  ResponseEntity<StepAnswer> unschedule(
      Account account,
      @PathVariable SideEventId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    return StepAnswer.of(decisions.unschedule(id, lookedAt(ifMatch, id), account), request);
  }

  @Operation(summary = "Merges an event into another event")
  @PostMapping(path = "/merger", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepAnswer> merge(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody RequestBodies.Merger merger,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    return StepAnswer.of(
        decisions.merge(id, merger.into(), lookedAt(ifMatch, id), account), request);
  }

  @Operation(
      summary = "Cancels an accepted event",
      description =
          "The secretariat gives a reason. For the organizer of a requested event, this is the same"
              + " as a withdrawal.")
  @PostMapping("/cancellation")
  ResponseEntity<StepAnswer> cancel(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody(required = false) RequestBodies.@Nullable PlainStep step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    Optional<StepReason> reason = RequestBodies.reason(step);
    OptionalLong version = lookedAt(ifMatch, id);
    if (!account.isSecretariat()) {
      return StepAnswer.of(desk.withdraw(id, reason, version, account), request);
    }
    StepReason given =
        reason.orElseThrow(() -> new RequestRefusedException(ProblemType.REASON_NEEDED));
    return StepAnswer.of(decisions.cancel(id, given, version, account), request);
  }

  @Operation(
      summary = "Takes back a decision",
      description =
          "An accepted, declined, merged or cancelled event becomes requested again, without a "
              + "time and a room.")
  @PostMapping("/reopening")
  ResponseEntity<StepAnswer> reopen(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody(required = false) RequestBodies.@Nullable PlainStep step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.mayDecide(account);
    return StepAnswer.of(
        decisions.reopen(id, RequestBodies.reason(step), lookedAt(ifMatch, id), account), request);
  }

  private OptionalLong lookedAt(String ifMatch, SideEventId id) {
    return EntityTag.lookedAt(ifMatch, id, store.current());
  }
}
