package org.unodc.cop.tests.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.RuleCorpus;

/** Reports for the tests. */
final class Reports {
  private Reports() {}

  /** {@return the report on the shipped record of UNTOC} */
  static Report untoc() {
    try (InputStream record = Cop.class.getResourceAsStream("reference/untoc.json")) {
      return Cop.report(record.readAllBytes(), LocalDate.of(2024, 11, 1), ValidationProfile.full());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a report with one finding of each of the first rules of the corpus, up to a number}
   */
  static Report broken(int findings) {
    return broken(UnaryOperator.identity(), findings);
  }

  /**
   * {@return a report on the broken records of the corpus after a change, up to a number of
   * findings}
   */
  static Report broken(UnaryOperator<byte[]> change, int findings) {
    List<Report> reports =
        RuleCorpus.rules().stream()
            .map(rule -> change.apply(RuleCorpus.broken(rule)))
            .map(json -> Cop.report(json, RuleCorpus.day(), ValidationProfile.full()))
            .toList();
    ImmutableList<LocatedFinding> all =
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .limit(findings)
            .collect(ImmutableList.toImmutableList());
    ValidationReport validation =
        ValidationReport.builder()
            .from(reports.get(0).validation())
            .findings(all.stream().map(LocatedFinding::finding).toList())
            .build();
    return new Report(validation, Optional.empty(), Optional.of("0".repeat(64)), all);
  }

  /** {@return a report on events that take place in the same room at the same time} */
  static Report clashes(int events) {
    String json =
        IntStream.range(0, events)
            .mapToObj(
                i ->
                    """
                    {"id": "se-%s", "session": "cop2", "title": "Event", "room": "m5",
                     "slot": {"start": "2024-10-16T13:00:00+02:00", "end": "2024-10-16T14:00:00+02:00"}}
                    """
                        .formatted(i))
            .collect(
                Collectors.joining(
                    ",", "{\"format\": \"cop/1\", \"id\": \"x\", \"sideEvents\": [", "]}"));
    return Cop.report(
        json.getBytes(UTF_8),
        LocalDate.of(2024, 11, 1),
        ValidationProfile.builder()
            .name("rooms")
            .include("side-event.has-its-room-to-itself")
            .build());
  }
}
