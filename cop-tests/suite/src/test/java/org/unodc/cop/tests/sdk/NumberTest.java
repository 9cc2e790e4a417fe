package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.quantity.ReportedCount;

class NumberTest {
  @Test
  void refusesAPointInAWholeNumber() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":1.9}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number 1.9 was"
                + " found: a whole number has no decimal point and no exponent.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":1.0}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number 1.0 was"
                + " found: a whole number has no decimal point and no exponent.");
  }

  @Test
  void refusesAnExponentInAWholeNumber() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":1e3}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number 1e3 was"
                + " found: a whole number has no decimal point and no exponent.");
  }

  @Test
  void refusesAWholeNumberOutOfRange() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":2147483648}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number"
                + " 2147483648 was found: it is out of range.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":-2147483649}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number"
                + " -2147483649 was found: it is out of range.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":99999999999999999999}"))
        .containsExactly(
            "value.invalid /year 1:9 A whole number was expected, but the number"
                + " 99999999999999999999 was found: it is out of range.");
    assertThat(
            Refusals.of(
                ReportedCount.class, "{\"value\":9223372036854775808,\"qualifier\":\"EXACT\"}"))
        .containsExactly(
            "value.invalid /value 1:10 A whole number was expected, but the number"
                + " 9223372036854775808 was found: it is out of range.");
  }

  @Test
  void refusesADecimalNumberWithAnExponentOutOfRange() {
    assertThat(
            Refusals.of(ParticipantEmissions.class, "{\"participant\":\"aut\",\"percent\":1e101}"))
        .containsExactly(
            "value.invalid /percent 1:32 A number was expected, but the number 1e101 was"
                + " found: its exponent is out of range.");
    assertThat(
            Refusals.of(
                ParticipantEmissions.class, "{\"participant\":\"aut\",\"percent\":1e99999999999}"))
        .containsExactly(
            "value.invalid /percent 1:32 A number was expected, but the number"
                + " 1e99999999999 was found: it is out of range.");
  }

  @Test
  void refusesANumberThatItsTypeCannotRepresent() {
    assertThat(Refusals.of(PartialDate.class, "{\"year\":0}"))
        .containsExactly(
            "value.invariant  1:1 A partial date cannot have these values: a year lies between"
                + " 1 and 9999, not 0.");
    assertThat(Refusals.of(PartialDate.class, "{\"year\":10000}"))
        .containsExactly(
            "value.invariant  1:1 A partial date cannot have these values: a year lies between"
                + " 1 and 9999, not 10000.");
    assertThat(Refusals.of(ReportedCount.class, "{\"value\":-1,\"qualifier\":\"EXACT\"}"))
        .containsExactly(
            "value.invariant  1:1 A reported count cannot have these values: a count is not"
                + " negative, but this one is -1.");
    assertThat(Refusals.of(ParticipantEmissions.class, "{\"participant\":\"aut\",\"percent\":101}"))
        .containsExactly(
            "value.invariant  1:1 An emissions figure cannot have these values: a share lies"
                + " between 0 and 100 percent, but this one is 101.");
  }
}
