package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.input.ImportableList;
import org.unodc.cop.sdk.json.CopJson;

/** {@code cop import} of lists as other people write them. */
class ImportListsOfOthersTest {
  private static final String RECORD =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "participants": [
          {"type": "state", "id": "aut", "state": "AUT"},
          {"type": "state", "id": "ken", "state": "KEN"}
        ],
        "stakeholders": [
          {"id": "harbour-watch", "kind": "NGO", "name": "Harbour Watch"},
          {"id": "wia", "kind": "NGO", "name": "Women in Aquaculture"},
          {"id": "wiac", "kind": "NGO", "name": "Women in Aqua-Culture"}
        ],
        "declarations": [{"id": "clean-harbours"}],
        "rulesOfProcedure": [{"id": "rules"}],
        "sessions": [
          {"id": "harbour-cop1", "title": "First session",
           "days": {"first": "2030-06-03", "last": "2030-06-05"},
           "venue": {"city": "Vienna", "zone": "Europe/Vienna",
                     "rooms": [{"id": "m1", "name": "Room M1"}, {"id": "m3", "name": "Hall B-1"},
                               {"id": "m4", "name": "Hall B 1"}]}},
          {"id": "harbour-cop2", "title": "Second session"}
        ]
      }
      """;

  @TempDir private Path folder;
  private Path record = Path.of("");
  private Path imported = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), RECORD);
    imported = folder.resolve("imported.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Start|09:00-10:00|09:00+02:00/10:00+02:00",
        "Start|13:15-14:15|13:15+02:00/14:15+02:00",
        "Start time|1:15 pm - 2:15 pm|13:15+02:00/14:15+02:00",
        "Start,End|09:00-10:00,10:00|09:00+02:00/10:00+02:00",
        "Start,End|9.00 – 10.00,9.00 – 10.00|09:00+02:00/10:00+02:00",
        "End,Start|09:00-10:00,09:00|09:00+02:00/10:00+02:00",
        "Time|09:00-10:00|09:00+02:00/10:00+02:00",
        "Start,End|09:00+02:00,10:00+02:00|09:00+02:00/10:00+02:00",
        "Start,End|03:00:00-05:00,04:00:00-05:00|03:00-05:00/04:00-05:00",
        "Start,End|2030-06-04T03:00-05:00,2030-06-04T04:00-05:00|03:00-05:00/04:00-05:00",
        "Start,End|2030-06-04T03:00:00-14:05,2030-06-04T04:00:00-14:05|03:00-14:05/04:00-14:05"
      })
  void aRangeOfTimesIsNoOffset(String headers, String cells, String slot) throws IOException {
    for (List<String> options : List.of(List.<String>of(), List.of("--slot-minutes", "50"))) {
      Invocation read =
          events("Title,Date," + headers + "\nNets,4 June 2030," + cells + "\n", options);

      assertThat(read.err()).contains("Rows read: 1. Problems: 0.\n");
      assertThat(imported())
          .extracting(event -> event.slot().orElseThrow())
          .extracting(
              time -> time.start().toOffsetTime().toString() + "/" + time.end().toOffsetTime())
          .containsExactly(slot);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Start,End|09:00-10:00,11:00|columns \"Start\" and \"End\" contradict each other.",
        "Start|10:00-09:00|C2 (\"Start\"): The end is before the start",
        "Start|09:00-05:00|C2 (\"Start\"): The end is before the start",
        "Start,End|09:00+15:00,10:00|C2 (\"Start\"): There is no such day, time or offset.",
        "Start|2030-06-04T13:15:00-14:05|C2 (\"Start\"): There is no such day, time or offset.",
        "Start,End|2030-06-04T13:15:00-14:05,14:05|C2 (\"Start\"): There is no such day, time or offset.",
        "Start|2030-06-04T13:15-14:05|C2 (\"Start\"): There is no such day, time or offset.",
        "Start,End|09:00:00-14:15,10:00|C2 (\"Start\"): There is no such day, time or offset."
      })
  void aTimeThatCannotBeMeantIsAProblem(String headers, String cells, String problem)
      throws IOException {
    Invocation refused =
        events("Title,Date," + headers + "\nNets,4 June 2030," + cells + "\n", List.of());

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused)).contains(problem, "Problems: 1. Nothing was written.");
    assertThat(imported).doesNotExist();
  }

  static Stream<Arguments> templates() {
    return Stream.of(ImportableList.values())
        .filter(list -> !list.types().isEmpty())
        .flatMap(
            list ->
                Stream.of(OfficialLanguage.values())
                    .map(language -> Arguments.of(list, language.tag())));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void proposesAColumnForEachHeaderOfATemplate(ImportableList list, String language)
      throws IOException {
    Path template = folder.resolve("template.xlsx");
    Path mapping = folder.resolve("mapping.json");
    List<Object> owner =
        list == ImportableList.SIGNATURES
            ? List.of("--into", "clean-harbours")
            : list == ImportableList.DEADLINES
                ? List.of("--into", "rules")
                : list.isOfSessions() ? List.of("--into", "harbour-cop1") : List.of();
    Invocation.of("import", "--template", list, "--lang", language, "--out", template);

    Invocation proposed = importList(list.toString(), template, owner, "--propose", mapping);

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(mapping)).contains("\"columns\"").doesNotContain(": \"\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures|Session,Indicator,Figure\\nFirst session,PARTICIPANTS,300\\nharbour-cop2,SIDE_EVENTS,12",
        "meetings|Сессия,Орган,№,Remarks\\nharbour-cop1,PLENARY,1,sunny",
        "rooms|Session,Room ID,Seats\\nharbour-cop2,m9,300",
        "agenda-items|届会,编号,标题 (zh)\\nharbour-cop1,2,选举",
        "delegations|Session,Participant,Size\\nharbour-cop1,Austria,2",
        "delegations|Session,Delegation,Full name,Function (en),Remarks\\nharbour-cop1,Kenya,Ann Ochieng,Head,-",
        "accreditations|Session,Organization\\nharbour-cop1,Harbour Watch"
      })
  void importsWithTheProposedMappingWhatItImportsWithoutIt(String list, String rows)
      throws IOException {
    Path table = table(rows.replace("\\n", "\n"));
    Path mapping = folder.resolve("mapping.json");
    Path mapped = folder.resolve("mapped.json");

    Invocation without = importList(list, table, List.of(), "--out", imported);
    Invocation proposed = importList(list, table, List.of(), "--propose", mapping);
    Invocation with = importList(list, table, List.of(), "--mapping", mapping, "--out", mapped);

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(with.exitCode()).isEqualTo(without.exitCode()).isLessThan(2);
    assertThat(Files.readString(mapped)).isEqualTo(Files.readString(imported));
    assertThat(Files.readString(mapped)).isNotEqualTo(RECORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--update"})
  void eventsWithOneTitleAreTwoEventsIfTimeOrRoomDiffer(String update) throws IOException {
    String list =
        """
        Title,Date,Time,Room
        Lunch,3 June 2030,13:00-14:00,Room M1
        LUNCH,4 June 2030,13:00-14:00,Room M1
        Lunch,4 June 2030,13:00-14:00,Hall B-1
        """;
    List<String> options = update.isEmpty() ? List.of() : List.of(update);

    Invocation first = events(list, options);
    String once = Files.readString(imported);
    Files.writeString(record, once);
    Invocation updated = events(list, List.of("--update"));
    Invocation again = events(list, List.of());

    assertThat(first.exitCode()).isZero();
    assertThat(oneLine(first))
        .contains(
            "This row has no id, and another entry has its name at another time or in another room,"
                + " so an id with a number was made.");
    assertThat(imported()).extracting(event -> event.id().value()).contains("lunch-3");
    assertThat(imported())
        .extracting(event -> event.id() + " " + event.day() + " " + event.room().orElseThrow())
        .hasSize(3)
        .doesNotHaveDuplicates();
    assertThat(updated.err()).contains("0 new, 3 unchanged, 0 changed. Problems: 0.");
    assertThat(Files.readString(imported)).isEqualTo(once);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(oneLine(again))
        .contains(
            "row 4: The record already has this entry (lunch-3), so it was not added again; delete"
                + " the row, or update the record with the table.");
  }

  @Test
  void anEventThatMayBeTheSameOneIsAProblemThatNamesTheWayOut() throws IOException {
    Invocation refused =
        events(
            """
            Title,Date,Time,Room,Format
            Lunch,3 June 2030,13:00-14:00,Room M1,
            Lunch,3 June 2030,13:00-14:00,,online
            """,
            List.of());

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused))
        .contains(
            "row 3: This row is the same entry as row 2 (lunch), but with other content, so it was"
                + " not read; delete one of the two or, if they are two entries, tell them apart,"
                + " for example by their ids.");
    assertThat(imported).doesNotExist();
  }

  @Test
  void anUpdateDoesNotGuessWhichOfTwoEventsWasMoved() throws IOException {
    events("Title,Date,Time\nLunch,3 June 2030,13:00-14:00\n", List.of());
    Files.copy(imported, record, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(imported);

    Invocation refused =
        events(
            "Title,Date,Time\nLunch,4 June 2030,13:00-14:00\nLunch,3 June 2030,13:00-14:00\n",
            List.of("--update"));

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused))
        .contains(
            "row 3: This row is the same entry as row 2 (lunch), but with other content, so it was"
                + " not read; delete one of the two or, if they are two entries, tell them apart,"
                + " for example by their ids.");
    assertThat(imported).doesNotExist();
  }

  @Test
  void theExactNameGoesBeforeALookAlike() throws IOException {
    Invocation read =
        events(
            """
            Title,Main organizer,Co-organizers,Room
            Nets,Women in Aquaculture,"Women in Aqua-Culture, Harbour Watch",Hall B-1
            Ropes,Women in Aqua-Culture,,Hall B 1
            """,
            List.of());

    assertThat(read.err()).contains("Rows read: 2. Problems: 0.\n");
    assertThat(imported())
        .extracting(event -> event.mainOrganizer().orElseThrow() + " " + event.room().orElseThrow())
        .satisfiesExactly(
            nets -> assertThat(nets).contains("wia]").endsWith(" m3"),
            ropes -> assertThat(ropes).contains("wiac]").endsWith(" m4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "side-events|Title,Main organizer\\nNets,WOMEN IN AQUACULTURE|B2 (\"Main organizer\"): Several entries of the record have the name \"WOMEN IN AQUACULTURE\" (participants, stakeholders, secretariat units): stakeholder:wia, stakeholder:wiac. Write the id.",
        "side-events|Title,Room\\nNets,hall b1|B2 (\"Room\"): \"hall b1\" is neither an id nor a name in the record (rooms).",
        "side-events|Title,Room\\nNets,hall b-1|B2 (\"Room\"): Several entries of the record have the name \"hall b-1\" (rooms): m3, m4. Write the id.",
        "accreditations|Session,Organization\\nharbour-cop1,women in aquaculture|B2 (\"Organization\"): Several entries of the record have the name \"women in aquaculture\" (stakeholders): wia, wiac. Write the id."
      })
  void aNameThatSeveralEntriesHaveIsAProblemThatNamesThem(String list, String rows, String problem)
      throws IOException {
    Invocation refused =
        importList(list, table(rows.replace("\\n", "\n")), List.of(), "--out", imported);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused)).contains(problem);
    assertThat(imported).doesNotExist();
  }

  @Test
  void anUpdateChangesTheOrganizationWithTheExactName() throws IOException {
    Invocation updated =
        importList(
            "stakeholders",
            table("Organization,Website\nWomen in Aqua-Culture,https://example.org\n"),
            List.of(),
            "--update",
            "--out",
            imported);

    assertThat(updated.err())
        .contains("0 new, 0 unchanged, 1 changed: Women in Aqua-Culture (website).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"side-events", "figures", "meetings", "delegations"})
  void aSessionThatTheRecordDoesNotHaveIsOneLine(String list) throws IOException {
    for (String option : List.of("session=nope", "Session=nope")) {
      Invocation refused =
          importList(list, table("Title\nNets\nRopes\n"), List.of("--fixed", option));

      assertThat(refused)
          .isEqualTo(
              new Invocation(
                  2,
                  "",
                  "The record has no 'nope'; it has: harbour-cop1, harbour-cop2.\n"
                      + "Try: cop import --help\n"));
    }
  }

  @Test
  void anImportOfManyOrganizationsIsOneLine() throws IOException {
    StringBuilder list = new StringBuilder("Organization,Category\n");
    for (int i = 0; i < 60; i++) {
      list.append(invented(i)).append(",NGO\n");
    }

    Invocation read =
        importList("stakeholders", table(list.toString()), List.of(), "--out", imported);

    assertThat(read.exitCode()).isZero();
    assertThat(oneLine(read))
        .contains("Rows read: 60. Problems: 0. notice (number: 60), for example: Stakeholder ")
        .endsWith(
            " is listed, but nothing in the record refers to it. reference.is-not-an-orphan ");
    assertThat(read.err().lines()).hasSizeLessThan(10);
  }

  /** {@return a name of two words that resembles no other} */
  private static String invented(int number) {
    String hex = UUID.nameUUIDFromBytes(new byte[] {(byte) number}).toString().replace("-", "");
    return hex.chars()
        .limit(16)
        .map(digit -> 'a' + Character.digit(digit, 16))
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .replaceFirst("^(.{8})", "$1 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsTheUnicodeTextOfASpreadsheet(String encoding) throws IOException {
    Path text = folder.resolve("events.txt");
    String table =
        "\uFEFFTitle\tDate\tTime\r\nŒuvre d’Élodie – Сети 渔网\t4 June 2030\t09:00-10:00\r\n";
    Files.write(text, table.getBytes(encoding));
    List<String> options =
        List.of("--fixed", "session=harbour-cop1", "--zone", "Europe/Vienna", "--out");

    Invocation read = importList("side-events", text, options, imported);

    assertThat(read.err()).contains("Rows read: 1. Problems: 0.\n");
    assertThat(imported())
        .extracting(event -> event.title().orElseThrow().in(OfficialLanguage.ENGLISH))
        .containsExactly("Œuvre d’Élodie – Сети 渔网");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-16LE|The table begins as UTF-16, but the bytes at offset 24, in line 2, are not valid UTF-16. Save the table as CSV UTF-8.",
        "UTF-8|The table is not UTF-8: the byte at offset 14, in line 2, is not valid UTF-8."
      })
  void refusesATableWithBrokenCharacters(String encoding, String problem) throws IOException {
    byte[] whole = "\uFEFFTitle,Date\nÉ".getBytes(encoding);
    Path broken = Files.write(folder.resolve("broken.csv"), Arrays.copyOf(whole, whole.length - 1));

    Invocation refused = importList("side-events", broken, List.of(), "--out", imported);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused)).contains("broken.csv", problem);
    assertThat(imported).doesNotExist();
  }

  @Test
  void readsATableInTheEncodingThatIsSet() throws IOException {
    Path windows = folder.resolve("associations.csv");
    Files.write(
        windows,
        "N°;Organisation;Statut consultatif\r\n1;Sœurs de la mer;aucun\r\n2;Fédération des ports;Spécial\r\n"
            .getBytes(Charset.forName("windows-1252")));

    Invocation refused = importList("stakeholders", windows, List.of(), "--out", imported);
    Invocation read =
        importList(
            "stakeholders", windows, List.of("--encoding", "windows-1252"), "--out", imported);
    Invocation unknown =
        importList("stakeholders", windows, List.of("--encoding", "windows-1"), "--out", imported);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(oneLine(refused))
        .contains(
            "windows-1252: Sœurs, Fédération, Spécial; windows-1251: Sњurs, Fйdйration, Spйcial;",
            "Set the encoding whose words are right, or save the table as CSV UTF-8. Option: --encoding.");
    assertThat(read.err()).contains("Rows read: 2. Problems: 0.\n");
    assertThat(CopJson.of(Conference.class).read(Files.readString(imported)).stakeholders())
        .extracting(one -> one.id().value() + " " + one.withoutConsultativeStatus())
        .contains("soeurs-de-la-mer Optional[true]", "federation-des-ports Optional.empty");
    assertThat(unknown)
        .isEqualTo(
            new Invocation(
                2,
                "",
                "--encoding: 'windows-1' is not an encoding such as windows-1252.\n"
                    + "Try: cop import --help\n"));
  }

  @Test
  void namesEachCellOfAProblem() throws IOException {
    Invocation read =
        importList(
            "side-events",
            table("Event ID,Title\nSE01,A\nSE02,B\nse-3,C\nSE04,D\nSE05,E\nSE06,F\n"),
            List.of(),
            "--out",
            imported);

    assertThat(oneLine(read))
        .contains(
            "A2 (\"Event ID\"): An id is lower-case letters and digits with hyphens between them,"
                + " so one was made from this spelling. In the cell: \"SE01\". In 5 cells of the"
                + " column \"Event ID\": A2:A3, A5:A7.");
  }

  @Test
  void anUpdateAsksAboutAnOrganizationWithAlmostTheSameName() throws IOException {
    List<String> options = List.of("--update", "--sound-rows", "--out");
    Invocation asked =
        importList(
            "stakeholders",
            table("Organization,Website\nHarbour Watch Inc.,https://example.org\nPier,\n"),
            options,
            imported);

    assertThat(oneLine(asked))
        .contains(
            "row 2: The record has no organization of this name, but the name of harbour-watch is"
                + " almost the same: write that id in this row if both are one organization, or"
                + " else an id of its own.",
            "1 new, 0 unchanged, 0 changed. Problems: 1.");
    assertThat(Files.readString(imported)).doesNotContain("Inc.").contains("Pier");

    Invocation same =
        importList(
            "stakeholders",
            table("Organization ID,Website\nharbour-watch,https://example.org\n"),
            options,
            imported);
    Invocation other =
        importList(
            "stakeholders",
            table("Organization ID,Organization\nharbour-watch-inc,Harbour Watch Inc.\n"),
            options,
            imported);

    assertThat(same.err()).contains("1 changed: Harbour Watch (website). Problems: 0.");
    assertThat(other.err()).contains("1 new, 0 unchanged, 0 changed. Problems: 0.");
  }

  @Test
  void addsTheOrganizationsThatOnlyTheListNamesAndListsThem() throws IOException {
    List<String> adding = List.of("--add-organizations", "--sound-rows");
    Invocation read =
        events(
            """
            Title,Main organizer,Co-organizers
            Nets,Blue Nets Alliance,Austria; Pier Trust
            Ropes,BLUE NETS ALLIANCE,
            Tar,Harbour Watch Inc.,
            Oil,"Dock Trust, Quay Trust",
            Salt,Austria / Dock Trust,
            Fog,tbc,
            Sand,Gabon,
            """,
            adding);

    assertThat(oneLine(read))
        .contains(
            "B4 (\"Main organizer\"): The record has no organization of this name, but the name of"
                + " harbour-watch is almost the same: write that id in this cell if both are one"
                + " organization, or else add this one to the record first.",
            "B5 (\"Main organizer\"): This may be several names: put semicolons between them, or"
                + " add the organization to the record first. In the cell: \"Dock Trust, Quay Trust\".",
            "B6 (\"Main organizer\"): This may be several names",
            "B7 (\"Main organizer\"): One of the codes",
            "B8 (\"Main organizer\"): The record has no participant for Gabon (GAB)",
            "Organization added to the record: Blue Nets Alliance (blue-nets-alliance)"
                + " Organization added to the record: Pier Trust (pier-trust)"
                + " Rows read: 2. Problems: 5.");
    assertThat(CopJson.of(Conference.class).read(Files.readString(imported)).stakeholders())
        .extracting(one -> one.id().value())
        .containsExactly("harbour-watch", "wia", "wiac", "blue-nets-alliance", "pier-trust");
  }

  @Test
  void takesOrganizersThatOnlyTheListNamesAsDescriptionsAndListsThem() throws IOException {
    Invocation read =
        events(
            """
            Title,Main organizer,Co-organizers
            Nets,Blue Nets Alliance,Austria; Pier Trust
            Tar,Harbour Watch Inc.,
            Rope,Austria and Dock Trust,
            Salt,Harbour Watch and Austria,
            Sand,Gabon,Tide Trust
            Wind,Austria,
            """,
            List.of("--sound-rows"));

    assertThat(oneLine(read))
        .contains(
            "B2 (\"Main organizer\"): The record has no organization of the name \"Blue Nets"
                + " Alliance\", so it came in as an organizer that only has this description;",
            "C2 (\"Co-organizers\"): The record has no organization of the name \"Pier Trust\"",
            "B3 (\"Main organizer\"): The record has no organization of this name, but the name of"
                + " harbour-watch is almost the same",
            "B4 (\"Main organizer\"): This may be several names",
            "B5 (\"Main organizer\"): This may be several names",
            "B6 (\"Main organizer\"): The record has no participant for Gabon (GAB)",
            "Rows read: 2. Problems: 4.");
    assertThat(oneLine(read)).doesNotContain("Tide Trust");
    Conference record = CopJson.of(Conference.class).read(Files.readString(imported));
    assertThat(record.sideEvents().get(0).mainOrganizer())
        .contains(
            CopJson.of(Actor.class)
                .read(
                    """
                    {"type": "unnamed", "description": {"texts": {"en": "Blue Nets Alliance"}}}
                    """));
    assertThat(record.stakeholders()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accreditations|Organization,Session\\nBlue Nets Alliance,harbour-cop1|blue-nets-alliance",
        "signatures|Organization\\nBlue Nets Alliance|blue-nets-alliance"
      })
  void addsTheOrganizationsOfOtherLists(String list, String rows, String id) throws IOException {
    List<String> owner =
        list.equals("signatures") ? List.of("--into", "clean-harbours") : List.of();

    Invocation read =
        importList(
            list,
            table(rows.replace("\\n", "\n")),
            owner,
            "--update",
            "--add-organizations",
            "--out",
            imported);

    assertThat(oneLine(read)).contains("(" + id + ") 1 new, 0 unchanged, 0 changed. Problems: 0.");
    assertThat(Files.readString(imported)).contains("\"id\": \"" + id + "\"");
  }

  @Test
  void addsOrganizationsOnlyToListsThatNameThem() throws IOException {
    Invocation rooms =
        importList("rooms", table("Room ID\nm9\n"), List.of(), "--add-organizations");
    Invocation events =
        Invocation.of(
            "import", record, "side-events", table("Title\nNets\n"), "--add-organizations");

    assertThat(rooms.exitCode()).isEqualTo(2);
    assertThat(oneLine(rooms))
        .contains("--add-organizations is only for side-events, accreditations, signatures.");
    assertThat(events.exitCode()).isEqualTo(2);
    assertThat(events.err()).contains("The command line lacks: --text-language.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Session,Participants,NGOs,Remarks\\nharbour-cop1,640,over 37,-\\nSecond session,900,,-|3",
        "Subject,First session,harbour-cop2\\nParticipants,640,900\\nNGOs,over 37,–|3",
        "Сессия,Участники,НПО\\nharbour-cop1,640,37\\nharbour-cop2,900,40|4"
      })
  void readsAWideTableOfFiguresWithTheProposedMapping(String rows, int figures) throws IOException {
    Path table = table(rows.replace("\\n", "\n"));
    Path mapping = folder.resolve("mapping.json");

    Invocation proposed = importList("figures", table, List.of(), "--propose", mapping);
    Invocation read =
        importList("figures", table, List.of(), "--mapping", mapping, "--out", imported);
    Files.copy(imported, record, StandardCopyOption.REPLACE_EXISTING);
    Invocation again =
        importList("figures", table, List.of(), "--mapping", mapping, "--update", "--dry-run");

    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(Files.readString(mapping)).contains("\"rows\"");
    assertThat(read.err()).contains("Rows read: " + figures + ". Problems: 0.");
    assertThat(
            CopJson.of(Conference.class).read(Files.readString(imported)).sessions().stream()
                .flatMap(session -> session.publishedFigures().stream())
                .map(figure -> figure.subject().word() + " " + figure.count().value()))
        .hasSize(figures)
        .contains("PARTICIPANTS 640", "PARTICIPANTS 900", "NON_GOVERNMENTAL_ORGANIZATIONS 37");
    assertThat(oneLine(again)).contains("0 new, " + figures + " unchanged, 0 changed.");
  }

  private Invocation events(String table, List<String> options) throws IOException {
    List<Object> all = new ArrayList<>(options);
    all.addAll(
        List.of("--fixed", "session=harbour-cop1", "--zone", "Europe/Vienna", "--out", imported));
    return importList("side-events", table(table), all);
  }

  private Invocation importList(String list, Path table, List<?> options, Object... more) {
    List<Object> call = new ArrayList<>(List.of("import", record, list, table));
    call.addAll(options);
    call.addAll(List.of(more));
    call.addAll(List.of("--text-language", "en"));
    return Invocation.of(call.toArray());
  }

  private List<SideEvent> imported() throws IOException {
    return CopJson.of(Conference.class).read(Files.readString(imported)).sideEvents();
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static String oneLine(Invocation invocation) {
    return invocation.err().replaceAll("\\s+", " ");
  }
}
