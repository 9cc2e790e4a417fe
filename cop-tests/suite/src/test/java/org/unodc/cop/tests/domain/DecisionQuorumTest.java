package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/**
 * The quorum of decisions without a vote (rule 41, paragraph 2, for UNTOC): four parties, three.
 */
class DecisionQuorumTest {
  private static final String RULE = "quorum.decision-taken-with-enough-parties";
  private static final String MORNING = "2024-10-18T10:00:00+02:00";
  private static final String NOON = "2024-10-18T13:00:00+02:00";
  private static final String AFTERNOON = "2024-10-18T15:00:00+02:00";
  private static final String EVENING = "2024-10-18T18:00:00+02:00";
  private static final String ON_FRIDAY = "'adopted':{'type':'day','date':'2024-10-18'}";

  @Test
  void checksADecisionByConsensusAtItsMeeting() {
    assertThat(decided("'meeting':'m1'", meeting("m1", MORNING, NOON, present(2))))
        .isEqualTo(Verdict.FAILED);
    assertThat(decided("'meeting':'m1'", meeting("m1", MORNING, NOON, present(3))))
        .isEqualTo(Verdict.PASSED);
    assertThat(decided("'meeting':'m1'", meeting("m1", MORNING, NOON, "")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void pointsToTheMeeting() {
    assertThat(
            Judged.places(RULE, record("'meeting':'m1'", meeting("m1", MORNING, NOON, present(2)))))
        .containsExactly("/outcomes/0/meeting");
  }

  @Test
  void findsTheMeetingByTheDayOfAdoption() {
    assertThat(decided(ON_FRIDAY, meeting("m1", MORNING, NOON, present(2))))
        .isEqualTo(Verdict.FAILED);
    assertThat(decided(ON_FRIDAY.replace("18", "17"), meeting("m1", MORNING, NOON, present(2))))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void reportsADayWithSeveralMeetingsOnlyIfEachHadTooFew() {
    String first = meeting("m1", MORNING, NOON, present(2)) + ",";
    assertThat(decided(ON_FRIDAY, first + meeting("m2", AFTERNOON, EVENING, present(1))))
        .isEqualTo(Verdict.FAILED);
    assertThat(decided(ON_FRIDAY, first + meeting("m2", AFTERNOON, EVENING, present(4))))
        .isEqualTo(Verdict.PASSED);
    assertThat(decided(ON_FRIDAY, first + meeting("m2", AFTERNOON, EVENING, "")))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(decided(ON_FRIDAY, first + "{'id':'m3','kind':'PLENARY'}"))
        .as("a plenary meeting without a day may have been on that day")
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(decided(ON_FRIDAY, first + "{'id':'m3','kind':'WORKING_GROUP'}"))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void findsTheMeetingByTheHourOfAdoption() {
    String adopted =
        "'adopted':{'type':'timeSlot','start':'2024-10-18T14:30:00Z','end':'2024-10-18T14:40:00Z'}";
    String meetings =
        meeting("m1", MORNING, NOON, present(4))
            + ","
            + meeting("m2", AFTERNOON, EVENING, present(2));
    assertThat(decided(adopted, meetings)).isEqualTo(Verdict.FAILED);
  }

  @Test
  void comparesANumberThatIsOnlyAMinimum() {
    String atLeast = present(2).replace("EXACT", "AT_LEAST");
    assertThat(decided(ON_FRIDAY, meeting("m1", MORNING, NOON, atLeast))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void doesNotApplyToADecisionOnAProtocol() {
    assertThat(decided("'instrument':'p','meeting':'m1'", meeting("m1", MORNING, NOON, present(2))))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void takesTheNumberOfAVoteFromItsMeeting() {
    String vote = ",'votes':[{'id':'v','session':'s','meeting':'m1'}]";
    String meeting = meeting("m1", MORNING, NOON, present(2));
    assertThat(Judged.places(RULE, record("'vote':'v','meeting':'m1'", meeting) + vote))
        .as("once, at the vote")
        .containsExactly("/votes/0/meeting");
    assertThat(
            Judged.verdict(
                RULE,
                record("'vote':'v'", meeting) + vote.replace("'meeting'", "'present':3,'meeting'")))
        .as("the number that the vote states decides")
        .isEqualTo(Verdict.PASSED);
  }

  private static Verdict decided(String outcome, String meetings) {
    return Judged.verdict(RULE, record(outcome, meetings));
  }

  private static String record(String outcome, String meetings) {
    return "'conventions':[{'id':'c','title':'Convention','actionsKnownUntil':'2024-12-31'}],"
        + "'participants':[{'type':'state','id':'aut','state':'AUT'},{'type':'state','id':'chl','state':'CHL'},"
        + "{'type':'state','id':'fra','state':'FRA'},{'type':'state','id':'ken','state':'KEN'}],"
        + "'treatyActions':["
        + joined("aut")
        + ","
        + joined("chl")
        + ","
        + joined("fra")
        + ","
        + joined("ken")
        + "],'rulesOfProcedure':[{'id':'r','quorums':[{'matter':'ANY_DECISION',"
        + "'part':{'numerator':1,'denominator':2},'moreThan':true,'of':'PARTIES'}]}],"
        + "'sessions':[{'id':'s','convention':'c','days':{'first':'2024-10-14','last':'2024-10-18'},"
        + "'meetings':["
        + meetings
        + "]}],'outcomes':[{'id':'o','session':'s','adoption':'CONSENSUS',"
        + outcome
        + "}]";
  }

  private static String joined(String state) {
    return ("{'participant':'%s','instrument':'c','kind':'ACCESSION','date':'2004-03-01',"
            + "'effectiveDate':'2004-03-31'}")
        .formatted(state);
  }

  private static String meeting(String id, String start, String end, String present) {
    return "{'id':'%s','kind':'PLENARY','slot':{'start':'%s','end':'%s'}%s}"
        .formatted(id, start, end, present);
  }

  private static String present(int parties) {
    return ",'partiesPresent':{'items':[],'stated':{'value':%d,'qualifier':'EXACT'},'complete':false}"
        .formatted(parties);
  }
}
