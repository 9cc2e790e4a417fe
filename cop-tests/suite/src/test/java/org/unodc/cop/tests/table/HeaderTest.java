package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.tests.checkout.LibraryFolders;

class HeaderTest {

  static Stream<Class<?>> types() {
    return CopTable.types().stream();
  }

  @ParameterizedTest
  @CsvSource({
    "Title (English), title (en)",
    "TITLE [en], title (en)",
    "Titre français, title (fr)",
    "título (inglés), title (en)",
    "Название (русский), title (ru)",
    "العنوان (العربية), title (ar)",
    "标题（中文）, title (zh)",
    "title (pt-BR), title (pt-BR)",
    "Titre, title",
    "Organisateur  principal:, main organizer",
    "salle, room",
    "Время начала, start",
    "Co-Organisers, co-organizers",
    "Identificador del acto, id",
    "Numéro de la manifestation, id",
    "Номер мероприятия, id",
    "رقم الفعالية, id",
    "活动编号, id",
    "Fecha del acto, date",
    "Date de la manifestation, date",
    "Дата мероприятия, date",
    "تاريخ الفعالية, date",
    "活动日期, date"
  })
  void recognizesHeadersInSixLanguages(String header, String column) {
    Sheet sheet = Sheet.of("", List.of(List.of("id", header)));
    assertThat(CopTable.of(SideEvent.class).propose(sheet).columns()).containsEntry(header, column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organisation ID",
        "Identificador de la organización",
        "Identifiant de l'organisation",
        "Номер организации",
        "معرّف المنظمة",
        "组织编号"
      })
  void recognizesTheIdOfAnOrganization(String header) {
    Sheet sheet = Sheet.of("", List.of(List.of(header)));
    assertThat(CopTable.of(Stakeholder.class).propose(sheet).columns()).containsEntry(header, "id");
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyHeaderDenotesOneColumn(Class<?> type) {
    CopTable<?> table = CopTable.of(type);
    var words = CatalogueFiles.load("columns", file -> CopTable.class.getResourceAsStream(file));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      for (String column : table.columns()) {
        String key = column.replace(' ', '-');
        Stream.of(key, type.getSimpleName() + "." + key)
            .flatMap(name -> words.find(name, language).stream())
            .flatMap(aliases -> Stream.of(aliases.split("\\|")))
            .filter(alias -> !isOfAnotherColumn(alias, column, table, type, words, language))
            .forEach(
                alias ->
                    assertThat(table.propose(Sheet.of("", List.of(List.of(alias)))).columns())
                        .as(language + " " + alias)
                        .containsEntry(alias, column));
      }
    }
  }

  /** "Number" is the id of most lists, but the number of a meeting. */
  private static boolean isOfAnotherColumn(
      String alias,
      String column,
      CopTable<?> table,
      Class<?> type,
      MessageCatalogue words,
      OfficialLanguage language) {
    return table.columns().stream()
        .filter(other -> !other.equals(column))
        .flatMap(
            other ->
                words.find(type.getSimpleName() + "." + other.replace(' ', '-'), language).stream())
        .flatMap(aliases -> Stream.of(aliases.split("\\|")))
        .anyMatch(alias::equals);
  }

  @Test
  void refusesTextsWithoutALanguage() {
    Sheet sheet = Sheet.of("", List.of(List.of("id", "Titre"), List.of("a", "Feux")));
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).read(sheet);
    assertThat(reading.values()).isEmpty();
    assertThat(reading.problems())
        .extracting(TableProblem::toString)
        .containsExactly(
            "B1 (\"Titre\"): The language of the texts in this column is not stated: name the"
                + " column like \"title (en)\", or set the language of such texts.");
    assertThat(
            CopTable.of(SideEvent.class)
                .writtenIn("fr")
                .read(sheet)
                .orThrow()
                .get(0)
                .title()
                .orElseThrow()
                .texts())
        .containsEntry("fr", "Feux");
  }

  @Test
  void notesUnknownHeadersAndCellsWithoutHeader() {
    Sheet sheet =
        Sheet.of(
            "", List.of(List.of("id", "Catering", ""), List.of("a", "tea", "12"), List.of("")));
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).read(sheet);
    assertThat(reading.orThrow()).hasSize(1);
    assertThat(reading.notes())
        .extracting(TableProblem::code, note -> note.place().toString(), TableProblem::header)
        .containsExactly(
            tuple(ProblemCode.UNKNOWN_HEADER, "B1", "Catering"),
            tuple(ProblemCode.UNKNOWN_HEADER, "C1", ""));
  }

  @Test
  void refusesTwoHeadersForOneColumn() {
    Sheet sheet = Sheet.of("", List.of(List.of("ID", "Salle", "Room", "Room"), List.of("a")));
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).read(sheet);
    assertThat(reading.values()).isEmpty();
    assertThat(reading.problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "This is the column \"room\", and so is B (\"Salle\"); a mapping can define which"
                + " one is meant.",
            "This is the column \"room\", and so is B (\"Salle\"); a mapping can define which"
                + " one is meant.");
    TableMapping mapping = TableMapping.empty().with("Salle", "").with("Room [2]", "");
    assertThat(CopTable.of(SideEvent.class).with(mapping).read(sheet).orThrow()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("types")
  void explainsAnEmptyTableAndOneWithoutHeaders(Class<?> type) {
    CopTable<?> table = CopTable.of(type);

    for (Sheet sheet :
        List.of(
            Sheet.of("", List.of()),
            Sheet.of("", List.of(List.of("2024-08-15", "Mariä Himmelfahrt"))))) {
      assertThat(table.read(sheet).problems())
          .extracting(TableProblem::message)
          .singleElement()
          .asString()
          .startsWith("No header of this table is known; headers such as \"")
          .contains(table.columns().get(0))
          .endsWith("\", or a mapping, were expected.");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void thePageOfThePackageNamesAllColumns(Class<?> type) throws IOException {
    String page =
        Files.readString(LibraryFolders.source("org.unodc.cop.sdk.table.package-info"))
            .replaceAll("\n \\*|</?b>", "");
    int start = page.indexOf("{@code " + type.getSimpleName() + "}</td>");

    assertThat(start).isPositive();
    assertThat(page.substring(start, page.indexOf("</tr>", start)).replaceAll(" +", " "))
        .contains(
            CopTable.of(type).columns().stream()
                .map(column -> column.replaceFirst("^source .*", "source"))
                .toList());
  }

  @Test
  void refusesATableWithoutRequiredHeaders() {
    assertThat(messages(Sheet.of("", List.of(List.of("Room"), List.of("a")))))
        .containsExactly("The table has no column \"id\", which every row needs.");
    assertThat(messages(Sheet.of("", List.of(List.of("Whatever"), List.of("a")))))
        .containsExactly(
            "No header of this table is known; headers such as \"id\", \"session\","
                + " \"title\", or a mapping, were expected.");
    assertThat(messages(Sheet.of("", List.of()))).hasSize(1);
  }

  @Test
  void aMappingDefinesColumnsOfHeadersAndFixedValues() {
    Sheet sheet =
        Sheet.of("", List.of(List.of("Code", "What", "Remarks"), List.of("a", "Lights", "x")));
    TableMapping proposed = CopTable.of(SideEvent.class).propose(sheet);
    assertThat(proposed.columns().values()).containsExactly("", "", "");
    TableMapping mapping =
        TableMapping.parse(
            """
            {
              "columns": {"code ": "id", "What": "title (en)", "Remarks": ""},
              "fixed": {"session": "untoc-cop12"}
            }
            """);
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).with(mapping).read(sheet);
    assertThat(reading.notes()).isEmpty();
    SideEvent event = reading.orThrow().get(0);
    assertThat(event.id().value()).isEqualTo("a");
    assertThat(event.session().orElseThrow().value()).isEqualTo("untoc-cop12");
    assertThat(TableMapping.parse(mapping.json())).isEqualTo(mapping);
  }

  @Test
  void headersInAnotherLanguageBelowAreNoRow() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Organization", "Country", "Website", "Remarks"),
                List.of("Organisation", "Pays", "Site de l’association", "Observations"),
                List.of("Sea Trust", "Kenya", "", ""),
                List.of("Organisation", "Kenya", "", "")));
    TableReading<Stakeholder> reading = CopTable.of(Stakeholder.class).writtenIn("en").read(sheet);
    assertThat(reading.rows()).containsExactly(3, 4);
    assertThat(reading.notes())
        .extracting(note -> note.place().row() + " " + note.message())
        .contains("2 This row repeats the headers, so it was skipped.");
  }

  @Test
  void aGroupOfColumnsHasItsHeaderAbove() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("", "Moderator", "", "", "Event"),
                List.of("Event ID", "Name", "Title", "Country", "Title"),
                List.of("a", "Ann", "Head", "Kenya", "Nets")));
    assertThat(CopTable.of(SideEvent.class).propose(sheet).columns())
        .containsEntry("Moderator Title", "moderator title")
        .containsEntry("Moderator (Country)", "moderator state")
        .containsEntry("Event Title", "title");
  }

  @Test
  void refusesAMappingThatDoesNotFit() {
    Sheet sheet = Sheet.of("", List.of(List.of("id", "What"), List.of("a", "b")));
    TableMapping mapping = TableMapping.empty().with("What", "colour").with("Where", "room");
    assertThat(CopTable.of(SideEvent.class).with(mapping).read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "The mapping assigns this header to the column \"colour\", but there is no column of"
                + " this name.",
            "The mapping has the header \"Where\", but the table does not.");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> TableMapping.parse("{\"columns\": {\"a\": 1}, \"more\": 2}"))
        .satisfies(refusal -> assertThat(refusal.problems()).hasSize(2));
    assertThatIllegalArgumentException().isThrownBy(() -> CopTable.of(String.class));
  }

  private static List<String> messages(Sheet sheet) {
    return CopTable.of(SideEvent.class).read(sheet).problems().stream()
        .map(TableProblem::message)
        .toList();
  }
}
