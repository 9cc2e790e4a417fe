package org.unodc.cop.examples.programme.filecheck;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.conference.TableList;
import org.unodc.cop.examples.programme.web.PageFormatter;
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
  ImmutableList<CheckedPart> tables(
      byte[] file,
      FileKind kind,
      String list,
      TableList.Settings settings,
      PageFormatter formatter) {
    Snapshot now = record.current();
    ImmutableList<Sheet> sheets =
        kind == FileKind.XLSX
            ? CopXlsx.standard().read(file)
            : ImmutableList.of(CopCsv.standard().read(file));
    return sheets.stream()
        .map(
            sheet -> {
              Optional<TableList.Content> content = TableList.read(sheet, list, now, settings);
              return CheckedPart.of(
                  sheet,
                  content,
                  content.flatMap(read -> findings(read, now, formatter)),
                  formatter);
            })
        .collect(toImmutableList());
  }

  /** {@return the findings about the rows; empty if the rules cannot be run on them} */
  private Optional<List<CheckedPart.Line>> findings(
      TableList.Content table, Snapshot now, PageFormatter formatter) {
    return table
        .record()
        .filter(read -> table.size() > 0)
        .map(
            read ->
                Rulebook.standard()
                    .validate(read, now.today(clock), ValidationProfile.full())
                    .findings()
                    .stream()
                    .flatMap(
                        finding ->
                            table.row(finding.place().pointer()).stream()
                                .map(row -> CheckedPart.Line.of(finding, row, formatter)))
                    .toList());
  }
}
