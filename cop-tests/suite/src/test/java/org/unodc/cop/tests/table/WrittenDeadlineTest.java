package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Deadlines in words. */
class WrittenDeadlineTest {
  @ParameterizedTest
  @CsvSource({
    "6 weeks before the opening,false,6,WEEKS",
    "at least 6 weeks before the opening of the session,false,6,WEEKS",
    "Within 24 hours after the opening,true,24,HOURS",
    "au plus tard 6 semaines avant l’ouverture,false,6,WEEKS",
    "3 meses antes de la apertura,false,3,MONTHS",
    "за 6 недель до открытия,false,6,WEEKS",
    "6 أسابيع قبل الافتتاح,false,6,WEEKS",
    "٦ أسابيع قبل الافتتاح,false,6,WEEKS",
    "开幕前6周,false,6,WEEKS",
    "6周前,false,6,WEEKS",
    "24 h après l'ouverture,true,24,HOURS",
    "10 days before,false,10,DAYS"
  })
  void readsATimeInWords(String cell, boolean isAfter, int number, DeadlineUnit unit) {
    Deadline deadline = read("When", cell, "").orThrow().get(0);
    assertThat(deadline.isAfterOpening()).isEqualTo(isAfter);
    assertThat((isAfter ? deadline.after() : deadline.before()).orElseThrow().number())
        .isEqualTo(number);
    assertThat(deadline.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "Time before,6 weeks,",
    "Time before,6,weeks",
    "Time before,6 weeks,WEEKS",
    "Time before,6 weeks before the opening,",
    "Due,6 weeks before the opening,weeks"
  })
  void readsATimeWithTheUnitInItsCellOrInItsColumn(String column, String cell, String unit) {
    Deadline deadline = read(column, cell, Optional.ofNullable(unit).orElse("")).orThrow().get(0);
    assertThat(deadline.before().orElseThrow().number()).isEqualTo(6);
    assertThat(deadline.unit()).isEqualTo(DeadlineUnit.WEEKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Due|6 weeks||A time such as 6 weeks before the opening was expected;",
        "Due|soon||A time such as 6 weeks before the opening was expected;",
        "Due|6 fortnights before||A time such as 6 weeks before the opening was expected;",
        "Due|6-8 weeks before||A time such as 6 weeks before the opening was expected;",
        "Time after|6 weeks before the opening||A time such as 6 weeks before the opening",
        "Time before|6 weeks|days|The columns \"Time before\" and \"Unit\" contradict each other."
      })
  void refusesWhatIsNotClear(String column, String cell, String unit, String problem) {
    assertThat(read(column, cell, Optional.ofNullable(unit).orElse("")).problems())
        .extracting(TableProblem::message)
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", ""})
  void aTimeNeedsAUnitAndADirection(String cell) {
    assertThat(read("Time before", cell, "").problems()).isNotEmpty();
  }

  @Test
  void twoTimesContradictEachOther() {
    assertThat(
            CopTable.of(Deadline.class)
                .read(
                    Sheet.of(
                        "",
                        List.of(
                            List.of("kind", "Time before", "Due", "unit", "binding"),
                            List.of("CREDENTIALS", "6", "4 weeks before", "weeks", "yes"))))
                .problems())
        .extracting(TableProblem::message)
        .containsExactly("The columns \"Due\" and \"time before\" contradict each other.");
  }

  private static TableReading<Deadline> read(String column, String cell, String unit) {
    return CopTable.of(Deadline.class)
        .read(
            Sheet.of(
                "",
                List.of(
                    List.of("kind", column, "Unit", "binding"),
                    List.of("CREDENTIALS", cell, unit, "yes"))));
  }
}
