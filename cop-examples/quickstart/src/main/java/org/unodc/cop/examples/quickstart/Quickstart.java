package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs every example of this folder, one after the other. */
public final class Quickstart {
  private Quickstart() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ReadAndValidate.run(out);
    ParticipationTable.run(out);
    TreatyStatusOnADate.run(out);
    WhoMayDoWhat.run(out);
    DeadlinesOfASession.run(out);
    WriteAProgramme.run(out);
    WriteACalendar.run(out);
    WriteForTheWeb.run(out);
    WriteAChangedCopy.run(out);
    WriteTheSchema.run(out);
    ReadALongFile.run(out);
    UseYourOwnMapper.run(out);
    ReadYaml.run(out);
    CompareTwoRecords.run(out);
    AddYourOwnRule.run(out);
    SuppressAFinding.run(out);
    BuildAConference.run(out);
    ReadASpreadsheet.run(out);
    CountRegistrations.run(out);
  }
}
