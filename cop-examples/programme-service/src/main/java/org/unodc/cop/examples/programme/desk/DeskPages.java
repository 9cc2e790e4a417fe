package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page with the table of all applications and events of the session, for the secretariat. */
@Controller
class DeskPages {
  private static final Comparator<EventRows.Row> OLDEST_FIRST =
      Comparator.comparing(
              (EventRows.Row row) -> row.submittedAt().map(OffsetDateTime::toInstant).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EventRows.Row::id);
  private static final Comparator<EventRows.Row> MOST_SEVERE_FIRST =
      Comparator.comparing(EventRows.Row::errors)
          .thenComparing(EventRows.Row::warnings)
          .thenComparing(EventRows.Row::notices)
          .reversed()
          .thenComparing(OLDEST_FIRST);

  private final ConferenceStore store;
  private final EventFindings rules;
  private final Clock clock;

  DeskPages(ConferenceStore store, EventFindings rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping(PageLanguage.PATH + "/desk")
  String show(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String findings,
      @RequestParam(defaultValue = "") String order,
      PageFormatter formatter,
      Model model) {
    Snapshot now = store.current();
    EventRows rows = new EventRows(now, formatter, now.today(clock), rules);
    ImmutableList<EventRows.Row> all =
        now.conference().sideEvents().stream()
            .filter(event -> event.session().stream().allMatch(now.session().id()::equals))
            .map(rows::of)
            .collect(ImmutableList.toImmutableList());
    model.addAttribute("rows", filtered(all, status, findings, order));
    model.addAttribute("total", all.size());
    model.addAttribute("statuses", SideEventStatus.values());
    model.addAttribute("waiting", filtered(all, SideEventStatus.REQUESTED.name(), "", "").size());
    model.addAttribute("status", status);
    model.addAttribute("findings", findings);
    model.addAttribute("order", order);
    return "desk/desk";
  }

  private static ImmutableList<EventRows.Row> filtered(
      ImmutableList<EventRows.Row> all, String status, String findings, String order) {
    return all.stream()
        .filter(
            row ->
                status.isEmpty()
                    || row.status().stream().anyMatch(actual -> actual.name().equals(status)))
        .filter(row -> hasFindings(row, findings))
        .sorted(order(order))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean hasFindings(EventRows.Row row, String findings) {
    return switch (findings) {
      case "errors" -> row.errors() > 0;
      case "warnings" -> row.errors() + row.warnings() > 0;
      case "none" -> row.errors() + row.warnings() + row.notices() == 0;
      default -> true;
    };
  }

  private static Comparator<EventRows.Row> order(String order) {
    return switch (order) {
      case "newest" -> OLDEST_FIRST.reversed();
      case "most-severe" -> MOST_SEVERE_FIRST;
      default -> OLDEST_FIRST;
    };
  }
}
