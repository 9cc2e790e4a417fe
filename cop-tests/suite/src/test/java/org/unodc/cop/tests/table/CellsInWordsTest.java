package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.statement.Quotation;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.testkit.SoundRecords;

/** No cell of a table has JSON: a value with several parts is written in words. */
class CellsInWordsTest {

  @TestFactory
  Stream<DynamicTest> everyTableOfEveryRecordIsInWords() {
    ImmutableMap.Builder<String, ImmutableListMultimap<Class<?>, Object>> records =
        ImmutableMap.builder();
    records.put("untoc", partsOf(ReferenceRecords.untoc()));
    records.put("uncac", partsOf(ReferenceRecords.uncac()));
    SoundRecords.invented()
        .forEach(
            record ->
                records.put(
                    record.name(), partsOf(CopJson.of(Conference.class).read(record.json()))));
    ImmutableListMultimap.Builder<Class<?>, Object> examples = ImmutableListMultimap.builder();
    CopTable.types().forEach(type -> examples.putAll(type, CopFixtures.values(type)));
    records.put("examples", examples.build());
    return records.build().entrySet().stream()
        .flatMap(
            record ->
                CopTable.types().stream()
                    .filter(type -> record.getValue().containsKey(type))
                    .map(
                        type ->
                            DynamicTest.dynamicTest(
                                record.getKey() + ", " + type.getSimpleName(),
                                () -> assertInWords(type, record.getValue().get(type)))));
  }

  private static <T> void assertInWords(Class<T> type, List<Object> parts) {
    List<T> values = parts.stream().map(type::cast).toList();
    CopTable<T> table = CopTable.of(type).withRepetitions();
    Sheet sheet = table.write(values);
    assertThat(sheet.cells().stream().flatMap(List::stream))
        .noneMatch(cell -> cell.contains("{\"") || cell.startsWith("[") || cell.contains(":{"));
    CopCsv csv = CopCsv.standard();
    assertThat(table.read(csv.read(csv.write(sheet))).orThrow()).isEqualTo(values);
  }

  @Test
  void writesTheMembersOfADelegationWithTheirParts() {
    Delegation delegation =
        CopJson.of(Delegation.class)
            .read(
                """
                {
                  "session": "lake-cop1",
                  "participant": "aut",
                  "members": [
                    {
                      "name": "Ann Oduya",
                      "title": {"texts": {"en": "Minister", "fr": "Ministre; déléguée"}},
                      "state": "AUT",
                      "basis": {
                        "type": "published",
                        "source": {
                          "link": "https://example.org/list",
                          "date": "2031-05-04"
                        }
                      }
                    },
                    {"name": "Ben | Bea"},
                    {"name": "Title: Clerk"}
                  ]
                }
                """);

    Sheet sheet = CopTable.of(Delegation.class).write(List.of(delegation));

    assertThat(sheet.cells().get(1))
        .contains(
            "Ann Oduya | function (en): Minister | function (fr): Ministre\\; déléguée"
                + " | nationality: AUT | naming basis: published"
                + " | published in: https://example.org/list \\\\| date: 2031-05-04;"
                + " Ben \\\\| Bea; full name: Title: Clerk");
    assertThat(CopTable.of(Delegation.class).read(sheet).orThrow()).containsExactly(delegation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Ann Oduya | Position (en): Minister | State of the person: Austria",
        "Name: Ann Oduya | function (en): Minister | nationality: Autriche",
        "Ann Oduya | function (English): Minister | nationality: AUT"
      })
  void readsPartsUnderUsualHeaders(String cell) {
    assertThat(members(cell).orThrow().get(0).members())
        .containsExactly(
            CopJson.of(Person.class)
                .read(
                    """
                    {
                      "name": "Ann Oduya",
                      "title": {"texts": {"en": "Minister"}},
                      "state": "AUT"
                    }
                    """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Ann Oduya | function (en): Minister | Vienna"
            + "!The part \"Vienna\" of this cell has no header that is known, such as note (en).",
        "Eva Gruber | Head of delegation!The part \"Head of delegation\" of this cell has no header",
        "Ann Oduya | nationality: AUT | nationality: DEU"
            + "!The part \"nationality\" is in this cell twice.",
        "Ann Oduya | full name: Ben | nationality: AUT!The part \"name\" is in this cell twice.",
        "Ann Oduya | function: Minister!The language of the part \"function\" of this cell is not"
            + " stated: write function (en), or set the language of such texts.",
        "Ann Oduya | nationality: Atlantis!A State was expected"
      })
  void saysWhichPartCannotBeRead(String cell, String problem) {
    assertThat(members(cell).problems())
        .extracting(TableProblem::message)
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @Test
  void notesAPartThatStatesNothing() {
    assertThat(members("Ann Oduya | nationality: n/a").notes())
        .extracting(TableProblem::message)
        .contains("This cell says that there is nothing to state, so it was read as a blank cell.");
  }

  @Test
  void readsAQuotationWithItsSpeaker() {
    TableReading<Statement> reading =
        CopTable.of(Statement.class)
            .writtenIn("en")
            .read(
                Sheet.of(
                    "",
                    List.of(
                        List.of("id", "quotations"),
                        List.of("s1", "Text: We act now. | Speaker: Ann Oduya; All aboard"))));
    assertThat(reading.orThrow().get(0).quotations())
        .extracting(Quotation::speaker)
        .containsExactly(Optional.of(Person.builder().name("Ann Oduya").build()), Optional.empty());
  }

  private static TableReading<Delegation> members(String cell) {
    return CopTable.of(Delegation.class)
        .read(
            Sheet.of(
                "",
                List.of(
                    List.of("session", "participant", "members"),
                    List.of("lake-cop1", "aut", cell))));
  }

  private static ImmutableListMultimap<Class<?>, Object> partsOf(Conference record) {
    ImmutableListMultimap.Builder<Class<?>, Object> parts = ImmutableListMultimap.builder();
    collect(record, parts);
    return parts.build();
  }

  private static void collect(Object value, ImmutableListMultimap.Builder<Class<?>, Object> parts) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> collect(part, parts));
    } else if (value instanceof List<?> list) {
      list.forEach(part -> collect(part, parts));
    } else if (value instanceof PartialList<?> list) {
      collect(list.items(), parts);
    } else if (value instanceof Composite composite) {
      CopTable.types().stream()
          .filter(type -> type.isInstance(value))
          .forEach(type -> parts.put(type, value));
      composite.parts(
          new PartCollector() {
            @Override
            public PartCollector add(String accessor, Object part) {
              collect(part, parts);
              return this;
            }
          });
    }
  }
}
