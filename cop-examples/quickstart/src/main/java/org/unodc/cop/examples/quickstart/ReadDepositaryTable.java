package org.unodc.cop.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.table.Sheet;

/** Reads the table in which a depositary publishes the status of a treaty into a record. */
final class ReadDepositaryTable {
  private static final ConventionId TREATY = ConventionId.of("harbours");

  private static final String PUBLISHED =
      """
      Participant,Signature,"Ratification, Acceptance(A), Accession(a)"
      Swaziland,14 Dec 2000,24 Sep 2012
      Netherlands (Kingdom of the) 1,12 Dec 2000,26 May 2004 A
      Andorra,,22 Sep 2011 a
      Korea,13 Dec 2000,
      Nauru,12 Nov 2001,12 Jul 2012 d
      """;

  private ReadDepositaryTable() {}

  /** Runs this example alone. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    out.println("READ A DEPOSITARY'S TABLE");
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("harbour-cop"))
            .addConventions(
                Convention.builder()
                    .id(TREATY)
                    .title(LocalizedText.english("Convention on Harbours"))
                    .build())
            .build();
    Sheet sheet = CopCsv.standard().read(PUBLISHED.getBytes(UTF_8));

    // The table does not say until which day it is complete. The day stated here is set only if
    // every row can be read.
    DepositaryReading reading =
        DepositaryTable.of(record, TREATY).knownUntil(LocalDate.of(2024, 10, 14)).read(sheet);
    reading.participants().forEach(added -> out.println("added    " + added.name()));
    reading
        .actions()
        .forEach(read -> out.println("read     " + read.place() + " " + read.action().kind()));
    reading.problems().forEach(problem -> out.println("problem  " + problem));
    reading.notes().forEach(note -> out.println("note     " + note));
    out.println(reading.record().treatyActions().size() + " actions in the record.");
    out.println();
  }
}
