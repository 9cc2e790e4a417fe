package org.unodc.cop.tests.indico;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;

/** Exports with rows that cannot be counted. */
class IndicoFaultsTest {
  private static final CopIndico INDICO =
      CopIndico.of(SessionId.of("harbours-cop3"), "en").delegatesOfStates("Member State");

  @Test
  void countsAtLeastTheSoundRowsWhereOthersAreNot() {
    Registrations read =
        read(
            """
            Country,Category,Registration state
            AUT,Member State,Completed
            Atlantis,Member State,Completed
            """);
    assertThat(read.figures())
        .filteredOn(figure -> figure.subject().word().equals("REGISTERED_PERSONS"))
        .extracting(figure -> figure.count().toString())
        .containsExactly("at least 1", "at least 1");
    assertThat(read.delegations().get(RegistrationStage.REGISTERED))
        .extracting(delegation -> delegation.size().orElseThrow().toString())
        .containsExactly("at least 1");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(read::orThrow)
        .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
  }

  @Test
  void countsExactlyWhereEveryRowIsSound() {
    Registrations read = read("Country,Registration state\nAUT,Completed\n");
    assertThat(read.orThrow().figures())
        .extracting(figure -> figure.count().toString())
        .containsExactly("0", "1", "0", "0");
  }

  private static Registrations read(String text) {
    return INDICO.read(CopCsv.standard().read(text.getBytes(UTF_8)));
  }
}
