package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;

/**
 * The Convention against Corruption, which requires 30 instruments, with its first 34 instruments.
 */
class AnotherConventionTest {
  private static final TreatyStatus UNCAC =
      read("uncac-first-instruments.json").treatyStatus(ConventionId.of("uncac")).orElseThrow();

  @Test
  void entersIntoForceByTheThirtiethInstrument() {
    assertThat(UNCAC.entryIntoForce().known()).contains(LocalDate.of(2005, 12, 14));
    assertThat(UNCAC.decisiveInstrument().map(TreatyAction::participant))
        .contains(ParticipantId.of("ecu"));
    assertThat(UNCAC.partiesByDepositOn(LocalDate.of(2005, 9, 15)))
        .isEqualTo(ReportedCount.exactly(30));
  }

  @Test
  void entersIntoForceForNoParticipantBeforeTheConventionItself() {
    assertThat(UNCAC.entryIntoForceFor(ParticipantId.of("pan")).known())
        .contains(LocalDate.of(2005, 12, 14));
  }

  private static Conference read(String resource) {
    try (InputStream utf8 = AnotherConventionTest.class.getResourceAsStream(resource)) {
      return Cop.read(utf8);
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }
}
