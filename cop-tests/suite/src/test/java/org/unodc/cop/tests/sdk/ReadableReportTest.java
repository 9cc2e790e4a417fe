package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;

/** Tests of the readable formats: text for a terminal, and Markdown. */
class ReadableReportTest {
  private static final String DISCLAIMER =
      "This report is no official record of the United Nations and implies no endorsement by it.";

  private static final String VISIBLE =
      "a|b \"c\" 'd'[U+000A]]]> =cmd <script>alert(1)</script> [U+202E]gnp *x*";

  @Test
  void beginsWithTheValidatedRecordAndTheCounts() {
    Report report = Reports.clashes(3);

    assertThat(text(report))
        .startsWith(
            """
            Validation report
            =================
            Validated for           1 November 2024
            Profile                 full
            Version of the library  %s
            SHA-256 of the input    %s

            Errors: 0. Warnings: 2. Notices: 0.
            """
                .formatted(report.validation().libraryVersion(), report.digest().orElseThrow()));
  }

  @Test
  void alignsTheFindingsOfARuleWithTheirLocations() {
    assertThat(text(Reports.clashes(2)))
        .contains(
            """

            Findings
            --------
            side-event.has-its-room-to-itself
              No two side events take place in the same room at the same time.
              warning  Side event "Uniting forces" (se-1) overlaps in time with side event \
            "Uniting forces" (se-0) in room "M5" (m5).
                       /sideEvents/1/slot (line 18, column 147)
              What can be done  Give one of the two events another room or another slot, or mark \
            the event that was cancelled or merged.

            What became of each rule
            ------------------------
            Outcome  Rule                               Values judged  Findings  Findings \
            suppressed  Reason
            failed   side-event.has-its-room-to-itself  2              1         0
            passed
            """);
  }

  @Test
  void reportsWhyARuleWasSkippedAndWhichRulesWereDisabled() {
    assertThat(text(Reports.hostile()))
        .containsPattern("suppressed +language.text-holds-no-forbidden-characters +\\d+ +0 +2\n")
        .containsPattern(
            "skipped +house.never-breaks-down .*The rule broke down at \"/sessions/0\" with"
                + " java.lang.IllegalStateException.\n")
        .containsPattern("not asked\n  convention\\.[a-z-]+  convention")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void namesTheRuleThatBrokeDownInEachLanguage(ReportFormat format) {
    Report report = Reports.brokenAfterAFinding();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(format.render(report, language))
          .contains("house.breaks-later", "/sideEvents/1", "IllegalStateException");
    }
  }

  @Test
  void writesARuleThatBrokeDownAsAnErrorInOneLine() {
    Report report = Reports.hostile().inFile("a,b.json");
    String sentence =
        "The rule broke down at \"/sessions/0\" with java.lang.IllegalStateException.";

    assertThat(ReportFormat.CONCISE.render(report, OfficialLanguage.ENGLISH))
        .startsWith("a,b.json: error: " + sentence + " [house.never-breaks-down]\n");
    assertThat(ReportFormat.GITHUB.render(report, OfficialLanguage.ENGLISH))
        .startsWith("::error file=a%2Cb.json,title=house.never-breaks-down::" + sentence + "\n");
  }

  @Test
  void listsTheMostSevereFirstAndShowsInvisibleCharacters() {
    String text = text(Reports.hostile());

    assertThat(text.lines())
        .contains(
            "  error    Side event \"" + VISIBLE + "\" (se-0) is loud: " + VISIBLE,
            "  notice   =cmd|' /C calc'!A0, [U+D800][U+0001], [x](http://evil.example).");
    assertThat(text)
        .containsSubsequence(
            "\nhouse.title-is-quiet\n",
            "\nside-event.has-its-room-to-itself\n",
            "\nhouse.says-what-it-likes\n");
    assertThat(text.codePoints().filter(point -> point != '\n'))
        .noneMatch(point -> Character.getType(point) == Character.CONTROL)
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
        .doesNotContain(0x202E);
  }

  @Test
  void staysReadableWithTenThousandClashes() {
    Report report = Reports.clashes(10_000);
    String text = text(report);
    String markdown = ReportFormat.MARKDOWN.render(report, OfficialLanguage.ENGLISH);

    assertThat(text.lines().count()).isLessThan(200);
    assertThat(text).contains("Errors: 0. Warnings: 9,999. Notices: 0.", "(number: 9,996)");
    assertThat(markdown).contains("Errors: 0. Warnings: 9,999. Notices: 0.\n", "(number: 9,996)");
    assertThat(markdown.lines().filter(line -> line.startsWith("| warning |"))).hasSize(4);
  }

  @Test
  void reportsIfThereAreNoFindings() {
    Report report = Reports.clashes(1);

    assertThat(text(report)).contains("--------\nNo finding is reported.\n");
    assertThat(ReportFormat.MARKDOWN.render(report, OfficialLanguage.ENGLISH))
        .contains("## Findings\n\nNo finding is reported.\n");
  }

  @Test
  void escapesMarkdownInTexts() {
    List<String> rows =
        ReportFormat.MARKDOWN
            .render(Reports.hostile(), OfficialLanguage.ENGLISH)
            .lines()
            .filter(line -> line.startsWith("| error |") || line.startsWith("| notice |"))
            .toList();

    String title =
        "\"a&#124;b \"c\" 'd'&#91;U+000A&#93;&#93;&#93;&#62; &#61;cmd"
            + " &#60;script&#62;alert(1)&#60;/script&#62; &#91;U+202E&#93;gnp &#42;x&#42;";
    assertThat(rows)
        .hasSize(3)
        .contains(
            "| error | Side event "
                + title
                + "\" (se-0) is loud: "
                + title.substring(1)
                + " | /sideEvents/0/title (line 17, column 47) |",
            "| notice | &#61;cmd&#124;' /C calc'!A0, &#91;U+D800&#93;&#91;U+0001&#93;,"
                + " &#91;x&#93;(http:<!-- -->//evil.<!-- -->example). |"
                + " /sessions/0 (line 6, column 16) |");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "MARKDOWN"})
  void statesTheDisclaimerAndThatATranslationIsUnreviewed(ReportFormat format) {
    Report report = Reports.clashes(1);

    assertThat(remarks(format, report, OfficialLanguage.ENGLISH))
        .hasSize(1)
        .allMatch(remark -> remark.startsWith(DISCLAIMER));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      if (language != OfficialLanguage.ENGLISH) {
        assertThat(remarks(format, report, language)).as(language.tag()).hasSize(2);
      }
    }
  }

  /** {@return the last lines, each a paragraph} */
  private static List<String> remarks(
      ReportFormat format, Report report, OfficialLanguage language) {
    List<String> lines = format.render(report, language).lines().toList();
    int end = lines.size();
    int start = end - 1;
    while (!isTable(lines.get(start - 1))) {
      start--;
    }
    return lines.subList(start, end).stream().filter(line -> !line.isEmpty()).toList();
  }

  /** Returns whether a line belongs to the table of rules, in the text format or in Markdown. */
  private static boolean isTable(String line) {
    return line.startsWith("  ") || line.startsWith("|");
  }

  private static String text(Report report) {
    return ReportFormat.TEXT.render(report, OfficialLanguage.ENGLISH);
  }
}
