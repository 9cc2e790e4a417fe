package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Verdict;

/** Rules about voters: parties may vote, and a regional organization only if its members do not. */
class VoterRulesTest {
  private static final String BESIDE =
      "quorum.regional-organization-does-not-vote-beside-its-members";
  private static final String PARTIES = "quorum.voters-are-parties";
  private static final String EITHER = "'regionalOrganizationVotesOnlyIfMembersDoNot':true";
  private static final String RIGHTS = "'citation':{'instrument':'Rules','provision':'rule 57'}";
  private static final String ONE_VOTE = "'votesPerParty':{'number':1}";

  @Test
  void reportsAnOrganizationThatVotesBesideAMember() {
    assertThat(verdict(BESIDE, EITHER, voted("union", "IN_FAVOUR"), voted("aut", "AGAINST")))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void countsAnAbstentionAsNotVoting() {
    assertThat(verdict(BESIDE, EITHER, voted("union", "IN_FAVOUR"), voted("aut", "ABSTAINING")))
        .isEqualTo(Verdict.PASSED);
    assertThat(verdict(BESIDE, EITHER, voted("union", "ABSTAINING"), voted("aut", "AGAINST")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void allowsBothToVoteIfNoRuleForbidsIt() {
    assertThat(verdict(BESIDE, ONE_VOTE, voted("union", "IN_FAVOUR"), voted("aut", "AGAINST")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void doesNotApplyToAnOrganizationWithoutMembers() {
    assertThat(verdict(BESIDE, EITHER, voted("league", "IN_FAVOUR"), voted("aut", "AGAINST")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void citesTheRuleOnVotingRightsIfTheNumberHasNoCitation() {
    String rights = ONE_VOTE + "," + RIGHTS;
    String record = record("2024-12-31", rights, voted("ken", "AGAINST"));
    assertThat(Judged.report(record).findingsOf(RuleId.of(PARTIES)))
        .extracting(finding -> finding.citation().map(Citation::provision))
        .containsExactly(Optional.of("rule 57"));
  }

  @Test
  void warnsOfAVoterThatIsNoPartyIfNoRuleIsCited() {
    String record = record("2024-12-31", ONE_VOTE, voted("ken", "AGAINST"));
    assertThat(Judged.report(record).findingsOf(RuleId.of(PARTIES)))
        .extracting(Finding::severity, Finding::citation)
        .containsExactly(tuple(Severity.WARNING, Optional.empty()));
  }

  @Test
  void doesNotApplyIfTheStatusIsUnknown() {
    String record = record("2020-12-31", ONE_VOTE + "," + RIGHTS, voted("ken", "AGAINST"));
    assertThat(Judged.verdict(PARTIES, record)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static String voted(String participant, String choice) {
    return "{'participant':'%s','choice':'%s'}".formatted(participant, choice);
  }

  private static Verdict verdict(String rule, String rights, String... ballots) {
    return Judged.verdict(rule, record("2024-12-31", rights, ballots));
  }

  private static String record(String knownUntil, String rights, String... ballots) {
    return """
        'conventions':[{'id':'c','title':'Convention on Example','actionsKnownUntil':'%s',
          'entryIntoForce':{'instruments':{'number':1},'delayDays':{'number':90}}}],
        'participants':[{'type':'state','id':'aut','state':'AUT'},
          {'type':'state','id':'ken','state':'KEN'},
          {'type':'regionalOrganization','id':'union','name':'Union','members':['AUT']},
          {'type':'regionalOrganization','id':'league','name':'League','members':[]}],
        'treatyActions':[
          {'participant':'aut','instrument':'c','kind':'ACCESSION','date':'2002-08-16'}],
        'rulesOfProcedure':[{'id':'r','votingRights':{%s}}],
        'sessions':[{'id':'s','convention':'c',
          'days':{'first':'2024-10-14','last':'2024-10-18'}}],
        'votes':[{'id':'v','session':'s','ballots':[%s]}]
        """
        .formatted(knownUntil, rights, String.join(",", ballots));
  }
}
