package org.unodc.cop.tests.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** One cause that touches many values takes a few lines, and hides nothing else. */
class RepeatedFindingsTest {
  private static final int EVENTS = 400;

  @Test
  void textShowsAllCausesIfOneTouchesHundredsOfValues() {
    assertThat(text(unknownRooms()))
        .contains("Errors: 401. Warnings: 0. Notices: 0.")
        .contains("refers to room m9, which is not in the record.")
        .contains("refers to room m8, which is not in the record.")
        .contains(
            "The same finding at other places (number: 397), for example: /sideEvents/3/room,")
        .doesNotContain("Findings shown");
  }

  @Test
  void textIsShort() {
    assertThat(text(unknownRooms()).lines().filter(line -> line.contains("/sideEvents/")))
        .hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void markdownShowsAllCausesInEveryLanguage(OfficialLanguage language) {
    assertThat(ReportFormat.MARKDOWN.render(unknownRooms(), language)).contains("m9", "m8", "397");
  }

  @Test
  void textSaysHowManyAreShownIfThereAreMoreThanTwentyCauses() {
    assertThat(text(inRooms(25, i -> "m" + i))).contains("Findings shown: 20 of 25\n");
  }

  @Test
  void pageShowsAllCausesBeforeRepeatedFindings() {
    String page = ReportFormat.HTML.render(unknownRooms(), OfficialLanguage.ENGLISH);

    assertThat(page).contains("/sideEvents/400/room", "of this rule on this page: 200 of 401");
    assertThat(page.indexOf("/sideEvents/400/room")).isLessThan(page.indexOf("/sideEvents/3/room"));
  }

  @Test
  void pageWritesColumnsWithoutSeparators() {
    assertThat(ReportFormat.HTML.render(unknownRooms(), OfficialLanguage.ENGLISH))
        .containsPattern("line [0-9]+, column [0-9]{4,}<");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "MARKDOWN", "HTML", "JUNIT"})
  void graverFindingOfOneRuleComesFirst(ReportFormat format) {
    String report = format.render(lastIsGraver(), OfficialLanguage.ENGLISH);

    assertThat(report.indexOf("/sideEvents/400/room"))
        .isPositive()
        .isLessThan(report.indexOf("/sideEvents/0/room"));
  }

  /** {@return the report on 400 events in one unknown room and a last one in another} */
  private static Report unknownRooms() {
    return inRooms(EVENTS + 1, i -> i == EVENTS ? "m8" : "m9");
  }

  /** {@return the report on events in rooms that are not in the record} */
  private static Report inRooms(int events, IntFunction<String> room) {
    String sideEvents =
        IntStream.range(0, events)
            .mapToObj(
                i ->
                    "{\"id\": \"se-%s\", \"session\": \"cop2\", \"title\": \"Event %s\", \"room\": \"%s\"}"
                        .formatted(i, i, room.apply(i)))
            .collect(Collectors.joining(","));
    String record =
        """
        {"format": "cop/1", "id": "x",
         "sessions": [{"id": "cop2", "title": "Second session", "days": {"first": "2024-10-14", "last": "2024-10-18"}}],
         "sideEvents": [%s]}
        """
            .formatted(sideEvents);
    return Cop.report(
        record.getBytes(UTF_8),
        LocalDate.of(2024, 11, 1),
        ValidationProfile.builder().name("references").include("reference.resolves").build());
  }

  /** {@return the report on unknown rooms with notices only, except for the last finding} */
  private static Report lastIsGraver() {
    Report report = unknownRooms();
    ImmutableList<LocatedFinding> findings =
        report.findings().stream()
            .map(
                located ->
                    located.finding().place().pointer().contains("/400/")
                        ? located
                        : new LocatedFinding(
                            located.finding().withSeverity(Severity.NOTICE), located.position()))
            .collect(toImmutableList());
    return new Report(report.validation(), report.file(), report.digest(), findings);
  }

  private static String text(Report report) {
    return ReportFormat.TEXT.render(report, OfficialLanguage.ENGLISH);
  }
}
