package org.unodc.cop.examples.programme.api;

import com.google.common.base.CharMatcher;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.problem.RuleFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;
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

  @Operation(
      summary = "Submits an application",
      description =
          "An application with an Idempotency-Key is accepted once within 24 hours. A repeated "
              + "request gets the same answer, with the current state of the event.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<StepAnswer> apply(
      Account account,
      @RequestBody RequestBodies.SubmittedApplication application,
      @RequestHeader(name = KEY, defaultValue = "") String key,
      HttpServletRequest request) {
    if (key.length() > MAX_KEY_LENGTH || !PRINTABLE.matchesAllOf(key)) {
      throw new BadParameterException(KEY);
    }
    SideEventId event =
        key.isEmpty() && request.getHeader(KEY) == null
            ? desk.apply(application.content(), application.reason(), account).event().id()
            : submissions.apply(key, application.content(), application.reason(), account);
    StepAnswer taken = answer(event, CallerLanguage.of(request));
    String id = taken.sideEvent().id().value();
    URI place =
        // Relative, because the client chooses the header Host.
        UriComponentsBuilder.fromPath(request.getRequestURI()).path("/{id}").build(id);
    return ResponseEntity.created(place).eTag(EntityTag.of(taken.version()).value()).body(taken);
  }

  @Operation(
      summary = "Changes the description of an event",
      description =
          "The secretariat gives a reason, in the language of Accept-Language, if the new "
              + "description causes a warning.")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<StepAnswer> describe(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody SideEvent description,
      @RequestParam Optional<String> reason,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    Optional<StepReason> why =
        reason
            .filter(text -> !text.isBlank())
            .map(text -> reasonOf(text, CallerLanguage.of(request)));
    OptionalLong version = lookedAt(ifMatch, id);
    return StepAnswer.of(desk.describe(id, description, why, version, account), request);
  }

  private static StepReason reasonOf(String text, OfficialLanguage language) {
    if (text.length() > StepReason.MAX_LENGTH) {
      throw new BadParameterException("reason");
    }
    return new StepReason(Optional.empty(), Optional.of(LocalizedText.of(language.tag(), text)));
  }

  @Operation(
      summary = "Withdraws the application for a requested event",
      description = "The organizer of an event can do so before the secretariat decides on it.")
  @PostMapping("/{id}/withdrawal")
  ResponseEntity<StepAnswer> withdraw(
      Account account,
      @PathVariable SideEventId id,
      @RequestBody(required = false) RequestBodies.@Nullable PlainStep step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
      HttpServletRequest request) {
    return StepAnswer.of(
        desk.withdraw(id, RequestBodies.reason(step), lookedAt(ifMatch, id), account), request);
  }

  private OptionalLong lookedAt(String ifMatch, SideEventId id) {
    return EntityTag.lookedAt(ifMatch, id, store.current());
  }

  private StepAnswer answer(SideEventId id, OfficialLanguage language) {
    Snapshot now = store.current();
    SideEvent event =
        now.sideEvent(id).orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
    return new StepAnswer(event, now.versionOf(id), RuleFinding.of(rules.of(id, now), language));
  }
}
