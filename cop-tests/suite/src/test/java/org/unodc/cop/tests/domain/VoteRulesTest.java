package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Verdict;

class VoteRulesTest {
  private static final String VOTES = "quorum.votes-do-not-exceed-the-parties";
  private static final String PRESENT = "quorum.parties-present-are-parties";
  private static final String MAJORITY = "quorum.vote-reached-its-majority";
  private static final String DECISION = "quorum.decision-taken-with-enough-parties";
  private static final String ONE_VOTE = "'votesPerParty':{'number':1}";
  private static final String DRAFT = "outcome.stems-from-its-own-draft";
  private static final String TWICE = "quorum.vote-appears-under-one-id";
  private static final String SIZE = "delegation.is-as-large-as-its-list";

  @Test
  void countsVotesOnlyAgainstPartiesThatAreKnown() {
    assertThat(findings(VOTES, treaty("2024-12-31") + vote("") + outcomeOn("c"))).isEqualTo(1);
    assertThat(findings(VOTES, treaty("2020-12-31") + vote("") + outcomeOn("c"))).isZero();
  }

  @Test
  void doesNotApplyToVotesOnAProtocol() {
    assertThat(findings(VOTES, treaty("2024-12-31") + vote("") + outcomeOn("p"))).isZero();
  }

  @Test
  void usesTheSessionOfTheVoteIfTheOutcomeNamesNone() {
    String onConvention = outcomeOn("c").replace("'session':'s',", "");
    assertThat(findings(VOTES, treaty("2024-12-31") + vote("") + onConvention)).isEqualTo(1);
    String onProtocol = outcomeOn("p").replace("'session':'s',", "");
    assertThat(findings(VOTES, treaty("2024-12-31") + vote("") + onProtocol)).isZero();
  }

  @Test
  void doesNotApplyToAVoteWithoutBallotsOrWithUnknownParties() {
    String nobody = vote("").replace("'inFavour':2", "'inFavour':0");
    assertThat(Judged.verdict(VOTES, treaty("2024-12-31") + nobody))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Judged.verdict(VOTES, treaty("2020-12-31") + vote("")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void givesEachPartyTheVotesOfTheRules() {
    String two = vote("").replace(ONE_VOTE, "'votesPerParty':{'number':2}");
    assertThat(Judged.verdict(VOTES, treaty("2024-12-31") + two)).isEqualTo(Verdict.PASSED);
  }

  @Test
  void citesTheRuleOnVotingRightsIfTheNumberHasNoCitation() {
    String cited =
        vote("")
            .replace(
                ONE_VOTE, ONE_VOTE + ",'citation':{'instrument':'Rules','provision':'rule 57'}");
    assertThat(Judged.report(treaty("2024-12-31") + cited).findingsOf(RuleId.of(VOTES)))
        .extracting(finding -> finding.citation().map(Citation::provision))
        .containsExactly(Optional.of("rule 57"));
  }

  @Test
  void requiresAMajorityOfAllPartiesIfTheRulesDo() {
    assertThat(Judged.verdict(MAJORITY, majorityOfAll("'inFavour':0", "c")))
        .isEqualTo(Verdict.FAILED);
    assertThat(Judged.verdict(MAJORITY, majorityOfAll("'inFavour':1", "c")))
        .isEqualTo(Verdict.PASSED);
    assertThat(Judged.verdict(MAJORITY, majorityOfAll("'against':1", "c")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Judged.verdict(MAJORITY, majorityOfAll("'inFavour':0", "p")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void checksTheQuorumOfADecisionOnlyIfThoseWhoArePresentWereCounted() {
    String quorum =
        "'quorums':[{'matter':'ANY_DECISION','part':{'numerator':1,'denominator':2},"
            + "'moreThan':false,'of':'PARTIES'}]";
    String decision =
        treaty("2024-12-31") + vote("").replace("'votingRights':{" + ONE_VOTE + "}", quorum);
    assertThat(Judged.verdict(DECISION, decision)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Judged.verdict(DECISION, decision.replace("'against':0", "'present':0")))
        .isEqualTo(Verdict.FAILED);
    assertThat(Judged.verdict(DECISION, decision.replace("'against':0", "'present':1")))
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void checksThoseWhoArePresentOnlyIfAStatusIsKnown() {
    assertThat(Judged.verdict(PRESENT, treaty("2024-12-31") + vote("")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Judged.verdict(PRESENT, treaty("2020-12-31") + vote("'ury'")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(Judged.verdict(PRESENT, treaty("2024-12-31") + vote("'nam'")))
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void countsAPartyThatJoinedOnTheLastDay() {
    String joinsLate =
        ",{'participant':'ury','instrument':'c','kind':'ACCESSION','date':'2024-09-16'}";
    assertThat(findings(PRESENT, treaty("2024-12-31") + vote("'nam','ury'"))).isEqualTo(1);
    assertThat(findings(PRESENT, treaty("2024-12-31", joinsLate) + vote("'nam','ury'"))).isZero();
    assertThat(findings(PRESENT, treaty("2020-12-31") + vote("'nam','ury'"))).isZero();
  }

  @Test
  void allowsTheResumedPartToAdoptADraftOfTheSession() {
    assertThat(findings(DRAFT, parts(12))).isZero();
    assertThat(findings(DRAFT, parts(13))).isEqualTo(1);
    assertThat(findings(DRAFT, parts(12).replace("RESUMED", "SPECIAL"))).isEqualTo(1);
  }

  @Test
  void doesNotReportAnApproximateSizeAsTooSmall() {
    assertThat(findings(SIZE, delegation("ABOUT"))).isZero();
    assertThat(findings(SIZE, delegation("AT_LEAST"))).isZero();
    assertThat(findings(SIZE, delegation("FEWER_THAN"))).isEqualTo(1);
  }

  @Test
  void reportsAVoteThatIsEnteredUnderTwoIds() {
    String votes =
        "'sessions':[{'id':'s'},{'id':'t'}],'votes':["
            + "{'id':'v','session':'s','inFavour':60,'against':4},"
            + "{'id':'w','session':'s','inFavour':60,'against':4},"
            + "{'id':'x','session':'t','inFavour':60,'against':4},"
            + "{'id':'y','session':'s','inFavour':60,'against':5},"
            + "{'id':'b','session':'t','ballots':[{'participant':'nam','choice':'AGAINST'}]},"
            + "{'id':'c','session':'t','ballots':[{'participant':'ury','choice':'AGAINST'}]},"
            + "{'id':'z','inFavour':60,'against':4},{'id':'a','inFavour':60,'against':4}]";

    assertThat(Judged.places(TWICE, votes)).containsExactly("/votes/1");
  }

  private static String treaty(String knownUntil, String... moreActions) {
    return "'conventions':[{'id':'c','title':'Convention on Example','actionsKnownUntil':'"
        + knownUntil
        + "','entryIntoForce':{'instruments':{'number':1},'delayDays':{'number':90},"
        + "'laterPartyDelayDays':{'number':30}}},{'id':'p','title':'Protocol on Example'}],"
        + "'participants':[{'type':'state','id':'nam','state':'NAM'},"
        + "{'type':'state','id':'ury','state':'URY'}],'treatyActions':["
        + "{'participant':'nam','instrument':'c','kind':'ACCESSION','date':'2002-08-16'}"
        + String.join("", moreActions)
        + "],";
  }

  private static String vote(String present) {
    return "'rulesOfProcedure':[{'id':'r','votingRights':{'votesPerParty':{'number':1}}}],"
        + "'sessions':[{'id':'s','convention':'c',"
        + "'days':{'first':'2024-10-14','last':'2024-10-18'},"
        + "'meetings':[{'id':'m','partiesPresent':{'items':["
        + present
        + "],'complete':true}}]}],"
        + "'votes':[{'id':'v','session':'s','inFavour':2,'against':0}]";
  }

  private static String majorityOfAll(String votes, String treaty) {
    return treaty("2024-12-31")
        + vote("")
            .replace(
                "'votingRights':{" + ONE_VOTE + "}",
                "'majorities':[{'matter':'SUBSTANCE','part':{'numerator':1,'denominator':2},"
                    + "'moreThan':true,'of':'PARTIES'}]")
            .replace("'inFavour':2,'against':0", "'matter':'SUBSTANCE'," + votes)
        + outcomeOn(treaty);
  }

  private static String outcomeOn(String treaty) {
    return ",'outcomes':[{'id':'o','session':'s','vote':'v','instrument':'" + treaty + "'}]";
  }

  private static String parts(int ordinal) {
    return "'sessions':[{'id':'s','ordinal':12},{'id':'t','ordinal':%s,'kind':'RESUMED'}],"
            .formatted(ordinal)
        + "'drafts':[{'id':'d','session':'s'}],'outcomes':[{'id':'o','session':'t','draft':'d'}]";
  }

  private static String delegation(String qualifier) {
    return "'sessions':[{'id':'s'}],'delegations':[{'session':'s','participant':'nam',"
        + "'size':{'value':2,'qualifier':'"
        + qualifier
        + "'},'members':[{'name':'Ada Example'},{'name':'Ben Sample'}]}]";
  }

  private static int findings(String rule, String members) {
    return Judged.report(members).findingsOf(RuleId.of(rule)).size();
  }
}
