package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs all examples of this package in turn. */
public final class Quickstart {
  private Quickstart() {}

  /** Runs all examples. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ReadAndValidate.run(out);
    PrintParticipation.run(out);
    PrintTreatyStatus.run(out);
    CheckProceduralRights.run(out);
    PrintDeadlines.run(out);
    PrintProgramme.run(out);
    WriteCalendar.run(out);
    WriteForTheWeb.run(out);
    WriteChangedCopy.run(out);
    WriteSchema.run(out);
    ReadLongFile.run(out);
    UseOwnMapper.run(out);
    ReadYaml.run(out);
    CompareRecords.run(out);
    AddOwnRule.run(out);
    SuppressFinding.run(out);
    BuildConference.run(out);
    ReadSpreadsheet.run(out);
    ReadDepositaryTable.run(out);
    CountRegistrations.run(out);
  }
}
