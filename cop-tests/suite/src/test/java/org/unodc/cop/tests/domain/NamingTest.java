package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;

class NamingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);

  @ParameterizedTest
  @CsvSource({
    "2024-10-14,           , true",
    "2024-10-15,           , false",
    "2024-09-01, 2024-10-14, true",
    "2024-09-01, 2024-10-13, false"
  })
  void aConsentHoldsFromItsDateUntilItEnds(LocalDate date, LocalDate until, boolean holds) {
    NamingBasis consent =
        new NamingBasis.Consent("the programme", date, Optional.ofNullable(until));

    assertThat(named(consent).mayBeNamedOn(DAY)).isEqualTo(holds);
    assertThat(named(consent).mayBeNamed()).isTrue();
  }

  @Test
  void otherBasesHoldOnAnyDayAndNoBasisNever() {
    assertThat(named(new NamingBasis.OfficialCapacity()).mayBeNamedOn(DAY)).isTrue();
    assertThat(named(new NamingBasis.NoBasis()).mayBeNamedOn(DAY)).isFalse();
    assertThat(Person.builder().name("Robin").build().mayBeNamedOn(DAY)).isFalse();
  }

  private static Person named(NamingBasis basis) {
    return Person.builder().name("Robin").basis(basis).build();
  }
}
