package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;

class ObserverRightsTest {
  private static final RulesOfProcedure UNTOC =
      RulesOfProcedure.on(UntocRules.versions(), LocalDate.of(2024, 10, 14)).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "rule-14,   ATTEND_PLENARY,       YES",
    "rule-14,   SPEAK,                YES",
    "rule-14,   DELIBERATE,           YES",
    "rule-14,   TABLE_DRAFTS,         YES",
    "rule-14,   VOTE,                 NO",
    "rule-15,   ATTEND_PLENARY,       UNKNOWN",
    "rule-15,   VOTE,                 NO",
    "rule-16,   SUBMIT_WRITTEN_VIEWS, YES",
    "rule-16,   DELIBERATE,           UNKNOWN",
    "rule-17-1, RECEIVE_DOCUMENTS,    YES",
    "rule-17-2, SPEAK,                YES",
    "rule-17-2, SUBMIT_WRITTEN_VIEWS, NO",
    "rule-17-2, TABLE_DRAFTS,         UNKNOWN",
    "rule-17-2, VOTE,                 NO"
  })
  void rulesFourteenToSeventeen(String basis, ObserverRight right, Answer expected) {
    assertThat(untoc(basis).may(right).answer()).isEqualTo(expected);
  }

  @Test
  void statesTheReasonAndTheRule() {
    assertThat(untoc("rule-17-2").may(ObserverRight.VOTE))
        .hasToString(
            "An observer under rule 17 (3) does not have the right to vote."
                + " (Rules of procedure of the Conference of the Parties to UNTOC, rule 17 (3))");
    assertThat(untoc("rule-16").may(ObserverRight.SPEAK).reason(ENGLISH))
        .isEqualTo(
            "An observer under rule 16 may exercise the right to speak when the President invites"
                + " it, on the conditions of that rule.");
    assertThat(untoc("rule-14").may(ObserverRight.SPEAK).reason(ENGLISH))
        .isEqualTo("An observer under rule 14 has the right to speak.");
    assertThat(untoc("rule-14").may(ObserverRight.TABLE_DRAFTS))
        .hasToString(
            "An observer under rule 14 has the right to table drafts. (Minutes of the Alliance of"
                + " NGOs on Crime Prevention and Criminal Justice, 27 September 2024)");
    assertThat(untoc("rule-15").may(ObserverRight.TABLE_DRAFTS).reason(ENGLISH))
        .isEqualTo(
            "The record does not state whether an observer under rule 15 has the right to table"
                + " drafts.");
  }

  @Test
  void answersNoOnlyIfBothWaysToTheFloorAreClosed() {
    ObserverRights.Builder rights = ObserverRights.builder().makesStatements(false);

    assertThat(rights.build().may(ObserverRight.SPEAK).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(rights.speaksOnInvitation(false).build().may(ObserverRight.SPEAK).reason(ENGLISH))
        .isEqualTo("An observer under its rule does not have the right to speak.");
  }

  @Test
  void aBasisWithoutRightsGivesNoAnswer() {
    AccreditationBasis basis =
        AccreditationBasis.builder().id(AccreditationBasisId.of("example-guests")).build();

    for (ObserverRight right : ObserverRight.values()) {
      assertThat(basis.may(right).answer()).isEqualTo(Answer.UNKNOWN);
      assertThat(basis.may(right).citation()).isEmpty();
    }
  }

  @Test
  void citesTheRuleOfTheBasisIfTheRightsNameNone() {
    AccreditationBasis basis =
        untoc("rule-16").toBuilder().rights(ObserverRights.builder().votes(true).build()).build();

    assertThat(basis.may(ObserverRight.VOTE).reason(ENGLISH))
        .isEqualTo("An observer under rule 16 has the right to vote.");
    assertThat(basis.may(ObserverRight.VOTE).citation()).isEqualTo(basis.citation());
  }

  private static AccreditationBasis untoc(String rule) {
    return UNTOC.accreditationBases().stream()
        .filter(basis -> basis.id().value().equals("untoc-rop-2008-" + rule))
        .findFirst()
        .orElseThrow();
  }
}
