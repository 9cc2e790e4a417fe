package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.problem.RuleFinding;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/** The routes that read side events, their findings and their history. */
@RestController
@RequestMapping("/api/v1/side-events")
class SideEventLists {
  private final CallerViews views;
  private final ConferenceStore store;
  private final HistoryEntries history;
  private final EventFindings rules;
  private final Clock clock;

  SideEventLists(
      CallerViews views,
      ConferenceStore store,
      HistoryEntries history,
      EventFindings rules,
      Clock clock) {
    this.views = views;
    this.store = store;
    this.history = history;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * A side event in a list.
   *
   * @param version the version to send with the next step
   * @param sideEvent the side event
   */
  record ListedEvent(long version, SideEvent sideEvent) {}

  /**
   * A page of side events.
   *
   * @param items the events, ordered by id
   * @param next the cursor of the next page; empty for the last page
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record EventPage(List<ListedEvent> items, Optional<String> next) {}

  /**
   * The rule findings of a side event.
   *
   * @param findings the findings, the most severe first
   */
  record Findings(List<RuleFinding> findings) {}

  @Operation(summary = "Lists the side events that the caller may see, ordered by id")
  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, AnswerFormat.TEXT_CSV})
  ResponseEntity<Object> list(
      Optional<Account> account,
      @RequestParam(defaultValue = Page.LIMIT) int limit,
      @RequestParam(defaultValue = "") String cursor,
      HttpServletRequest request) {
    CallerView view = views.of(account);
    Snapshot shown = view.snapshot();
    Page<SideEvent> page =
        Page.of(
            RecordList.SIDE_EVENTS.name(),
            shown.conference().sideEvents().stream(),
            event -> event.id().value(),
            limit,
            cursor);
    if (AnswerFormat.of(request, AnswerFormat.JSON, AnswerFormat.CSV) == AnswerFormat.CSV) {
      return view.tag()
          .with("csv")
          .answer()
          .header(HttpHeaders.LINK, page.links())
          .contentType(AnswerFormat.CSV.type())
          .body(AnswerFormat.csv(SideEvent.class, page.items()));
    }
    return view.tag()
        .answer()
        .header(HttpHeaders.LINK, page.links())
        .contentType(AnswerFormat.JSON.type())
        .body(new EventPage(listed(page.items(), shown), page.next()));
  }

  private static List<ListedEvent> listed(List<SideEvent> events, Snapshot shown) {
    return events.stream()
        .map(event -> new ListedEvent(shown.versionOf(event.id()), event))
        .toList();
  }

  @Operation(summary = "Returns a side event")
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<SideEvent> show(Optional<Account> account, @PathVariable SideEventId id) {
    CallerView view = views.of(account);
    SideEvent event = view.event(id);
    return view.tagOf(event).answer().body(event);
  }

  @Operation(
      summary = "Returns the current rule findings of a side event",
      description = "Organizers get those about which they can do something.")
  @GetMapping(path = "/{id}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Findings> findings(
      Account account, @PathVariable SideEventId id, HttpServletRequest request) {
    Snapshot now = store.current();
    SideEvent event =
        now.sideEvent(id)
            .filter(found -> account.seesAll() || SideEventDesk.isOf(account, found, now))
            .orElseThrow(() -> new RequestRefusedException(ProblemType.NOT_FOUND));
    List<EventFinding> findings =
        account.seesAll()
            ? rules.of(id, now)
            : EventFindings.forOrganizer(event, rules.of(id, now));
    // The findings depend on the whole record, and on the day.
    return EntityTag.of(now.revision())
        .on(now.today(clock))
        .with(CallerLanguage.of(request).tag())
        .answer()
        .body(new Findings(RuleFinding.of(findings, CallerLanguage.of(request))));
  }

  @Operation(summary = "Returns the history of a side event")
  @GetMapping(path = "/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
  HistoryEntries.Changes history(Account account, @PathVariable SideEventId id) {
    SecretariatGuard.maySeeAll(account);
    return history.of(RecordList.SIDE_EVENTS.name(), id.value());
  }
}
