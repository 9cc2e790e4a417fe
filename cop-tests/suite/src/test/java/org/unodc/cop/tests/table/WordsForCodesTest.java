package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Cells with words where the record has codes or objects. */
class WordsForCodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "OBJECTED 2031-08-20 by aut",
        "Objected to 2031-08-20 by Austria",
        "objected to on 20 August 2031 by Austria",
        "20 August 2031: objected to by Austria",
        "Objected to (20.8.2031) by AUT"
      })
  void readsAStep(String cell) {
    assertThat(step(cell))
        .isEqualTo(
            AccreditationStep.builder()
                .kind(AccreditationStepKind.OBJECTED)
                .date(LocalDate.of(2031, 8, 20))
                .by(ParticipantId.of("aut"))
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "applied, APPLIED,",
    "Applied on 3 January 2031, APPLIED, 2031-01-03",
    "demande présentée le 3 janvier 2031, APPLIED, 2031-01-03",
    "OBJECTION_DECIDED 2031-10-14, OBJECTION_DECIDED, 2031-10-14"
  })
  void readsAStepWithOrWithoutItsDay(String cell, AccreditationStepKind kind, LocalDate day) {
    assertThat(step(cell).kind()).isEqualTo(kind);
    assertThat(step(cell).date().orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "applied on 03/04/2031, It is not clear whether the day or the month comes first",
    "waved, One of",
    "applied soon, A day such as"
  })
  void saysWhatIsWrongInAStep(String cell, String problem) {
    assertThat(accreditation(cell).problems())
        .extracting(TableProblem::message)
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"officialCapacity", "Official capacity", "qualité officielle", "官方身份"})
  void readsABasisInWords(String cell) {
    assertThat(person("naming basis", cell).orThrow().get(0).basis())
        .contains(new NamingBasis.OfficialCapacity());
  }

  @Test
  void readsTheSourceAndTheConsentInColumnsOfTheirOwn() {
    CopTable<Person> table = CopTable.of(Person.class);
    List<Person> persons =
        table
            .read(
                Sheet.of(
                    "",
                    List.of(
                        List.of(
                            "Name",
                            "Naming basis",
                            "Published in",
                            "Consent to",
                            "Consent on",
                            "Consent until"),
                        List.of("Ann", "Published source", "https://example.org/list"),
                        List.of("Ben", "", "", "the programme", "3 May 2031", "2032-05-03"))))
            .orThrow();

    assertThat(persons.get(0).basis().orElseThrow()).isInstanceOf(NamingBasis.Published.class);
    assertThat(persons.get(1).basis())
        .contains(
            new NamingBasis.Consent(
                "the programme", LocalDate.of(2031, 5, 3), Optional.of(LocalDate.of(2032, 5, 3))));
    assertThat(table.write(persons).cells().get(0))
        .containsExactly(
            "full name",
            "naming basis",
            "published in",
            "consent to",
            "consent on",
            "consent until");
    assertThat(table.read(table.write(persons)).orThrow()).isEqualTo(persons);
  }

  @Test
  void aBasisNeedsItsColumnsAndContradictsOthers() {
    assertThat(person("naming basis", "consent").problems())
        .extracting(TableProblem::message)
        .containsExactly("This cell needs the column \"consent to\" too.");
    assertThat(
            CopTable.of(Person.class)
                .read(
                    Sheet.of(
                        "",
                        List.of(
                            List.of("Name", "Naming basis", "Published in"),
                            List.of("Ann", "Official", "https://example.org/list"))))
                .problems())
        .extracting(TableProblem::toString)
        .singleElement()
        .asString()
        .startsWith("C2 (\"Published in\")");
  }

  private static AccreditationStep step(String cell) {
    return accreditation(cell).orThrow().get(0).steps().get(0);
  }

  private static TableReading<Accreditation> accreditation(String steps) {
    return CopTable.of(Accreditation.class)
        .read(
            Sheet.of(
                "",
                List.of(
                    List.of("stakeholder", "session", "steps"),
                    List.of("harbour-watch", "harbour-cop1", steps))));
  }

  private static TableReading<Person> person(String column, String cell) {
    return CopTable.of(Person.class)
        .read(Sheet.of("", List.of(List.of("full name", column), List.of("Ann", cell))));
  }
}
