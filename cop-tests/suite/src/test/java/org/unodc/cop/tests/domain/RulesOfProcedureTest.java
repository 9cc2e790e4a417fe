package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.procedure.CredentialIssuer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;

class RulesOfProcedureTest {

  @ParameterizedTest
  @CsvSource({
    "2004-06-28, untoc-rop-2004",
    "2008-10-16, untoc-rop-2004",
    "2008-10-17, untoc-rop-2008",
    "2024-10-14, untoc-rop-2008"
  })
  void aVersionIsValidUntilTheNext(LocalDate day, String version) {
    assertThat(RulesOfProcedure.on(RulesOfProcedure.untoc(), day).map(RulesOfProcedure::id))
        .contains(RulesOfProcedureId.of(version));
    assertThat(
            RulesOfProcedure.on(RulesOfProcedure.untoc().reverse(), day).map(RulesOfProcedure::id))
        .contains(RulesOfProcedureId.of(version));
  }

  @Test
  void beforeTheFirstVersionThereIsNone() {
    assertThat(RulesOfProcedure.on(RulesOfProcedure.untoc(), LocalDate.of(2004, 6, 27))).isEmpty();
    assertThat(RulesOfProcedure.on(List.of(), LocalDate.of(2024, 10, 14))).isEmpty();
  }

  @Test
  void ruleEighteenNamesThePermanentRepresentativeSinceTheAmendment() {
    assertThat(issuersOn(LocalDate.of(2006, 10, 9)))
        .doesNotContain(CredentialIssuer.PERMANENT_REPRESENTATIVE);
    assertThat(issuersOn(LocalDate.of(2010, 10, 18)))
        .contains(CredentialIssuer.PERMANENT_REPRESENTATIVE);
  }

  @Test
  void aVersionWithoutAFirstDayIsTheOldest() {
    RulesOfProcedure provisional =
        RulesOfProcedure.builder().id(RulesOfProcedureId.of("z-provisional")).build();
    List<RulesOfProcedure> versions = List.of(RulesOfProcedure.untoc().get(0), provisional);

    assertThat(RulesOfProcedure.on(versions, LocalDate.of(2003, 1, 1))).contains(provisional);
    assertThat(RulesOfProcedure.on(versions, LocalDate.of(2005, 1, 1)))
        .isEqualTo(Optional.of(RulesOfProcedure.untoc().get(0)));
  }

  private static List<CredentialIssuer> issuersOn(LocalDate day) {
    return RulesOfProcedure.on(RulesOfProcedure.untoc(), day).orElseThrow().credentialIssuers();
  }
}
