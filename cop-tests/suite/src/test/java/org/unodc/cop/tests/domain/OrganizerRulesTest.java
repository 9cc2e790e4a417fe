package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;

/** Who may organize a side event under the policy of its session. */
class OrganizerRulesTest {
  private static final String RULE = "side-event.organizers-are-eligible";

  @Test
  void mainOrganizerAndCoOrganizersAreEligible() {
    assertThat(Judged.places(RULE, organized("bank", "institute")))
        .containsExactly("/sideEvents/0/mainOrganizer");
    assertThat(Judged.places(RULE, organized("institute", "bank")))
        .containsExactly("/sideEvents/0/coOrganizers/0");
    assertThat(Judged.verdict(RULE, organized("institute", "institute"))).isEqualTo(PASSED);
  }

  @Test
  void checksAnUnlistedKindOnlyIfThePolicyHasIt() {
    assertThat(Judged.verdict(RULE, organized("guild", "guild"))).isEqualTo(NOT_APPLICABLE);
    assertThat(Judged.verdict(RULE, organized("league", "league"))).isEqualTo(PASSED);
  }

  private static String organized(String main, String other) {
    return """
        'stakeholders':[{'id':'institute','name':'Institute','kind':'NGO'},
          {'id':'bank','name':'Bank','kind':'PRIVATE_SECTOR'},
          {'id':'guild','name':'Guild','kind':'A guild'},
          {'id':'league','name':'League','kind':'A league'}],
        'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'}}],
        'sideEventPolicies':[{'session':'s','mayOrganize':['NGO','A league']}],
        'sideEvents':[{'id':'e','session':'s',
          'mainOrganizer':{'type':'stakeholder','stakeholder':'%s'},
          'coOrganizers':[{'type':'stakeholder','stakeholder':'%s'}]}]
        """
        .formatted(main, other);
  }
}
