package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Prints the deadlines before the opening of COP12. */
final class PrintDeadlines {
  private static final String ROW = "%-22s  %-10s  %-9s  %-8s  %s%n";

  private PrintDeadlines() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    Deadlines deadlines =
        Deadlines.of(
            session(untoc, SessionId.of("untoc-cop12")),
            untoc.rulesOfProcedure(),
            untoc.sideEventPolicies(),
            untoc.workingCalendar());

    out.println("PRINT DEADLINES");
    out.printf(ROW, "preparation", "deadline", "weekday", "binding", "source");
    for (DueDate due : deadlines.dates()) {
      out.printf(
          ROW,
          due.preparation(),
          due.moment().map(OffsetDateTime::toString).orElse(due.day().toString()),
          due.day().getDayOfWeek(),
          due.isBinding() ? "yes" : "no",
          due.citation().map(Citation::provision).orElse("policy on side events"));
    }
    LocalDate day = LocalDate.of(2024, 9, 14);
    out.printf(
        "Due by %s: %d of %d.%n%n", day, deadlines.dueBy(day).size(), deadlines.dates().size());
  }

  private static Session session(Conference conference, SessionId id) {
    return conference.sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
