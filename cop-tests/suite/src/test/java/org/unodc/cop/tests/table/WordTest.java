package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Tests of codes in cells and of rows that are skipped. */
class WordTest {
  private static final CopTable<Stakeholder> STAKEHOLDERS = CopTable.of(Stakeholder.class);

  @ParameterizedTest
  @CsvSource({"ngo, NGO", "Academia, ACADEMIA", "private sector, PRIVATE_SECTOR", "word:ngo, ngo"})
  void ignoresCaseAndSpellingOfExtensibleCodes(String cell, String word) {
    TableReading<Stakeholder> reading = STAKEHOLDERS.read(kind(cell));
    assertThat(reading.orThrow().get(0).kind()).contains(new StakeholderKind(word));
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void keepsAnUnlistedExtensibleCodeWithANote() {
    TableReading<Stakeholder> reading = STAKEHOLDERS.read(kind("Choir"));
    assertThat(reading.orThrow().get(0).kind()).contains(new StakeholderKind("Choir"));
    assertThat(reading.notes())
        .extracting(TableProblem::toString)
        .containsExactly(
            "C2 (\"kind\"): The list does not contain this value; it was kept unchanged.");
  }

  @ParameterizedTest
  @CsvSource({"ngo, word:ngo", "NGO, NGO", "word:x, word:word:x", "Choir, Choir"})
  void writesCodesThatAreReadBack(String word, String cell) {
    Stakeholder stakeholder =
        Stakeholder.builder()
            .id(StakeholderId.of("a"))
            .name(LocalizedText.english("A"))
            .kind(new StakeholderKind(word))
            .build();
    assertThat(STAKEHOLDERS.write(List.of(stakeholder)).rows().get(1).cells()).contains(cell);
  }

  @Test
  void ignoresCaseAndSpellingOfSubjectsOfFigures() {
    Sheet sheet = sheet(List.of("subject", "count"), List.of("Participants", "12"));
    assertThat(CopTable.of(ReportedFigure.class).read(sheet).orThrow().get(0).subject())
        .hasToString("PARTICIPANTS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | One of in person, hybrid, online was expected, but this is \"somewhere\".",
        "FRENCH | Valeurs admises : en présentiel, hybride, en ligne ; valeur trouvée : « somewhere ».",
        "CHINESE | 应为下列之一：现场、混合形式、线上；实际为“somewhere”。"
      })
  void namesTheAllowedWordsInTheLanguageOfTheReader(OfficialLanguage language, String sentence) {
    Sheet sheet = sheet(List.of("id", "title (en)", "format"), List.of("a", "A", "somewhere"));
    assertThat(CopTable.of(SideEvent.class).read(sheet).problems())
        .extracting(problem -> problem.message(language).replace('\u00a0', ' '))
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | One of the codes \"participant\", \"stakeholder\", \"unit\", \"person\" with a colon",
        "SPANISH | Se esperaba uno de estos códigos («participant», «stakeholder», «unit», «person»), seguido",
        "RUSSIAN | Ожидались код («participant», «stakeholder», «unit», «person»), двоеточие",
        "CHINESE | 此处应为代码（“participant”、“stakeholder”、“unit”、“person”）、冒号和标识",
        "ARABIC | رمزاً (\"participant\"، \"stakeholder\"، \"unit\"، \"person\") تليه"
      })
  void marksTheCodesThatAreTypedBeforeAnId(OfficialLanguage language, String part) {
    Sheet sheet = sheet(List.of("id", "title (en)", "main organizer"), List.of("a", "A", "Nobody"));
    assertThat(CopTable.of(SideEvent.class).read(sheet).problems())
        .extracting(problem -> problem.message(language).replaceAll("[\u2068\u2069]", ""))
        .singleElement()
        .asString()
        .contains(part);
  }

  @Test
  void reportsAnInvalidCode() {
    Sheet sheet =
        sheet(
            List.of("id", "name (en)", "without consultative status"),
            List.of("a", "A", "perhaps"));
    assertThat(STAKEHOLDERS.read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly("Yes or no was expected, but this is \"perhaps\".");
  }

  @Test
  void skipsRepeatedHeaders() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("ID", "Room"),
                List.of("a", "m1"),
                List.of("id", "ROOM"),
                List.of("b", "m2")));
    TableReading<SideEvent> reading = CopTable.of(SideEvent.class).read(sheet);
    assertThat(reading.orThrow()).extracting(event -> event.id().value()).containsExactly("a", "b");
    assertThat(reading.notes())
        .extracting(TableProblem::toString)
        .containsExactly("row 3: This row repeats the headers, so it was skipped.");
  }

  private static Sheet kind(String kind) {
    return sheet(List.of("id", "name (en)", "kind"), List.of("a", "A", kind));
  }

  private static Sheet sheet(List<String> headers, List<String> row) {
    return Sheet.of("", List.of(headers, row));
  }
}
