package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop import} of rooms, agenda items, meetings, figures of sessions, and delegations. */
class ImportSessionListsTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {
              "format": "cop/1",
              "id": "harbour-cop",
              "participants": [
                {"type": "state", "id": "aut", "state": "AUT"},
                {"type": "state", "id": "ken", "state": "KEN"}
              ],
              "stakeholders": [{"id": "harbour-watch", "kind": "NGO", "name": "Harbour Watch"}],
              "sessions": [
                {"id": "harbour-cop1", "title": {"texts": {"en": "First session", "fr": "Première session"}},
                 "days": {"first": "2031-05-05", "last": "2031-05-09"}},
                {"id": "harbour-cop2", "title": "Second session",
                 "days": {"first": "2033-05-02", "last": "2033-05-06"}}
              ],
              "delegations": [
                {"session": "harbour-cop1", "participant": "ken",
                 "members": [{"name": "Wanjiku Mwangi", "title": {"texts": {"en": "Head"}}}]}
              ]
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rooms|ID,Name (en),Capacity\\nm1,Plenary hall,1200|\"capacity\": 1200",
        "rooms|Identifiant de la salle,Salle (fr),Places\\nm1,Grande salle,300|Grande salle",
        "agenda-items|Identificador del tema,Tema,Título (es)\\nitem-2,2 a),Elecciones|\"2 a)\"",
        "agenda-items|Идентификатор пункта,Пункт,Название (ru)\\nitem-2,2,Выборы|Выборы",
        "meetings|会议标识符,机构,会议编号,会议标题 (zh)\\nplenary-1,全体会议,1,开幕|\"PLENARY\"",
        "meetings|Meeting ID,Body,No,Date,Start,End\\nplenary-1,plenary,1,2031-05-05,10:00,13:00|2031-05-05T10:00"
      })
  void addsTheRowsOfASession(String list, String table, String written) throws IOException {
    Path rows = table(table.replace("\\n", "\n"));
    Path once = folder.resolve("once.json");

    Invocation added =
        Invocation.of(
            "import",
            record,
            list,
            rows,
            "--into",
            "harbour-cop1",
            "--zone",
            "+02:00",
            "--out",
            once);
    Invocation again =
        Invocation.of(
            "import",
            once,
            list,
            rows,
            "--fixed",
            "session=harbour-cop1",
            "--zone",
            "+02:00",
            "--update",
            "--dry-run");

    assertThat(added.err()).startsWith("Rows read: 1. Problems: 0.\n");
    assertThat(Files.readString(once)).contains(written);
    assertThat(again.err()).contains("0 new, 1 unchanged, 0 changed. Problems: 0.");
  }

  @Test
  void readsFiguresOfManySessionsAtOnce() throws IOException {
    Path rows =
        table(
            """
            Session;Indicator;Figure;Qualifier
            harbour-cop1;PARTICIPANTS;300;MORE_THAN
            Second session;PARTICIPANTS;410;EXACT
            PREMIÈRE SESSION;SIDE_EVENTS;12;EXACT
            """);
    Path once = folder.resolve("once.json");

    Invocation added = Invocation.of("import", record, "figures", rows, "--out", once);
    Invocation changed =
        Invocation.of(
            "import",
            once,
            "figures",
            table("Session,Indicator,Figure,Qualifier\nharbour-cop2,PARTICIPANTS,415,EXACT\n"),
            "--update",
            "--dry-run");

    assertThat(added.err()).startsWith("Rows read: 3. Problems: 0.\n");
    assertThat(Invocation.of("stats", once).out()).contains("300", "410");
    assertThat(changed.err())
        .startsWith("row 2, count: 410 → 415\n0 new, 0 unchanged, 1 changed: row 2 (count).");
  }

  @Test
  void namesTheRowsWhoseSessionIsNotKnown() throws IOException {
    Invocation refused =
        Invocation.of(
            "import",
            record,
            "figures",
            table("Session,Indicator,Figure\nharbour-cop9,PARTICIPANTS,300\n,PARTICIPANTS,300\n"),
            "--lang",
            "fr");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().replaceAll("[\\s\u00a0]+", " "))
        .contains(
            "A2 (« Session ») : Le dossier ne contient pas de session « harbour-cop9 » ;"
                + " l’identifiant ou le titre d’une session était attendu.",
            "A3 (« Session ») : La session de cette ligne n’est pas indiquée.");
  }

  @Test
  void readsAListOfParticipantsWithARowForEachPerson() throws IOException {
    Path rows =
        table(
            """
            Delegation,Full name,Function (en),Size
            Autriche,Anna Berger,Head of delegation,2
            Austria,Bert Huber,Counsellor,
            KENYA,Wanjiku Mwangi,Head of delegation,
            Kenya,Otieno Odhiambo,Adviser,
            """);
    Path once = folder.resolve("once.json");

    Invocation joined =
        Invocation.of(
            "import",
            record,
            "delegations",
            rows,
            "--fixed",
            "session=harbour-cop1",
            "--out",
            once);
    Invocation again =
        Invocation.of(
            "import", once, "delegations", rows, "--fixed", "session=harbour-cop1", "--dry-run");

    assertThat(joined.err())
        .startsWith(
            "1 new, 0 unchanged, 1 changed: row 4 (members, Wanjiku Mwangi, function (en)).");
    assertThat(again.err()).contains("0 new, 2 unchanged, 0 changed. Problems: 0.");
    assertThat(Files.readString(once))
        .containsOnlyOnce("Wanjiku Mwangi")
        .contains("Otieno Odhiambo", "Bert Huber", "\"value\": 2")
        .contains("Head of delegation");
  }

  @Test
  void aMemberOfARowWithAProblemJoinsNoDelegation() throws IOException {
    Path rows =
        table(
            """
            Delegation,Full name,Function (en)
            (example),Ana Example,Head of delegation
            Ruritania,Rudolf Rassendyll,Head of delegation
            Austria,Anna Berger,Head of delegation
            Kenya,Otieno Odhiambo,Adviser
            """);
    Path sound = folder.resolve("sound.json");

    Invocation joined =
        Invocation.of(
            "import",
            record,
            "delegations",
            rows,
            "--fixed",
            "session=harbour-cop1",
            "--sound-rows",
            "--out",
            sound);

    assertThat(joined.err()).contains("Ruritania", "1 new, 0 unchanged, 1 changed");
    assertThat(Files.readString(sound))
        .contains("Anna Berger", "Otieno Odhiambo")
        .doesNotContain("Rassendyll", "Ana Example");
  }

  @Test
  void refusesRowsThatContradictEachOtherAboutADelegation() throws IOException {
    Invocation refused =
        Invocation.of(
            "import",
            record,
            "delegations",
            table("Session,Pays,Effectif\nharbour-cop1,Autriche,2\nharbour-cop1,AUT,3\n"));

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .startsWith(
            "row 3: This row states another size or another source of this delegation than\nrow 2.");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
