package org.unodc.cop.examples.programme.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
  @Test
  void readsADay() {
    assertThat(FormReader.day("2027-10-11")).isEqualTo(LocalDate.of(2027, 10, 11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-10-11", "-0001-10-11", "+12027-10-11", "2027-02-30", ""})
  void readsNoDayThatARecordCannotHave(String text) {
    assertThatThrownBy(() -> FormReader.day(text)).isInstanceOf(DateTimeException.class);
  }
}
