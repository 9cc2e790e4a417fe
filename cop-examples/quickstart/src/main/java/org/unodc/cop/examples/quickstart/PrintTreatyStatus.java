package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.status.Parties;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Prints the status of UNTOC on three days. */
final class PrintTreatyStatus {
  private static final String ROW = "%-10s  %-12s  %-12s  %-12s  %s%n";

  private PrintTreatyStatus() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    TreatyStatus status = untoc.treatyStatus(ConventionId.of("untoc")).orElseThrow();
    ParticipantId japan = ParticipantId.of("jpn");

    out.println("PRINT TREATY STATUS");
    out.printf(ROW, "day", "deposited", "in force for", "signed", "Japan is");
    for (LocalDate day :
        List.of(LocalDate.of(2003, 9, 28), LocalDate.of(2003, 9, 29), LocalDate.of(2024, 10, 14))) {
      out.printf(
          ROW,
          day,
          status.partiesByDepositOn(day),
          status.partiesInForceOn(day),
          status.signatoriesOn(day),
          status.statusOf(japan, day));
    }
    out.printf(
        "In force since %s, 90 days after the fortieth instrument, that of %s.%n",
        status.entryIntoForce().known().orElseThrow(),
        nameOf(status.decisiveInstrument().orElseThrow().participant(), untoc));

    // The record has the actions on the Protocols until 2014. Who has joined or left since is open.
    TreatyStatus trafficking = untoc.treatyStatus(ConventionId.of("untoc-tip")).orElseThrow();
    Parties parties = trafficking.partiesOn(LocalDate.of(2024, 10, 14));
    out.printf(
        "Trafficking Protocol on %s: %d certain parties, %d possible ones, list complete: %s.%n%n",
        parties.day(), parties.certain().size(), parties.possible().size(), parties.isComplete());
  }

  private static String nameOf(ParticipantId id, Conference conference) {
    return conference.participants().stream()
        .filter(participant -> participant.id().equals(id))
        .map(participant -> participant.name().in(OfficialLanguage.ENGLISH))
        .findFirst()
        .orElse(id.value());
  }
}
