package org.unodc.cop.tests.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;

class CellTest {
  private static final CopTable<TreatyAction> ACTIONS = CopTable.of(TreatyAction.class);

  @ParameterizedTest
  @CsvSource({
    "2024-10-14",
    "14/10/2024",
    "14.10.2024",
    "13.4.2024",
    "05/05/2024",
    "14-10-2024",
    "14 October 2024"
  })
  void readsUnambiguousDays(String day) {
    assertThat(ACTIONS.read(action("aut", day)).orThrow()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2024, It is not clear whether the day or the month comes first",
    "03.04.2024, It is not clear whether the day or the month comes first",
    "10/14/2024, The calendar has no such day; the day comes first",
    "31.04.2024, The calendar has no such day; the day comes first",
    "2024-02-30, the calendar has no such day",
    "14/10/24, A day such as 2024-10-14",
    "45579, A day such as 2024-10-14"
  })
  void refusesAmbiguousAndInvalidDays(String day, String message) {
    assertThat(ACTIONS.read(action("aut", day)).problems())
        .singleElement()
        .extracting(TableProblem::message)
        .asString()
        .contains(message);
  }

  @Test
  void readsTheDayFirstIfConfigured() {
    assertThat(ACTIONS.dayFirst().read(action("aut", "03/04/2024")).orThrow().get(0).date())
        .contains(LocalDate.of(2024, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Austria", "AUTRICHE", "Австрия", "奥地利", "AUT", "AT", "040", "aut"})
  void findsParticipantsByTheirState(String name) {
    assertThat(ACTIONS.read(action(name, "2024-10-14")).orThrow().get(0).participant().value())
        .isEqualTo("aut");
  }

  @Test
  void findsParticipantsOfARecordByName() {
    CopTable<TreatyAction> known = ACTIONS.knowing(ReferenceRecords.untoc());
    assertThat(known.read(action("European Union", "2024-10-14")).orThrow()).hasSize(1);
    assertThat(ACTIONS.read(action("European Union", "2024-10-14")).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "The id of a participant, such as aut, or its name was expected; names of"
                + " organizations are known only if a record is given.");
    assertThat(known.read(action("Atlantis", "2024-10-14")).problems()).hasSize(1);
  }

  @Test
  void readsSpeakersByName() {
    Sheet sheet =
        Sheet.of("", List.of(List.of("Speaker", "On behalf of"), List.of("Austria", "FR; Japan")));
    SpeakerEntry entry = CopTable.of(SpeakerEntry.class).read(sheet).orThrow().get(0);
    assertThat(CopJson.of(SpeakerEntry.class).compact().write(entry))
        .isEqualToIgnoringNewLines(
            "{\"speaker\":{\"type\":\"participant\",\"participant\":\"aut\"},"
                + "\"onBehalfOf\":[{\"type\":\"participant\",\"participant\":\"fra\"},"
                + "{\"type\":\"participant\",\"participant\":\"jpn\"}]}");
  }

  @Test
  void refusesACellOfJsonWithARepeatedName() {
    assertThat(problemsOfSpeaker("{\"type\":\"person\",\"type\":\"unit\"}"))
        .containsExactly("This is not JSON: The name \"type\" occurs twice in the same object.");
  }

  @Test
  void appliesTheLimitsToACellOfJson() {
    String items = "0,".repeat(100_000) + "0";
    String members =
        IntStream.rangeClosed(0, 100_000)
            .mapToObj(member -> "\"m" + member + "\":0")
            .collect(joining(","));
    assertThat(List.of("{\"type\":[" + items + "]}", "{" + members + "}"))
        .allSatisfy(
            cell ->
                assertThat(problemsOfSpeaker(cell))
                    .containsExactly(
                        "This is not JSON: This object or list has more than 100,000 parts (limit"
                            + " list)."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 20", "1,20", "1.5", "-3", "1e3", "over", "99999999999999999999"})
  void refusesCountsThatAreNotWholeNumbers(String count) {
    Sheet sheet = Sheet.of("", List.of(List.of("subject", "count"), List.of("PARTIES", count)));
    assertThat(CopTable.of(ReportedFigure.class).read(sheet).problems()).hasSize(1);
  }

  @Test
  void aCountWithoutQualifierIsUnqualified() {
    Sheet sheet = Sheet.of("", List.of(List.of("subject", "count"), List.of("PARTIES", "192")));
    assertThat(CopTable.of(ReportedFigure.class).read(sheet).orThrow().get(0).count().qualifier())
        .hasToString("UNQUALIFIED");
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "Non, false", "نعم, true", "нет, false", "是, true", "TRUE, true"})
  void readsYesAndNoInSixLanguages(String word, boolean truth) {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("id", "name (en)", "without consultative status"),
                List.of("a", "A", word)));
    assertThat(
            CopTable.of(Stakeholder.class).read(sheet).orThrow().get(0).withoutConsultativeStatus())
        .contains(truth);
  }

  @Test
  void readsHandwrittenSteps() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("stakeholder", "session", "steps"),
                List.of(
                    "hw", "cop3", "applied 30/06/2031; Objected 2031-08-20 by Austria; ADMITTED")));
    Accreditation read = CopTable.of(Accreditation.class).read(sheet).orThrow().get(0);
    assertThat(read.steps())
        .extracting(step -> step.kind() + " " + step.date().map(Object::toString).orElse("?"))
        .containsExactly("APPLIED 2031-06-30", "OBJECTED 2031-08-20", "ADMITTED ?");
    assertThat(read.steps().get(1).by().orElseThrow().value()).isEqualTo("aut");
  }

  @Test
  void refusesTextsInTwoLanguagesOfDifferentNumber() {
    Sheet sheet =
        Sheet.of(
            "", List.of(List.of("id", "themes (en)", "themes (fr)"), List.of("a", "x; y", "z")));
    assertThat(CopTable.of(SideEvent.class).read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "There are 1 texts here and 2 in the column \"themes (en)\", so it is not clear"
                + " which texts belong together.");
  }

  @Test
  void stopsAfterAThousandProblems() {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("id", "format")));
    for (int i = 0; i < 5_000; i++) {
      rows.add(List.of("e" + i, "by pigeon"));
    }
    assertThat(CopTable.of(SideEvent.class).read(Sheet.of("", rows)).problems()).hasSize(1_001);
  }

  private static List<String> problemsOfSpeaker(String cell) {
    return CopTable.of(SpeakerEntry.class)
        .read(Sheet.of("", List.of(List.of("Speaker"), List.of(cell))))
        .problems()
        .stream()
        .map(TableProblem::message)
        .toList();
  }

  private static Sheet action(String participant, String day) {
    return Sheet.of(
        "acts",
        List.of(
            List.of("State", "Convention", "Action", "Date"),
            List.of(participant, "untoc", "ratification", day)));
  }
}
