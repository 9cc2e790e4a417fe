package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Rulebook;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.sdk.Cop;

/** States are known wherever a participant names one. */
class KnownStatesRulesTest {
  private static final RuleId RULE = RuleId.of("party.participant-is-a-known-state");

  @Test
  void findsAnUnknownSuccessorOfAFormerState() {
    assertThat(found("{'type':'formerState','id':'old','name':'O','successors':['AUT','ZZZ']}"))
        .containsExactly("/participants/0/successors/1");
  }

  @Test
  void findsEachUnknownMemberOfAnOrganization() {
    assertThat(
            found(
                "{'type':'regionalOrganization','id':'u','name':'U','members':['ZZY','AUT','ZZZ']}"))
        .containsExactly("/participants/0/members/0", "/participants/0/members/2");
  }

  @Test
  void findsNothingWhereNoStateIsNamed() {
    assertThat(
            Rulebook.standard()
                .validate(
                    Cop.read(
                        record("{'type':'regionalOrganization','id':'u','name':'U','members':[]}")),
                    LocalDate.of(2024, 11, 1))
                .outcomes())
        .filteredOn(outcome -> outcome.rule().equals(RULE))
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.judged()).isZero());
  }

  private static List<String> found(String participant) {
    return Rulebook.standard()
        .validate(Cop.read(record(participant)), LocalDate.of(2024, 11, 1))
        .findingsOf(RULE)
        .stream()
        .map(finding -> finding.place().pointer())
        .toList();
  }

  private static byte[] record(String participant) {
    return "{'format':'cop/1','id':'x','participants':[%s]}"
        .formatted(participant)
        .replace('\'', '"')
        .getBytes(UTF_8);
  }
}
