package org.unodc.cop.examples.programme.api;

import com.google.common.base.CharMatcher;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.problem.RuleFinding;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.Submissions;

/** The routes that change side events. */
@RestController
@RequestMapping(path = "/api/v1/side-events", produces = MediaType.APPLICATION_JSON_VALUE)
class SideEventSteps {
  private static final String KEY = "Idempotency-Key";
  private static final int MAX_KEY_LENGTH = 255;
  private static final CharMatcher PRINTABLE = CharMatcher.inRange('!', '~');

  private final SideEventDesk desk;
  private final Submissions submissions;
  private final ConferenceStore store;
  private final EventFindings rules;

  SideEventSteps(
      SideEventDesk desk, Submissions submissions, ConferenceStore store, EventFindings rules) {
    this.desk = desk;
    this.submissions = submissions;
    this.store = store;
    this.rules = rules;
  }

  /**
   * The result of a step.
   *
   * @param sideEvent the event after the step
   * @param version the version to send with the next step
   * @param findings the remaining findings, which did not prevent the step; the most severe first
   */
  record StepTaken(SideEvent sideEvent, long version, List<RuleFinding> findings) {}

  @Operation(
      summary = "Submits an application",
      description =
          "An application with an Idempotency-Key is accepted once within 24 hours. A repeated "
              + "request gets the same answer, with the current state of the event.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<StepTaken> apply(
      Account account,
      @RequestBody EventApplication application,
      @RequestHeader(name = KEY, defaultValue = "") String key,
      HttpServletRequest request) {
    if (key.length() > MAX_KEY_LENGTH || !PRINTABLE.matchesAllOf(key)) {
      throw new BadParameterException(KEY);
    }
    OfficialLanguage language = CallerLanguage.of(request);
    StepTaken taken =
        key.isEmpty() && request.getHeader(KEY) == null
            ? taken(desk.apply(application, account), language)
            : taken(submissions.apply(key, application, account), language);
    String id = taken.sideEvent().id().value();
    URI place =
        // Relative, because the client chooses the header Host.
        UriComponentsBuilder.fromPath(request.getRequestURI()).path("/{id}").build(id);
    return ResponseEntity.created(place).eTag(EntityTag.of(taken.version()).value()).body(taken);
  }

  @Operation(summary = "Changes the description of an event")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepTaken> describe(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody SideEvent description,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    OptionalLong version = lookedAt(ifMatch, id);
    return answer(desk.describe(id, description, version, account), request);
  }

  @Operation(summary = "Accepts a requested event")
  @PostMapping("/{id}/acceptance")
  ResponseEntity<StepTaken> accept(
      Account account,
      @PathVariable SideEventId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.check(account);
    return answer(desk.accept(id, lookedAt(ifMatch, id), account), request);
  }

  @Operation(summary = "Sets or changes the time and the room of an accepted event")
  @PutMapping(path = "/{id}/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepTaken> schedule(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody RequestBodies.EventPlacement place,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.check(account);
    OptionalLong version = lookedAt(ifMatch, id);
    try {
      return answer(desk.schedule(id, place.slot(), place.room(), version, account), request);
    } catch (RoomTakenException taken) {
      throw RoomClashException.of(
          id, place.room(), place.slot(), store.current().conference(), taken);
    }
  }

  @Operation(summary = "Merges an event into another event")
  @PostMapping(path = "/{id}/merger", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepTaken> merge(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody RequestBodies.Merger merger,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    SecretariatGuard.check(account);
    return answer(desk.merge(id, merger.into(), lookedAt(ifMatch, id), account), request);
  }

  @Operation(
      summary = "Cancels an event or declines an application",
      description =
          "The organizer of an event can withdraw it before the secretariat decides on it.")
  @PostMapping("/{id}/cancellation")
  ResponseEntity<StepTaken> cancel(
      Account account,
      @PathVariable SideEventId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    return answer(desk.cancel(id, lookedAt(ifMatch, id), account), request);
  }

  private OptionalLong lookedAt(String ifMatch, SideEventId id) {
    Snapshot now = store.current();
    return EntityTag.lookedAt(
        ifMatch, now.sideEvent(id).map(event -> now.versionOf(id)).orElse(0L));
  }

  private StepTaken taken(SideEventId id, OfficialLanguage language) {
    Snapshot now = store.current();
    SideEvent event =
        now.sideEvent(id).orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
    return new StepTaken(event, now.versionOf(id), RuleFinding.of(rules.of(id, now), language));
  }

  private static ResponseEntity<StepTaken> answer(
      SideEventDesk.Outcome outcome, HttpServletRequest request) {
    return ResponseEntity.ok()
        .eTag(EntityTag.of(outcome.version()).value())
        .body(taken(outcome, CallerLanguage.of(request)));
  }

  private static StepTaken taken(SideEventDesk.Outcome outcome, OfficialLanguage language) {
    return new StepTaken(
        outcome.event(), outcome.version(), RuleFinding.of(outcome.findings(), language));
  }
}
