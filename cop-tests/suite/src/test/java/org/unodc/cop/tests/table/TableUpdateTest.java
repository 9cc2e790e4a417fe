package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableUpdate;

/** Updates of a list with a corrected table. */
class TableUpdateTest {
  private static final ImmutableList<SideEvent> EVENTS =
      ImmutableList.of(
          event(
              """
              {"id": "nets", "session": "harbour-cop1", "room": "m1",
               "title": {"texts": {"en": "Nets", "fr": "Les filets"}},
               "themes": [{"texts": {"en": "Fishing", "fr": "La pêche"}}],
               "mainOrganizer": {"type": "stakeholder", "stakeholder": "harbour-watch"},
               "slot": {"start": "2031-05-06T09:00:00+02:00", "end": "2031-05-06T10:00:00+02:00"}}
              """),
          event(
              """
              {"id": "lights", "session": "harbour-cop1", "title": "Lights", "status": "ACCEPTED",
               "slot": {"start": "2031-05-06T09:00:00+02:00", "end": "2031-05-06T10:00:00+02:00"}}
              """),
          event(
              """
              {"id": "lights-2", "session": "harbour-cop1", "title": "Lights",
               "slot": {"start": "2031-05-07T09:00:00+02:00", "end": "2031-05-07T10:00:00+02:00"}}
              """),
          event("{\"id\": \"old-nets\", \"session\": \"harbour-cop0\", \"title\": \"Nets\"}"));

  @Test
  void replacesWhatTheTableStatesAndKeepsTheRest() {
    TableUpdate<SideEvent> update =
        update(
            "id,room,summary (en),title (en),themes (en)\nnets,m2,,NETS,Fisheries\nbuoys,m3,New,Buoys,\n");

    assertThat(update.problems()).isEmpty();
    assertThat(update.values()).hasSize(5);
    SideEvent nets = update.values().get(0);
    assertThat(nets.room().orElseThrow().value()).isEqualTo("m2");
    assertThat(nets.slot()).isEqualTo(EVENTS.get(0).slot());
    assertThat(nets.title().orElseThrow().texts().get("fr")).isEqualTo("Les filets");
    assertThat(nets.themes().get(0).texts()).containsEntry("fr", "La pêche");
    assertThat(update.changed())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.number()).isEqualTo(2);
              assertThat(row.changes())
                  .containsExactlyInAnyOrder(
                      new TableUpdate.CellChange("room", "m1", "m2"),
                      new TableUpdate.CellChange("title (en)", "Nets", "NETS"),
                      new TableUpdate.CellChange("themes (en)", "Fishing", "Fisheries"));
            });
    assertThat(update.added()).extracting(row -> row.after().id().value()).containsExactly("buoys");
    assertThat(update.absent())
        .extracting(event -> event.id().value())
        .containsExactly("lights", "lights-2", "old-nets");
  }

  @Test
  void changesNothingTheSecondTime() {
    String table = "session,title (fr),room\nharbour-cop1,LES FILETS,m2\n";
    TableUpdate<SideEvent> first = update(table);
    TableUpdate<SideEvent> second = table().update(sheet(table), first.values());

    assertThat(first.changed()).hasSize(1);
    assertThat(second.values()).isEqualTo(first.values());
    assertThat(second.unchanged()).hasSize(1);
    assertThat(second.absent())
        .extracting(event -> event.id().value())
        .containsExactly("lights", "lights-2");
  }

  @Test
  void tellsEntriesOfOneNameApartOrReportsThem() {
    assertThat(update("session,title (en)\nharbour-cop1,Nets\n").rows().get(0).after().id())
        .hasToString("nets");
    assertThat(
            update("title (en),date,start,end\nlights,2031-05-07,09:00,11:00\n")
                .changed()
                .get(0)
                .after()
                .id())
        .hasToString("lights-2");
    assertThat(update("title (en),room\nLights,m9\n").problems())
        .extracting(TableProblem::toString)
        .containsExactly(
            "row 2: This row can be about several entries of the record: lights, lights-2; tell"
                + " them apart, for example by their id.");
    assertThat(update("session,id,title (en)\nharbour-cop1,nets-9,Nets\n").problems())
        .extracting(problem -> problem.in(OfficialLanguage.FRENCH))
        .containsExactly(
            "ligne 2\u00a0: Le dossier n’a pas d’entrée portant l’identifiant «\u00a0nets-9\u00a0», mais il a celle-ci"
                + " sous nets\u00a0: indiquer cet identifiant, ou un autre nom pour une autre entrée.");
    assertThat(update("id,room\nnets,m2\nnets,m3\n").problems())
        .extracting(TableProblem::toString)
        .singleElement()
        .asString()
        .startsWith("row 3: This row is the same entry as row 2 (nets)");
  }

  @ParameterizedTest
  @CsvSource({
    "Organization,The Harbour  Watch,harbour-watch",
    "Organisation,harbour watch (HW),harbour-watch",
    "Organización,VIGÍA DEL PUERTO,harbour-watch"
  })
  void findsAStakeholderByAnyOfItsNames(String header, String name, String id) {
    Stakeholder known =
        CopJson.of(Stakeholder.class)
            .read(
                """
                {"id": "harbour-watch", "acronyms": ["HW"],
                 "name": {"texts": {"en": "Harbour Watch", "es": "Vigía del Puerto"}},
                 "formerNames": ["The Harbour Watch"]}
                """);
    TableUpdate<Stakeholder> update =
        CopTable.of(Stakeholder.class)
            .writtenIn("en")
            .update(
                Sheet.of("", List.of(List.of(header, "Website"), List.of(name, "https://x.org"))),
                List.of(known));

    assertThat(update.problems()).isEmpty();
    assertThat(update.changed().get(0).after().id()).hasToString(id);
    assertThat(update.values()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"The Harbour Watch,1", "HW,1", "Harbour Watch (HW),1", "Harbour-Watch,0"})
  void anotherNameDoesNotReplaceTheName(String name, int notes) {
    Stakeholder known =
        CopJson.of(Stakeholder.class)
            .read(
                """
                {"id": "harbour-watch", "acronyms": ["HW"], "name": "Harbour Watch",
                 "formerNames": ["The Harbour Watch"]}
                """);
    TableUpdate<Stakeholder> update =
        CopTable.of(Stakeholder.class)
            .writtenIn("en")
            .update(sheet("Organization,Website\n" + name + ",https://x.org\n"), List.of(known));

    assertThat(update.changed().get(0).changes()).hasSize(2 - notes);
    assertThat(update.values().get(0).name().texts().get("en"))
        .isEqualTo(notes == 1 ? "Harbour Watch" : name);
    assertThat(update.notes())
        .filteredOn(note -> note.message().contains("whose name stays as it is"))
        .hasSize(notes);
  }

  @Test
  void theSameFiguresWithTwoNumbersChangeNothingTheSecondTime() {
    Sheet sheet =
        sheet("subject,count,unit\nPARTICIPANTS,over 1400,persons\nPARTICIPANTS,1500,persons\n");
    CopTable<ReportedFigure> table = CopTable.of(ReportedFigure.class);
    List<ReportedFigure> once = table.update(sheet, List.of()).values();
    TableUpdate<ReportedFigure> again = table.update(sheet, once);

    assertThat(once).hasSize(2);
    assertThat(again.problems()).isEmpty();
    assertThat(again.unchanged()).hasSize(2);
    assertThat(again.values()).isEqualTo(once);
  }

  @Test
  void aMadeIdIsNeverThatOfAnotherEntry() {
    TableUpdate<SideEvent> update =
        update("session,title (en)\nharbour-cop1,Old nets\nharbour-cop1,New nets\n");

    assertThat(update.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.toString())
                    .contains("row 2", "old-nets", "that of another entry of the record"));
    assertThat(update.added())
        .extracting(row -> row.after().id().value())
        .containsExactly("new-nets");
  }

  @Test
  void findsStatesFiguresAndHolidaysByWhatTheyAre() {
    Participant state =
        CopJson.of(Participant.class).read("{\"type\":\"state\",\"id\":\"aut\",\"state\":\"AUT\"}");
    assertThat(
            CopTable.of(Participant.class)
                .update(sheet("type,state,since\nstate,Autriche,1955-07-27\n"), List.of(state))
                .changed())
        .hasSize(1);

    ReportedFigure figure =
        CopJson.of(ReportedFigure.class)
            .read(
                """
                {"subject": "PARTICIPANTS", "count": {"value": 300, "qualifier": "ABOUT"},
                 "source": {"title": "Note"}}
                """);
    TableUpdate<ReportedFigure> figures =
        CopTable.of(ReportedFigure.class)
            .writtenIn("en")
            .update(
                sheet(
                    "subject,count,source title\nPARTICIPANTS,310,Note\nPARTICIPANTS,290,Report\n"),
                List.of(figure));
    assertThat(figures.changed()).hasSize(1);
    assertThat(figures.added()).hasSize(1);

    Holiday holiday =
        CopJson.of(Holiday.class).read("{\"day\":\"2030-12-25\",\"name\":\"Christmas\"}");
    assertThat(
            CopTable.of(Holiday.class)
                .update(sheet("date,name (fr)\n2030-12-25,Noël\n"), List.of(holiday))
                .values())
        .singleElement()
        .satisfies(
            day ->
                assertThat(day.name().orElseThrow().texts().values())
                    .containsExactly("Christmas", "Noël"));
  }

  @Test
  void updatesAProgrammeOfManyEvents() {
    List<SideEvent> known = new ArrayList<>();
    StringBuilder table = new StringBuilder("session,title (en),room\n");
    for (int i = 1; i <= 1_105; i++) {
      known.add(
          event(
              "{\"id\":\"se-%s\",\"session\":\"harbour-cop1\",\"title\":\"Event %s\"}"
                  .formatted(i, i)));
      table.append("harbour-cop1,Event ").append(i).append(i % 100 == 0 ? ",m5\n" : ",\n");
    }
    TableUpdate<SideEvent> update = table().update(sheet(table.toString()), known);

    assertThat(update.problems()).isEmpty();
    assertThat(update.values()).hasSize(1_105);
    assertThat(update.changed()).hasSize(11);
    assertThat(update.unchanged()).hasSize(1_094);
  }

  private static CopTable<SideEvent> table() {
    return CopTable.of(SideEvent.class).in(ZoneId.of("Europe/Vienna"));
  }

  private static TableUpdate<SideEvent> update(String table) {
    return table().update(sheet(table), EVENTS);
  }

  private static Sheet sheet(String csv) {
    return Sheet.of("", csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList());
  }

  private static SideEvent event(String json) {
    return CopJson.of(SideEvent.class).read(json);
  }
}
