package org.unodc.cop.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final Path PAGE = Path.of("README.md");

  @Test
  void printsTheScreenOfThePage() throws IOException {
    String screen = printed(out -> Quickstart.run(List.of(), out));

    assertThat(Files.readString(PAGE)).contains("```\n" + screen + "```\n");
    assertThat(screen.lines()).hasSizeLessThanOrEqualTo(24);
    assertThat(screen.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void runsExamplesByName() {
    assertThat(printed(out -> Quickstart.run(List.of("calendar", "yaml"), out)))
        .startsWith("WRITE A CALENDAR")
        .contains("BEGIN:VCALENDAR")
        .contains("READ YAML");
  }

  @Test
  void printsAllNamesIfThereIsNoExampleOfAName() throws IOException {
    AtomicInteger exitCode = new AtomicInteger();
    String names = printed(out -> exitCode.set(Quickstart.run(List.of("yaml", "calender"), out)));

    assertThat(exitCode).hasValue(2);
    assertThat(names).startsWith("There is no example \"calender\". The examples are:");
    List<String> ofPage =
        Pattern.compile("\\| `([a-z]+)` \\|")
            .matcher(Files.readString(PAGE))
            .results()
            .map(match -> "  " + match.group(1))
            .toList();
    assertThat(names.lines().skip(1)).containsExactlyElementsOf(ofPage).hasSize(20);
  }

  @Test
  void printsTheReportOfTheRecord() {
    assertThat(printed(ReadAndValidate::run))
        .contains("untoc-cop: 12 sessions, 194 participants, 1027 treaty actions")
        .contains("session.stated-numbers-match-lists")
        .contains("where  /conventions/0/publishedFigures/")
        .contains("did not apply.");
  }

  @Test
  void printsEveryProblemOfAnInputThatCannotBeRead() {
    assertThat(printed(ReadAndValidate::run))
        .contains("line 7, column 7, /sessions/0/titel: A session has no member \"titel\".")
        .contains("Did you mean \"title\"?")
        .contains("line 8, column 26, /sessions/0/days/first: ")
        .contains("line 12, column 18, /sessions/1/ordinal: ")
        .contains("line 13, column 15, /sessions/1/days: ");
  }

  @Test
  void printsParticipationWithItsCertainty() {
    assertThat(printed(PrintParticipation::run))
        .containsPattern("untoc-cop2 +2005-10-10 +not published")
        .containsPattern("untoc-cop11 +2022-10-17 +about 1500")
        .containsPattern("untoc-cop11 +2022-10-17 +more than 1500")
        .containsPattern("untoc-cop12 .* 1400 .* contradicted")
        .containsPattern("untoc-cop12 .* more than 1400 .* open +in person")
        .contains("More than 500 of 1400 participants at COP12 were non-governmental:")
        .contains("more than 35.7 %, figures taken as printed.");
  }

  @Test
  void printsTheTreatyStatusOnThreeDays() {
    assertThat(printed(PrintTreatyStatus::run))
        .containsPattern("2003-09-28 .*SIGNATORY")
        .containsPattern("2003-09-29 .*SIGNATORY")
        .containsPattern("2024-10-14 +192 +192 +147 +PARTY")
        .contains(
            "In force since 2003-09-29, 90 days after the fortieth instrument, that of Armenia.")
        .containsPattern("0 certain parties, 1[0-9]{2} possible ones, list complete: false");
  }

  @Test
  void printsProceduralRightsWithReasons() {
    assertThat(printed(CheckProceduralRights::run))
        .containsPattern(
            "YES +An observer under rule 17 \\(3\\) may exercise the right to speak when the Pres")
        .containsPattern("NO +An observer under rule 17 \\(3\\) does not have the right to vote\\.")
        .containsPattern("UNKNOWN +The record does not state whether .* right to table drafts\\.")
        .containsPattern("YES +Japan is a party on 14 October 2024 and has 1 vote\\. .*rule 57")
        .containsPattern("NO +Iran .* is a signatory but not a party on 14 October 2024, and only")
        .containsPattern(
            "YES +Any decision needs more than half of the parties, .* open whether .*: that is"
                + " 97");
  }

  @Test
  void printsTheValuesAndTheProblemsOfASpreadsheet() {
    assertThat(printed(ReadSpreadsheet::run))
        .contains("\"Horaire\": \"time\"", "\"Traiteur\": \"\"")
        .contains("read     se-1 Optional[TimeSlot[start=2024-10-15T13:15+02:00")
        .contains(
            "problem  C5 (\"Date\"): It is not clear whether the day or the month comes first")
        .contains("note     F2 (\"Traiteur\"): This header is not known")
        .contains("problem  D4 (\"Horaire\"): The end is equal to the start")
        .contains("A workbook of 2 rows.");
  }

  @Test
  void printsTheActionsAndTheProblemsOfADepositarysTable() {
    assertThat(printed(ReadDepositaryTable::run))
        .contains("added    Eswatini", "added    Netherlands (Kingdom of the)")
        .contains("read     C2 RATIFICATION", "read     C3 ACCEPTANCE", "read     C4 ACCESSION")
        .contains(
            "problem  A5 (\"Participant\"): ", "\"Korea\" may mean Republic of Korea (KOR) or")
        .contains(
            "problem  C6 (\"Ratification, Acceptance(A), Accession(a)\"): The header does not")
        .contains("note     A3 (\"Participant\"): What footnote 1 says was not read.")
        .contains("5 actions in the record.");
  }

  @Test
  void printsRegistrationCountsWithoutNames() {
    assertThat(printed(CountRegistrations::run))
        .containsPattern("NOMINATED +1")
        .containsPattern("REGISTERED +2")
        .containsPattern("ATTENDED +1")
        .containsPattern("WITHDRAWN +1")
        .contains("REGISTERED aut at least 2")
        .contains("problem  C6 (\"Country\"): A State was expected, by its code, such as AUT, or")
        .doesNotContain("Example");
  }

  @Test
  void printsTheDeadlines() {
    assertThat(printed(PrintDeadlines::run))
        .containsPattern("PROVISIONAL_AGENDA +2024-08-15 +THURSDAY +yes +rule 9")
        .containsPattern("LIST_OF_ORGANIZATIONS +2024-09-14 +SATURDAY +yes +rule 17 \\(2\\)")
        .containsPattern("CREDENTIALS +2024-10-13 +SUNDAY +no +rule 18")
        .contains("Due by 2024-09-14: 2 of 3.");
  }

  @Test
  void printsTheProgrammeWithItsClashesAndFreeSlots() {
    assertThat(printed(PrintProgramme::run))
        .contains("2030-06-03T09:30+02:00  m1  youth")
        .contains("Clash in m1: firearms and youth")
        .contains("Outside the slots: youth")
        .contains("Free: 2030-06-03  09:00  m2")
        .doesNotContain("Free: 2030-06-03  09:00  m1", "Free: 2030-06-04  13:00  m2");
  }

  @Test
  void printsACalendarAndItsOmissions() {
    assertThat(printed(WriteCalendar::run))
        .contains("DTSTART:20221019T120000Z\r\nDTEND:20221019T124500Z\r\n")
        .contains("CATEGORIES;LANGUAGE=fr:manifestation parallèle\r\n")
        .containsPattern("The deadlines have 2\\d{3} bytes\\.")
        .contains(
            "(untoc-cop12-se-uniting-forces) is not shown: the record does not say when it takes"
                + " place.");
  }

  @Test
  void printsTheScheduleAndTheJsonLd() {
    assertThat(printed(WriteForTheWeb::run))
        .containsPattern("The schedule has 1\\d{3} characters\\.")
        .contains("\"startDate\": \"2022-10-19T14:00:00+02:00\"")
        .contains("\"addressCountry\": \"Austria\"");
  }

  @Test
  void writesACopyAndReadsItBack() {
    assertThat(printed(WriteChangedCopy::run)).contains("Equal after reading it back: true.");
  }

  @Test
  void writesTheSchemas() {
    assertThat(printed(WriteSchema::run))
        .containsPattern("Wrote record\\.schema\\.json, \\d{4,5} lines\\.")
        .containsPattern("Wrote cop\\.openapi\\.json, \\d{4,5} lines\\.")
        .contains("\"$id\": \"urn:org-unodc-cop:schema:cop-1:daily-slot\"")
        .contains("\"description\": \"The start, in the local time of the venue.\"");
  }

  @Test
  void readsTheOtherLinesIfOneIsInvalid() {
    assertThat(printed(ReadLongFile::run))
        .contains("Event first")
        .contains("Event second")
        .contains("line 3, column 15, /titel: A side event has no member \"titel\".")
        .contains("The record of UNTOC has 1027 treaty actions.");
  }

  @Test
  void readsAndWritesWithAnOwnMapper() {
    assertThat(printed(UseOwnMapper::run))
        .contains("{\"event\":{\"id\":\"opening-talk\",\"title\":{\"original\":\"en\"")
        .contains("\"invited\":{\"example-youth-network\":[\"Door C\"]}}")
        .contains("Equal after reading it back: true.")
        .contains("MismatchedInputException with this cause:")
        .contains(
            "/event/slot: A time slot cannot have these values: the end 2030-06-03T09:00+02:00 is"
                + " not after the start 2030-06-03T10:00+02:00.");
  }

  @Test
  void readsYamlAndPrintsTheRejectedFeature() {
    assertThat(printed(ReadYaml::run))
        .contains("harbours-cop: 1 session, 1 side event")
        .contains("The record in JSON is equal to it: true.")
        .contains("  format: cop/1", "  title: Conference of the Parties")
        .contains("line 3, column 8, /title: An anchor such as &title is refused");
  }

  @Test
  void printsTheDifferencesBetweenTwoRecords() {
    assertThat(printed(CompareRecords::run))
        .contains("0 added, 1 removed, 1 changed, 1 moved.")
        .contains("→ \"The first session\"")
        .contains("Moved from /sessions/0 to /sessions/11.")
        .contains("The JSON Patch has 3 operations.")
        .contains("Applied to the earlier record, it produces the later record: true.");
  }

  @Test
  void printsTheFindingsOfAnOwnRule() {
    assertThat(printed(AddOwnRule::run))
        .contains("my-desk.session-says-its-format checked 3 sessions.")
        .contains("(untoc-cop12) does not state whether online attendance is possible.")
        .containsPattern(
            "Session «\\h.*\\h» \\(untoc-cop12\\) n’indique pas si l’on peut y assister");
  }

  @Test
  void suppressesAFindingForAReason() {
    assertThat(printed(SuppressFinding::run))
        .contains("NOTICE Engagement \"Briefing for civil society\" (briefing) has no host.")
        .contains("With the profile \"mine\", 0 findings remain")
        .contains("engagement.has-a-host is SUPPRESSED.");
  }

  @Test
  void reportsTheEventThatIsHeldAfterItsSession() {
    assertThat(printed(BuildConference::run))
        .contains("WARNING Side event \"Opening talk\" (opening-talk) takes place on 8 June 2030")
        .contains("\"title\": ");
  }

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
