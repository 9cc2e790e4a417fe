package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme as a page, and as files that refer to that page. */
class ProgrammePagesTest {
  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void writeTheRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), ListsRecord.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Tuesday, 6 May 2031 | hybrid</bdi> · <bdi>Arabic</bdi> · <bdi>English",
        "ar | الثلاثاء، 6 أيار/مايو 2031 | بالشكل المختلط</bdi> · <bdi>العربية</bdi> ·"
            + " <bdi>الإنجليزية",
        "zh | 2031年5月6日星期二 | 混合形式</bdi> · <bdi>阿拉伯语</bdi> · <bdi>英语"
      })
  void writesThePageOfTheProgramme(String tag, String day, String facts) {
    Invocation programme = Invocation.of("programme", record, "--format", "html", "--lang", tag);
    String page = programme.out();

    assertThat(page)
        .contains("<h2>" + day + "</h2>", "<bdi>" + facts + "</bdi>")
        .contains("<a href=\"https://example.org/nets\">")
        .doesNotContain("ropes", "Ropes")
        .contains(tag.equals("zh") ? "<h3><bdi>=HYPERLINK" : "<h3><bdi lang=\"zh\">=HYPERLINK")
        .doesNotContain("Secret Person");
    assertThat(programme.err()).contains("+Ropes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DECLINED", "WITHDRAWN"})
  void omitsApplicationsThatWereNotAccepted(String status) throws IOException {
    Files.writeString(
        record,
        ListsRecord.JSON.replace(
            "\"status\": \"REQUESTED\"",
            "\"day\": \"2031-05-06\", \"status\": \"" + status + "\""));

    for (String format : new String[] {"html", "ics", "schedule-json", "jsonld"}) {
      Invocation programme =
          Invocation.of(
              "programme", record, "--format", format, "--page", "https://example.org/programme");
      assertThat(programme.out()).as(format).doesNotContain("Ropes");
      assertThat(programme.err()).as(format).contains("only applied for");
    }
  }

  @Test
  void printsNoOrganizerThatItMayNotName() throws IOException {
    String person = "{\"type\": \"person\", \"person\": {\"name\": \"Secret Person\"}}";
    Files.writeString(
        record,
        ListsRecord.JSON.replace(
            "\"coOrganizers\": [",
            "\"sponsors\": [%s], \"supporters\": [%s], \"coOrganizers\": [%s, "
                .formatted(person, person, person)));

    for (String format : new String[] {"text", "csv", "json", "html"}) {
      assertThat(Invocation.of("programme", record, "--format", format).out())
          .as(format)
          .contains("HYPERLINK")
          .doesNotContain("Secret Person");
    }
  }

  @Test
  void omitsALinkThatIsNoAddressOfAPage() throws IOException {
    Files.writeString(
        record, ListsRecord.JSON.replace("https://example.org/nets", "javascript:alert(1)"));

    assertThat(Invocation.of("programme", record, "--format", "html").out())
        .doesNotContain("javascript:", "<a href=\"http");
  }

  @ParameterizedTest
  @CsvSource({"59, 4, true", "1105, 12, false"})
  void listsAProgrammeOfManyRoomsByTime(int events, int rooms, boolean grid) throws IOException {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < events; i++) {
      more.append(
          """
          {"id": "e-%s", "session": "harbour-cop1", "title": "Event %s", "status": "ACCEPTED",
           "room": "r%s", "slot": {"start": "2031-05-%02dT09:00:00+02:00",
           "end": "2031-05-%02dT10:00:00+02:00"}},
          """
              .formatted(i, i, i % rooms, 5 + i / rooms % 5, 5 + i / rooms % 5));
    }
    Files.writeString(
        record, ListsRecord.JSON.replace("\"sideEvents\": [", "\"sideEvents\": [" + more));

    String page = Invocation.of("programme", record, "--format", "html").out();

    assertThat(page.contains("<table>")).isEqualTo(grid);
    assertThat(page.contains("<div class=\"slot\">")).isEqualTo(!grid);
    assertThat(page.split("<article ", -1)).hasSize(events + 1 + 1);
    assertThat(page).contains("<a href=\"#day-2031-05-05\">Monday, 5 May 2031</a>");
  }

  @Test
  void writesAScheduleForApps() {
    Invocation schedule = programme("schedule-json", "--page", "https://example.org/p.html");

    assertThat(schedule.out())
        .contains("\"$schema\": \"https://c3voc.de/schedule/schema.json\"")
        .contains("\"url\": \"https://example.org/p.html#nets\"");
    assertThat(schedule.err()).contains("The side event \"+Ropes\" (ropes) is not shown");
  }

  @Test
  void writesJsonLdForSearchEngines() {
    Invocation jsonLd = programme("jsonld", "--page", "https://example.org/p.html");

    assertThat(jsonLd.out())
        .startsWith("[{")
        .endsWith("}]\n")
        .contains("\"url\": \"https://example.org/p.html\"")
        .contains("\"url\": \"https://example.org/p.html#nets\"")
        .doesNotContain("Secret Person", "ropes");
    assertThat(jsonLd.err()).contains("ropes");
  }

  @Test
  void needsTheAddressOfThePage() {
    assertThat(programme("jsonld").err())
        .startsWith("The format jsonld contains the address of the published page");
    assertThat(programme("schedule-json", "--page", "ftp://example.org/").exitCode()).isEqualTo(2);
    assertThat(programme("jsonld", "--page", "https://example.org/#a").exitCode()).isEqualTo(2);
    assertThat(programme("jsonld", "--page", "a b").exitCode()).isEqualTo(2);
  }

  private Invocation programme(String format, String... options) {
    return Invocation.of(
        Stream.concat(Stream.of("programme", record, "--format", format), Stream.of(options))
            .toArray());
  }
}
