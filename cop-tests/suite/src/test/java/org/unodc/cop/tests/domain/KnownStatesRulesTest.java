package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/** The rule about known States applies to every State that a participant names. */
class KnownStatesRulesTest {
  private static final String RULE = "party.participant-is-a-known-state";

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
  void doesNotApplyWithoutAState() {
    assertThat(
            Judged.verdict(
                RULE, record("{'type':'regionalOrganization','id':'u','name':'U','members':[]}")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static List<String> found(String participant) {
    return Judged.places(RULE, record(participant));
  }

  private static String record(String participant) {
    return "'participants':[" + participant + "]";
  }
}
