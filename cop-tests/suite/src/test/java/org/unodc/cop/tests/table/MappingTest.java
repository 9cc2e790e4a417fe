package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Tests of mappings of the values of cells. */
class MappingTest {
  private static final CopTable<SideEvent> EVENTS = CopTable.of(SideEvent.class);
  private static final Sheet EVENT = sheet(List.of("id", "room"), List.of("a", "m1"));

  @Test
  void definesTheMeaningOfACell() {
    CopTable<Stakeholder> table = CopTable.of(Stakeholder.class).writtenIn("en");
    Sheet sheet = sheet(List.of("id", "name", "state"), List.of("a", "A", "Seoul"));
    assertThat(table.read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "A State was expected, by its code, such as AUT, or by its name in one of the six"
                + " official languages, but this is \"Seoul\"; a mapping can define which State is meant.");
    TableMapping mapping = TableMapping.empty().withValue("state", "Seoul", "KOR");
    assertThat(table.with(mapping).read(sheet).orThrow().get(0).state())
        .hasToString("Optional[KOR]");
    assertThat(TableMapping.parse(mapping.json())).isEqualTo(mapping);
  }

  @Test
  void readsMappingsWithoutMembers() {
    assertThat(TableMapping.parse("{}")).isEqualTo(TableMapping.empty());
    assertThat(TableMapping.parse("{\"columns\": {}, \"fixed\": {\"room\": \"m1\"}}"))
        .isEqualTo(TableMapping.empty().withFixed("room", "m1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran, Islamic Republic of|IRN",
        "Korea, Republic of|KOR",
        "Moldova, Republic of|MDA",
        "Tanzania, United Republic of|TZA"
      })
  void recognizesInvertedNamesOfStates(String name, String code) {
    Sheet sheet = sheet(List.of("id", "name (en)", "state"), List.of("a", "A", name));
    assertThat(CopTable.of(Stakeholder.class).read(sheet).orThrow().get(0).state())
        .hasToString("Optional[" + code + "]");
  }

  @Test
  void refusesFixedTextsThatDoNotFit() {
    assertThat(problems(EVENTS, TableMapping.empty().withFixed("colour", "red")))
        .containsExactly(
            "The mapping names the column \"colour\", but there is no column of this name.");
    assertThat(problems(EVENTS, TableMapping.empty().withValue("colour", "red", "blue")))
        .containsExactly(
            "The mapping names the column \"colour\", but there is no column of this name.");
    assertThat(problems(EVENTS, TableMapping.empty().withFixed("room", "m2")))
        .containsExactly("The mapping fixes the column \"room\", but the table has it too.");
    assertThat(problems(EVENTS, TableMapping.empty().withFixed("title", "x")))
        .containsExactly(
            "The language of the texts in this column is not stated: name the column like \"title"
                + " (en)\", or set the language of such texts.");
  }

  @Test
  void fixedTextsAreInTheLanguageOfTheTable() {
    TableReading<SideEvent> reading =
        EVENTS.writtenIn("en").with(TableMapping.empty().withFixed("title", "x")).read(EVENT);
    assertThat(reading.orThrow().get(0).title().orElseThrow().texts()).containsEntry("en", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a tag", "", "e", "en_GB"})
  void refusesAnInvalidLanguageTag(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> EVENTS.writtenIn(tag));
  }

  @Test
  void refusesHeadersWithAnInvalidLanguageTag() {
    Sheet sheet = sheet(List.of("id", "title (xx bad)"), List.of("a", "A"));
    assertThat(EVENTS.read(sheet).problems())
        .extracting(TableProblem::toString)
        .containsExactly("B1 (\"title (xx bad)\"): \"xx bad\" is not a language tag.");
  }

  private static List<String> problems(CopTable<SideEvent> table, TableMapping mapping) {
    return table.with(mapping).read(EVENT).problems().stream().map(TableProblem::message).toList();
  }

  private static Sheet sheet(List<String> headers, List<String> row) {
    return Sheet.of("", List.of(headers, row));
  }
}
