package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** The statistics of published figures. */
class StatsCommandTest {
  private static final String STAKEHOLDERS = "{'subject': 'NON_GOVERNMENTAL_STAKEHOLDERS', %s}";
  private static final String PARTICIPANTS = "{'subject': 'PARTICIPANTS', %s}";

  @TempDir private Path folder;

  @Test
  void omitsPercentagesBelowOneParticipant() throws IOException {
    Invocation stats =
        stats(
            STAKEHOLDERS.formatted(
                "'unit': 'PERSONS', 'count': {'value': 0, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted("'count': {'value': 1, 'qualifier': 'FEWER_THAN'}"));

    assertThat(stats.exitCode()).isZero();
    assertThat(stats.err()).isEmpty();
    assertThat(stats.out()).contains("fewer than 1").doesNotContain("%");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "PERSONS, PERSONS, 35.7 %",
    "PERSONS, , 35.7 %",
    "ORGANIZATIONS, PERSONS,",
    ", PERSONS,",
    "ORGANIZATIONS, ORGANIZATIONS,"
  })
  void printsTheNonGovernmentalShareOfThePersons(
      @Nullable String part, @Nullable String total, @Nullable String share) throws IOException {
    Invocation stats =
        stats(
            STAKEHOLDERS.formatted(unit(part) + "'count': {'value': 500, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted(unit(total) + "'count': {'value': 1400, 'qualifier': 'EXACT'}"));

    if (share == null) {
      assertThat(stats.out()).doesNotContain("%");
    } else {
      assertThat(stats.out().replace('\n', ' '))
          .contains(
              "harbour-cop1 – non-governmental stakeholders: 500 (-); participants: 1,400 (-);"
                  + " share: "
                  + share);
    }
  }

  @ParameterizedTest
  @CsvSource({"Release, Release, true", "Release, Speech, false", "Release, , false"})
  void takesBothNumbersOfAShareFromOneSource(String part, @Nullable String total, boolean isShare)
      throws IOException {
    Invocation stats =
        stats(
            STAKEHOLDERS.formatted(
                source(part) + "'unit': 'PERSONS', 'count': {'value': 770, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted(
                source(total) + "'count': {'value': 1400, 'qualifier': 'EXACT'}"));

    assertThat(stats.out().contains("55.0 %")).isEqualTo(isShare);
  }

  private static String source(@Nullable String title) {
    return title == null ? "" : "'source': {'title': '" + title + "'}, ";
  }

  @Test
  void namesTheUnitWhereParticipantsAreNotOnlyPersons() throws IOException {
    Path chart = folder.resolve("chart.svg");

    Invocation stats =
        stats(
            List.of("--chart", chart),
            PARTICIPANTS.formatted(
                "'unit': 'PERSONS', 'count': {'value': 40000, 'qualifier': 'ABOUT'}"),
            PARTICIPANTS.formatted(
                "'unit': 'ORGANIZATIONS', 'count': {'value': 3000, 'qualifier': 'EXACT'}"));

    assertThat(stats.out().lines().filter(line -> line.contains("3,000")))
        .singleElement()
        .asString()
        .endsWith("organizations");
    assertThat(Files.readString(chart)).contains("3,000 (organizations)", "about 40,000 (persons)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"participants", "side-events", "non-governmental-organizations", "countries"})
  void sumsUpATrendInAFewSentences(String subject) {
    Invocation summary = Invocation.of("stats", "untoc", "--subject", subject);
    Invocation all = Invocation.of("stats", "untoc", "--subject", subject, "--all");

    assertThat(summary.exitCode()).isZero();
    assertThat(summary.out().lines().filter(line -> line.startsWith("Whether"))).isEmpty();
    assertThat(all.out()).contains("Whether the number of");
  }

  @Test
  void namesWhatCannotBeDetermined() {
    assertThat(Invocation.of("stats", "untoc").out())
        .contains(
            """
            Cannot be determined, but the figures taken as printed suggest growth:
            untoc-cop11, about 800 → about 1,500 and more than 1,500.
            """)
        .contains("\nClaimed records that other sessions contradict: untoc-cop12, 1,400.\n")
        .contains("\nClaimed records that stay open: untoc-cop12 (in person), more than 1,400.\n");
    assertThat(Invocation.of("stats", "untoc", "--lang", "fr").out())
        .contains("Records revendiqués qui restent en suspens");
    assertThat(Invocation.of("stats", "untoc", "--subject", "parties").out())
        .contains("\nNo two sessions have comparable figures.\n");
  }

  @Test
  void drawsBarsOfAnyLength() throws IOException {
    Path chart = folder.resolve("chart.svg");

    Invocation stats =
        stats(
            List.of("--chart", chart),
            PARTICIPANTS.formatted("'count': {'value': 900000000000000000, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted("'count': {'value': 450000000000000000, 'qualifier': 'ABOUT'}"),
            PARTICIPANTS.formatted("'count': {'value': 1, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted("'count': {'value': 0, 'qualifier': 'EXACT'}"));

    assertThat(stats.out())
        .contains(
            """
            harbour-cop1  -       900,000,000,000,000,000        -          ####################
            harbour-cop1  -       about 450,000,000,000,000,000  -          ##########
            harbour-cop1  -       1                              -          #
            harbour-cop1  -       0                              -
            """);
    assertThat(Files.readString(chart).lines().filter(line -> line.contains("class=\"bar ")))
        .startsWith(
            "<path d=\"M120 64h380v18h-380z\" class=\"bar exact ltr\"/>",
            "<path d=\"M120 90h190v18h-190z\" class=\"bar about ltr\"/>",
            "<path d=\"M120 116h1v18h-1z\" class=\"bar exact ltr\"/>");
  }

  @Test
  void showsInAChartHowExactAFigureIs() throws Exception {
    Path chart = folder.resolve("chart.svg");

    Invocation stats =
        Invocation.of("stats", "untoc", "--subject", "participants", "--chart", chart);

    assertThat(stats.exitCode()).isZero();
    String svg = Files.readString(chart);
    assertThat(svg)
        .contains("<desc id=\"desc\">\nsession 1: no figure\n")
        .contains("\nsession 7: at most 800 (expected before the session); published before the")
        .contains(" class=\"bar open ltr\"/>", "class=\"end open\"/>")
        .contains(" class=\"bar about ltr\"/>", "class=\"expected about\"/>")
        .contains(">“at least” or “more than”: the end is open</text>")
        .contains(">published before the session: expected, not counted</text>")
        .contains(">Sources</text>", ">[1] ")
        .doesNotContain(">exact number</text>");
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
  }

  @Test
  void explainsOnlyTheBarsThatAChartHas() throws IOException {
    Path chart = folder.resolve("chart.svg");

    stats(
        List.of("--chart", chart, "--lang", "fr"),
        PARTICIPANTS.formatted("'count': {'value': 9, 'qualifier': 'EXACT'}"));

    assertThat(Files.readString(chart))
        .contains(">nombre exact</text>", "<desc id=\"desc\">\nharbour-cop1\u00a0: 9\n</desc>")
        .doesNotContain("environ", "au moins", "<pattern", "soft-ltr\"", ">Sources<");
  }

  @Test
  void drawsAChartThatIsXmlWhateverTheRecordHas() throws Exception {
    Path chart = folder.resolve("chart.svg");
    String forbidden =
        IntStream.concat(IntStream.range(1, 0x20), IntStream.of(0xFFFE, 0xFFFF, 0x1FFFE))
            .mapToObj(point -> new String(Character.toChars(point)))
            .collect(Collectors.joining("a"))
            .codePoints()
            .mapToObj(point -> point < 0x10000 ? "\\u%04X".formatted(point) : "\uD83F\uDFFE")
            .collect(Collectors.joining());

    Invocation stats =
        stats(
            List.of("--chart", chart),
            PARTICIPANTS.formatted(
                "'category': '<&%s>', 'count': {'value': 9, 'qualifier': 'EXACT'}"
                    .formatted(forbidden)));

    assertThat(stats.exitCode()).isZero();
    Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
    assertThat(svg.getDocumentElement().getTextContent())
        .contains(
            "(<&[U+0001]a[U+0002]a", "[U+0009]a[U+000A]a", "a[U+FFFE]a[U+FFFF]a\uD83F\uDFFE>)");
  }

  private static String unit(@Nullable String word) {
    return word == null ? "" : "'unit': '" + word + "', ";
  }

  private Invocation stats(String... figures) throws IOException {
    return stats(List.of(), figures);
  }

  private Invocation stats(List<Object> options, String... figures) throws IOException {
    String record =
        """
        {'format': 'cop/1', 'id': 'harbour-cop',
         'sessions': [{'id': 'harbour-cop1', 'publishedFigures': [%s]}]}
        """
            .formatted(String.join(", ", figures))
            .replace('\'', '"');
    Path file = Files.writeString(folder.resolve("record.json"), record);
    return Invocation.of(Stream.concat(Stream.of("stats", file), options.stream()).toArray());
  }
}
