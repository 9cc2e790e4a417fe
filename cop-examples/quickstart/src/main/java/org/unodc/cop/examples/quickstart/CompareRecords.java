package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Lists the differences between two records, and applies them to the earlier record. */
final class CompareRecords {
  private CompareRecords() {}

  /** Runs this example alone. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Conference before = ReferenceRecords.untoc();
    List<Session> sessions = before.sessions();
    Session first =
        sessions.get(0).toBuilder().title(LocalizedText.english("The first session")).build();
    Conference after =
        before.toBuilder()
            .sessions(sessions.subList(1, sessions.size()))
            .addSessions(first)
            .treatyActions(before.treatyActions().subList(1, before.treatyActions().size()))
            .build();

    out.println("COMPARE TWO RECORDS");
    CopDiff diff = CopDiff.between(before, after);
    out.println(diff.summary());
    for (Change change : diff.changes()) {
      if (change instanceof Change.Moved moved) {
        out.printf("Moved from %s to %s.%n", moved.from(), moved.to());
      }
    }
    out.printf(
        "The JSON Patch has %d operations.%n", diff.toJsonPatch().split("\"op\"", -1).length - 1);
    out.printf(
        "Applied to the earlier record, it produces the later record: %s.%n%n",
        diff.applyTo(before).equals(after));
  }
}
