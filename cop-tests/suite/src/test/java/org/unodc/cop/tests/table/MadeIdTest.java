package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** The ids of rows that have none. */
class MadeIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Safe Ports!||safe-ports",
        "SAFE  PORTS||safe-ports",
        "Côte sûre||cote-sure",
        "2030||organization-2030",
        "Øresund Harbour Watch||oresund-harbour-watch",
        "Œuvre de la mer – Straße æł||oeuvre-de-la-mer-strasse-ael",
        "İzmir Ŋorth||izmir-orth-[0-9a-f]{6}",
        "International Association of Very Long Names of Harbours and Ports"
            + "||international-association-of-very-long-names-of-[0-9a-f]{6}",
        "Друзья гавани||organization-[0-9a-f]{8}",
        "Друзья гавани|HF|hf-[0-9a-f]{8}",
        "海港之友||organization-[0-9a-f]{8}",
        "أصدقاء الميناء||organization-[0-9a-f]{8}"
      })
  void anOrganizationGetsAnIdFromItsName(String name, String acronym, String expected) {
    TableReading<Stakeholder> reading = read(name, acronym);
    assertThat(reading.orThrow().get(0).id().value()).matches(expected);
    assertThat(read(name, acronym).values()).isEqualTo(reading.values());
    assertThat(reading.notes())
        .extracting(TableProblem::code, TableProblem::message)
        .containsExactly(
            tuple(ProblemCode.ID_MADE, "This row has no id, so one was made from its name."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "se-01|se-01|",
        "SE01|se01|note",
        "SE 01|se-01|note",
        "SE_01/b|se-01-b|note",
        "1st plenary meeting|1st-plenary-meeting|note",
        "СЕ-01|side-event-[0-9a-f]{8}|note",
        "17|17|",
        "—|nets|note",
        "N/A|nets|note",
        "none|none|"
      })
  void anIdIsReadInAnySpelling(String identifier, String expected, String note) {
    TableReading<SideEvent> reading =
        CopTable.of(SideEvent.class)
            .writtenIn("en")
            .read(Sheet.of("", List.of(List.of("Event ID", "title"), List.of(identifier, "Nets"))));
    assertThat(reading.orThrow().get(0).id().value()).matches(expected);
    assertThat(reading.notes().isEmpty()).isEqualTo(note == null);
  }

  @Test
  void anotherEntryIsFoundByItsIdInAnySpelling() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Event ID", "Merged into"),
                List.of("SE01", ""),
                List.of("SE02", "SE01"),
                List.of("SE03", "n/a")));
    assertThat(CopTable.of(SideEvent.class).read(sheet).orThrow())
        .extracting(event -> event.mergedInto().map(id -> id.value()).orElse(""))
        .containsExactly("", "se01", "");
    Sheet accreditations =
        Sheet.of("", List.of(List.of("Organization", "session"), List.of("NGO_07", "cop3")));
    assertThat(
            CopTable.of(Accreditation.class)
                .knowing(
                    CopJson.of(Conference.class)
                        .read(
                            "{\"format\": \"cop/1\", \"id\": \"h\", \"stakeholders\": [{\"id\":"
                                + " \"ngo-07\", \"name\": \"Pier\"}]}"))
                .read(accreditations)
                .orThrow())
        .extracting(entry -> entry.stakeholder().value())
        .containsExactly("ngo-07");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No", "No.", "N°", "N.º", "№", "序号", "الرقم"})
  void aColumnOfNumbersIsNotOneOfIds(String header) {
    Sheet numbers =
        Sheet.of(
            "", List.of(List.of(header, "title"), List.of("1", "Nets"), List.of("2.", "Ropes")));
    Sheet ids = Sheet.of("", List.of(List.of(header, "title"), List.of("se-1", "Nets")));
    CopTable<SideEvent> table = CopTable.of(SideEvent.class).writtenIn("en");

    TableReading<SideEvent> reading = table.read(numbers);

    assertThat(reading.orThrow())
        .extracting(event -> event.id().value())
        .containsExactly("nets", "ropes");
    assertThat(reading.notes())
        .extracting(TableProblem::message)
        .contains(
            "This column only numbers the rows, so it is not read; a mapping can assign it to a"
                + " column.");
    assertThat(table.propose(numbers).columns()).containsEntry(header, "");
    assertThat(table.with(table.propose(numbers)).read(numbers).values())
        .isEqualTo(reading.values());
    assertThat(table.with(TableMapping.empty().with(header, "id")).read(numbers).problems())
        .isEmpty();
    assertThat(table.read(ids).orThrow().get(0).id().value()).isEqualTo("se-1");
  }

  @Test
  void theOrderOfTheRowsDoesNotChangeTheIds() {
    List<List<String>> names =
        new ArrayList<>(
            List.of(
                List.of("Друзья гавани"),
                List.of("Друзья порта"),
                List.of("Pier"),
                List.of("Pier – Øst"),
                List.of("Pier – Åst")));
    List<String> ids = ids(names);
    Collections.reverse(names);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids(names)).containsExactlyElementsOf(Lists.reverse(ids));
  }

  @Test
  void theSameNameTwiceIsARepetition() {
    Sheet sheet =
        Sheet.of("", List.of(List.of("title"), List.of("Safe ports"), List.of("SAFE PORTS")));
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).writtenIn("en").read(sheet);
    assertThat(reading.values()).hasSize(1);
    assertThat(reading.problems())
        .extracting(TableProblem::code)
        .containsExactly(ProblemCode.REPEATED);
  }

  @Test
  void whatTheRecordHasKeepsItsId() {
    Conference record =
        CopJson.of(Conference.class)
            .read(
                """
                {"format": "cop/1", "id": "harbours",
                 "participants": [{"type": "state", "id": "kenya", "state": "KEN"}],
                 "stakeholders": [{"id": "hw", "name": "Harbour Watch"}]}
                """);
    Sheet states =
        Sheet.of(
            "",
            List.of(
                List.of("type", "state"), List.of("state", "Kenya"), List.of("state", "Brasil")));
    assertThat(CopTable.of(Participant.class).knowing(record).read(states).values())
        .extracting(participant -> participant.id().value())
        .containsExactly("kenya", "bra");
    Sheet names = Sheet.of("", List.of(List.of("name"), List.of("HARBOUR WATCH")));
    assertThat(
            CopTable.of(Stakeholder.class)
                .writtenIn("en")
                .knowing(record)
                .besides(record.stakeholders())
                .read(names)
                .problems())
        .extracting(TableProblem::code)
        .containsExactly(ProblemCode.REPEATED);
  }

  @Test
  void anAgendaItemHasItsSessionInItsId() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(List.of("number", "title"), List.of("2 (a)", "Ports"), List.of("", "Nets")));
    assertThat(
            CopTable.of(AgendaItem.class)
                .writtenIn("en")
                .knowing(
                    CopJson.of(Conference.class)
                        .read(
                            "{\"format\": \"cop/1\", \"id\": \"h\", \"sessions\": [{\"id\":"
                                + " \"cop3\"}]}"))
                .inSession(SessionId.of("cop3"))
                .read(sheet)
                .orThrow())
        .extracting(item -> item.id().value())
        .containsExactly("cop3-2-a", "cop3-nets");
  }

  @Test
  void aRowWithoutANameHasNoId() {
    Sheet sheet = Sheet.of("", List.of(List.of("title", "room"), List.of("", "m3")));
    assertThat(CopTable.of(SideEvent.class).writtenIn("en").read(sheet).problems())
        .extracting(TableProblem::code)
        .containsExactly(ProblemCode.MISSING_MEMBER);
  }

  private static TableReading<Stakeholder> read(String name, String acronym) {
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .read(
            Sheet.of(
                "",
                List.of(
                    List.of("name", "acronyms"), List.of(name, acronym == null ? "" : acronym))));
  }

  private static List<String> ids(List<List<String>> names) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("name")));
    rows.addAll(names);
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .read(Sheet.of("", rows))
        .orThrow()
        .stream()
        .map(stakeholder -> stakeholder.id().value())
        .toList();
  }
}
