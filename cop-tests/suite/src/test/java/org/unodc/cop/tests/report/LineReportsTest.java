package org.unodc.cop.tests.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** The formats with one line for each finding. */
class LineReportsTest {
  private static final Pattern CONCISE =
      Pattern.compile("(.+?):([0-9]+):([0-9]+): (\\p{L}+): (.+) \\[([a-z.-]+)]");
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning|notice) file=([^,:]+),line=([0-9]+),col=([0-9]+),title=([^,:]+)::(.+)");

  @ParameterizedTest
  @EnumSource
  void conciseHasOneLineForEachFinding(OfficialLanguage language) {
    Report report = Reports.untoc().inFile("data/untoc.json");

    List<MatchResult> lines = matches(CONCISE, ReportFormat.CONCISE.render(report, language));

    assertThat(lines).hasSameSizeAs(report.findings());
    for (LocatedFinding located : report.findings()) {
      String expected =
          "data/untoc.json:%s:%s: %s: %s [%s]"
              .formatted(
                  located.line().orElseThrow(),
                  located.column().orElseThrow(),
                  CodeLabels.of(located.finding().severity(), language),
                  located.finding().message(language),
                  located.finding().caseOrRule());
      assertThat(lines).extracting(MatchResult::group).contains(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void githubHasOneCommandForEachFinding(OfficialLanguage language) {
    Report report = Reports.untoc().inFile("data/untoc.json");

    List<MatchResult> lines = matches(COMMAND, ReportFormat.GITHUB.render(report, language));

    assertThat(lines).hasSameSizeAs(report.findings());
    for (LocatedFinding located : report.findings()) {
      assertThat(lines)
          .anySatisfy(
              line -> {
                assertThat(decoded(line.group(2))).isEqualTo("data/untoc.json");
                assertThat(line.group(3)).isEqualTo("" + located.line().orElseThrow());
                assertThat(line.group(4)).isEqualTo("" + located.column().orElseThrow());
                assertThat(decoded(line.group(5)))
                    .isEqualTo(located.finding().caseOrRule().value());
                assertThat(decoded(line.group(6)))
                    .isEqualTo(
                        located.finding().message(language)
                            + "\n→ "
                            + located.finding().hint(language));
              });
    }
  }

  @Test
  void showErrorsThenWarningsThenNotices() {
    Report report = Reports.broken(200).inFile("all.json");

    assertThat(matches(CONCISE, ReportFormat.CONCISE.render(report, OfficialLanguage.ENGLISH)))
        .extracting(line -> Severity.valueOf(line.group(4).toUpperCase(Locale.ROOT)))
        .contains(Severity.values())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(matches(COMMAND, ReportFormat.GITHUB.render(report, OfficialLanguage.ENGLISH)))
        .extracting(line -> Severity.valueOf(line.group(1).toUpperCase(Locale.ROOT)))
        .contains(Severity.values())
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void nameThePlaceInTheRecordIfThereIsNoLine() {
    Report report = Report.of(Reports.untoc().validation()).inFile("untoc");

    assertThat(ReportFormat.CONCISE.render(report, OfficialLanguage.ENGLISH))
        .containsPattern("(?m)^untoc /[^ ]+: warning: ");
    assertThat(ReportFormat.GITHUB.render(report, OfficialLanguage.ENGLISH))
        .containsPattern("(?m)^::warning file=untoc,title=[a-z.-]+::");
  }

  @Test
  void keepTextOfTheRecordInItsLine() {
    String record =
        """
        {"format": "cop/1", "id": "harbour-cop",
         "sessions": [{"id": "harbour-cop1", "title": "100 %, a::b\\n::error file=x::y\\r%0A"}]}
        """;
    Report report =
        Cop.report(record.getBytes(UTF_8), LocalDate.of(2024, 11, 1), ValidationProfile.full())
            .inFile("50%,a:b\nc.json");

    List<String> lines =
        ReportFormat.GITHUB.render(report, OfficialLanguage.ENGLISH).lines().toList();

    assertThat(lines)
        .hasSameSizeAs(report.findings())
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("::(error|warning|notice) file=50%25%2Ca%3Ab[^,:]*c\\.json,.+"));
    assertThat(ReportFormat.CONCISE.render(report, OfficialLanguage.ENGLISH).lines())
        .hasSameSizeAs(report.findings());
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return text.lines()
        .map(
            line -> {
              var matcher = pattern.matcher(line);
              assertThat(matcher.matches()).as(line).isTrue();
              return matcher.toMatchResult();
            })
        .toList();
  }

  /** Reads a value as the runner of GitHub does. */
  private static String decoded(String value) {
    return value
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%25", "%");
  }
}
