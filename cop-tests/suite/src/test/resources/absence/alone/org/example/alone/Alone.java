package org.example.alone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** Reads, validates, writes and reports with nothing but what the library cannot do without. */
public final class Alone {
  private Alone() {}

  public static void main(String[] args) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Cop.write(ReferenceRecords.untoc(), written);
    Conference read = Cop.read(new ByteArrayInputStream(written.toByteArray()));
    System.out.println("same " + read.equals(ReferenceRecords.untoc()));

    Report report =
        Cop.report(written.toByteArray(), LocalDate.of(2024, 11, 1), ValidationProfile.full());
    System.out.println("located " + report.findings().get(0).position().isPresent());
    for (ReportFormat format : ReportFormat.values()) {
      System.out.println(format + " " + !format.render(report, OfficialLanguage.FRENCH).isEmpty());
    }
    try {
      Cop.read(Path.of("record.yaml"));
    } catch (LibraryNeededException absent) {
      System.out.println(absent.getMessage());
    }
  }
}
