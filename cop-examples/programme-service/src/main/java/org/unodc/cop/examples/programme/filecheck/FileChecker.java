package org.unodc.cop.examples.programme.filecheck;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlDocument;

/** Checks files in memory. It checks two files at a time and stores nothing. */
@Component
class FileChecker {
  private static final int AT_A_TIME = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  private final PublicRecord record;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  FileChecker(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /**
   * {@return the result of a work, which waits if two are being done}
   *
   * @throws CheckerBusyException if they are not done soon
   */
  <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CheckerBusyException();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new CheckerBusyException();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /**
   * {@return the report on a record in JSON or YAML}
   *
   * @throws CopException if the record cannot be read
   */
  Report report(byte[] file, FileKind kind) {
    LocalDate day = record.current().today(clock);
    if (kind == FileKind.JSON) {
      return Cop.report(file, day, ValidationProfile.complete());
    }
    Conference read = YAML.read(file);
    return Report.of(
        Rulebook.standard().validate(read, day, ValidationProfile.complete()),
        file,
        pointers -> YamlDocument.of(file, CopLimits.standard()).positions(pointers));
  }

  /** {@return the results for the sheets of a table} */
  ImmutableList<CheckedSheet> tables(
      byte[] file, FileKind kind, Optional<ListKind> list, String language, boolean isDayFirst) {
    Snapshot now = record.current();
    TableCheck check = new TableCheck(now, now.today(clock), language, isDayFirst);
    try {
      ImmutableList<Sheet> sheets =
          kind == FileKind.XLSX
              ? CopXlsx.standard().read(file)
              : ImmutableList.of(CopCsv.standard().read(file));
      return sheets.stream().map(sheet -> check.check(sheet, list)).collect(toImmutableList());
    } catch (CopException unreadable) {
      return ImmutableList.of(unreadable(unreadable));
    }
  }

  /** {@return the results for a report on a record} */
  static CheckedSheet of(Report report) {
    return new CheckedSheet(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        ImmutableList.of(),
        ImmutableList.of(),
        report.findings().stream()
            .map(
                located ->
                    new PlacedFinding(
                        located.finding(), located.line(), located.column(), OptionalInt.empty()))
            .collect(toImmutableList()));
  }

  /** {@return the result for a file that cannot be read} */
  static CheckedSheet unreadable(CopException refused) {
    return CheckedSheet.unreadable(
        Optional.empty(),
        refused.problems().stream().map(ReadingNote::of).collect(toImmutableList()));
  }
}
