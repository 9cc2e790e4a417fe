package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.DelayUnit;

class DelayTest {
  @ParameterizedTest
  @CsvSource({
    "90, DAYS, 2003-07-01, 2003-09-29", // UNTOC, article 38 (1)
    "0, DAYS, 2003-07-01, 2003-07-01",
    "2, WEEKS, 2003-12-25, 2004-01-08",
    "3, MONTHS, 1975-12-23, 1976-03-23", // Covenant on Civil and Political Rights, article 49 (1)
    "1, MONTHS, 2023-01-31, 2023-02-28",
    "1, MONTHS, 2024-01-31, 2024-02-29",
    "3, MONTHS, 2003-11-30, 2004-02-29",
    "1, YEARS, 2024-02-29, 2025-02-28",
    "2, YEARS, 1993-01-13, 1995-01-13", // Chemical Weapons Convention, article XXI (1)
  })
  void endsOnTheDayItself(int number, DelayUnit unit, LocalDate from, LocalDate end) {
    assertThat(Delay.of(number, unit).after(from)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "6, MONTHS, FIRST_DAY_OF_MONTH, 1998-09-16, 1999-03-01", // Mine-Ban Convention, article 17 (1)
    "6, MONTHS, FIRST_DAY_OF_MONTH, 1998-09-01, 1999-03-01",
    "6, MONTHS, FIRST_DAY_OF_MONTH, 1998-08-31, 1999-02-01",
    "60, DAYS, FIRST_DAY_OF_NEXT_MONTH, 2002-04-11, 2002-07-01", // Rome Statute, article 126 (1)
    "60, DAYS, FIRST_DAY_OF_NEXT_MONTH, 2002-04-02, 2002-07-01",
    "60, DAYS, FIRST_DAY_OF_NEXT_MONTH, 2002-04-01, 2002-06-01",
    "3, MONTHS, FIRST_DAY_OF_NEXT_MONTH, 2004-03-18, 2004-07-01",
    "0, DAYS, FIRST_DAY_OF_NEXT_MONTH, 2004-12-31, 2005-01-01",
    "6, MONTHS, FIRST_DAY_OF_NEXT_YEAR, 2004-06-30, 2005-01-01",
    "6, MONTHS, FIRST_DAY_OF_NEXT_YEAR, 2004-07-01, 2006-01-01",
  })
  void endsOnTheFirstDayThatTheTextNames(
      int number, DelayUnit unit, DelayRounding rounding, LocalDate from, LocalDate end) {
    assertThat(Delay.of(number, unit).roundedTo(rounding).after(from)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"DAYS", "WEEKS", "MONTHS", "YEARS"})
  void endsOnTheLastDayOfAllIfItIsTooLong(DelayUnit unit) {
    LocalDate late = LocalDate.MAX.minusDays(1);
    assertThat(Delay.of(Integer.MAX_VALUE, unit).after(late)).isEqualTo(LocalDate.MAX);
    assertThat(
            Delay.of(0, unit).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_YEAR).after(LocalDate.MAX))
        .isEqualTo(LocalDate.MAX);
  }

  @Test
  void isNotNegative() {
    assertThatThrownBy(() -> Delay.of(-1, DelayUnit.MONTHS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a delay is not negative, but this one is -1");
  }
}
