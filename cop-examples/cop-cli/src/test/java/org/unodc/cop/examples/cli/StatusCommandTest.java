package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.sdk.report.DisplayWidth;

class StatusCommandTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), TreatyRecord.JSON);
  }

  @Test
  void printsTheStatusOfATreatyOnADay() {
    Invocation status =
        Invocation.of("status", "untoc", "--treaty", "untoc", "--as-of", "2003-09-29", "--list");

    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .startsWith(
            """
            UNTOC (untoc)
              title                United Nations Convention against Transnational Organized
                                   Crime
              adopted              15 November 2000
              open for signature   12 December 2000 – 12 December 2002
              decisive instrument  Armenia, ratification, 1 July 2003
              entry into force     29 September 2003 (published, and computed from the
                                   instruments)
              on                   29 September 2003
              parties in force     41
              parties by deposit   52
              signatories          147
            """)
        .contains(
            "\nAlbania                   alb  party           12 December 2000   ratification ")
        .contains("\nAngola                    ago  signatory       13 December 2000   none ");
    assertThat(Invocation.of("status", "untoc", "--as-of", "2024-10-14").out())
        .contains("14 October 2024 (the record has the actions until 27\n")
        .contains("parties in force     unknown (159 on 27 January 2014)");
  }

  @Test
  void listsTheParticipantsByName() {
    assertThat(status("--treaty", "harbours", "--as-of", "2019-12-31", "--list"))
        .isEqualTo(
            """
            Convention on | Harbours (harbours)
              title                Convention on | Harbours
              adopted              not stated in the record
              open for signature   12 December 2000 – 12 December 2002
              decisive instrument  Bolivia (Plurinational State of), accession, 1 May 2003
              entry into force     30 July 2003 (computed from the instruments)
              on                   31 December 2019
              parties in force     3
              parties by deposit   3
              signatories          at least 1

            participant               id   status     signature         instrument                   in force from     denunciation      effect of denunciation  other actions and notes
            Austria                   aut  party      12 December 2000  ratification 2\u00a0January\u00a02002  30 July 2003      none              none                    ratification, 2 January
                                                                                                                                                                 2002: With a
                                                                                                                                                                 declaration.
            Bolivia (Plurinational    bol  party      none              accession 11\u00a0January\u00a02013    10 February 2013  29 June 2011      29 June 2012            accession, 1 May 2003
            State of)
            Côte d'Ivoire             civ  no action  none              none                         none              none              none                    none recorded
            Czechia                   cze  unknown    day not stated    none                         none              none              none                    none recorded
            Sweden                    swe  party      none              approval 1\u00a0March\u00a02014        31 March 2014     31 December 2019  31 December 2020        none recorded

            Status unknown for Czechia: An action of the participant has no day.

            """);
  }

  @Test
  void listsOneParticipantOnADay() {
    assertThat(status("--treaty", "harbours", "--as-of", "2012-01-01", "--participant", "bol"))
        .contains(
            "bol  party   none       accession 1\u00a0May\u00a02003  30 July 2003   29 June 2011  29 June 2012")
        .doesNotContain("Austria", "2013");
    assertThat(
            Invocation.of("status", record, "--participant", "xyz", "--treaty", "harbours").err())
        .startsWith("The record has no 'xyz'; it has: swe, cze, aut, bol, civ.");
  }

  @Test
  void saysWhatIsNotKnown() {
    assertThat(status("--treaty", "lights", "--as-of", "2020-01-01", "--participant", "aut"))
        .contains(
            """
              adopted              not stated in the record
              open for signature   not stated in the record
              decisive instrument  cannot be determined
              entry into force     3 February 2001 (published, not computed)
              reason               The record does not state how many instruments are
                                   required.
            """)
        .contains("  on                   1 January 2020 (the record does not cover that day)")
        .contains("  parties in force     unknown\n")
        .contains("Austria      aut  unknown  –          –           –")
        .endsWith(
            """

            No denunciation is recorded.

            –: none is recorded, and the record does not exclude one.
            Status unknown for Austria: The record does not say until when its actions are
            known; an action that it lacks can change the status.

            """);
  }

  /** The order of the names is that of the language, not that of the record or of the ids. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ar, swe aut cze bol civ",
    "en, aut bol civ cze swe",
    "es, aut bol cze civ swe",
    "fr, aut bol civ swe cze",
    "ru, aut bol civ cze swe",
    "zh, aut bol cze civ swe"
  })
  void listsParticipantsInTheOrderOfEachLanguage(String tag, String order) {
    List<String> rows =
        status("--treaty", "harbours", "--as-of", "2019-12-31", "--list", "--lang", tag)
            .lines()
            .filter(line -> line.matches(".* (aut|bol|civ|cze|swe) .*"))
            .toList();

    assertThat(rows)
        .extracting(row -> row.replaceFirst(".* (aut|bol|civ|cze|swe) .*", "$1"))
        .containsExactly(order.split(" "));
    assertThat(rows)
        .extracting(row -> DisplayWidth.of(row.replaceFirst(" (aut|bol|civ|cze|swe) .*", "")))
        .as("the ids are aligned")
        .containsOnly(DisplayWidth.of(rows.get(0).replaceFirst(" (aut|bol|civ|cze|swe) .*", "")));
  }

  @Test
  void showsAPublishedDayThatIsNotTheComputedOne() throws IOException {
    Path disputed = folder.resolve("disputed.json");
    String two = "\"regionalOrganizationsCount\": false\n      },";
    String computed = TreatyRecord.JSON.replace(two, two + "\"enteredIntoForceOn\":\"%s\",");
    assertThat(computed).isNotEqualTo(TreatyRecord.JSON);

    Files.writeString(disputed, computed.formatted("2003-08-01"));
    assertThat(Invocation.of("status", disputed, "--treaty", "harbours").out())
        .contains(
            """
              entry into force     1 August 2003 (published; computed from the instruments:
                                   30 July 2003)
            """);
    assertThat(Invocation.of("status", disputed, "--format", "json").out())
        .contains("\"basis\":\"PUBLISHED\",\"computed\":\"2003-07-30\"");
    Files.writeString(disputed, computed.formatted("2003-07-30"));
    assertThat(Invocation.of("status", disputed, "--treaty", "harbours").out())
        .contains("30 July 2003 (published, and computed from the\n");
  }

  @Test
  void reportsThatATreatyHasNoParticipant() throws IOException {
    Files.writeString(
        record,
        """
        {"format": "cop/1", "id": "harbour-cop", "conventions": [{"id": "lights", "title": "Lights"}]}
        """);

    assertThat(status("--list")).contains("\n\nThe record has no participant in this treaty.\n");
  }

  @Test
  void neverReplacesTheRecord() {
    assertThat(Invocation.of("status", record, "--out", record).exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"text | The record has no convention.", "json | []", "csv | treaty,treaty id,"})
  void reportsThatARecordHasNoConvention(String format, String start) throws IOException {
    Files.writeString(record, HarbourRecord.JSON);

    Invocation status = Invocation.of("status", record, "--format", format);
    assertThat(status.exitCode()).isZero();
    assertThat(status.out()).startsWith(start);
    assertThat(status.err())
        .isEqualTo(format.equals("text") ? "" : "The record has no convention.\n");
  }

  private String status(Object... options) {
    Object[] arguments = Stream.concat(Stream.of("status", record), Stream.of(options)).toArray();
    Invocation status = Invocation.of(arguments);
    assertThat(status.err()).isEmpty();
    return status.out();
  }
}
