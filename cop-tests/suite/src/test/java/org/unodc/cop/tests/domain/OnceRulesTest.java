package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/**
 * Rules about values that occur once in a record: a State, its consent to a treaty, a number on an
 * agenda.
 */
class OnceRulesTest {
  private static final String STATES = "party.state-appears-under-one-id";
  private static final String JOINING = "party.joins-a-treaty-once";
  private static final String SAME = "party.same-action-once";
  private static final String AGENDA = "meeting.agenda-item-numbers-are-distinct";
  private static final String MEETINGS = "meeting.numbers-are-distinct";

  @Test
  void recognizesAStateByAnOlderName() {
    assertThat(
            findings(
                STATES, participants("{'type':'state','id':'swz','state':'SWZ'}", "Swaziland")))
        .isEqualTo(1);
    assertThat(
            findings(STATES, participants("{'type':'state','id':'swz','state':'SWZ'}", "Oldland")))
        .isZero();
  }

  @Test
  void ignoresARepeatedId() {
    String state = "{'type':'state','id':'swz','state':'SWZ'}";
    assertThat(findings(STATES, "'participants':[" + state + "," + state + "]")).isZero();
  }

  @Test
  void allowsJoiningAgainAfterLeaving() {
    String left = "," + action("DENUNCIATION", "2010-01-01");
    String joined = action("ACCESSION", "2002-01-01");
    String again = "," + action("ACCESSION", "2015-01-01");
    assertThat(findings(JOINING, actions(joined + left + again))).isZero();
    assertThat(findings(JOINING, actions(joined + again))).isEqualTo(1);
    assertThat(findings(JOINING, actions(joined + left + "," + action("ACCESSION", "2010-06-01"))))
        .as("before the notice took effect")
        .isZero();
  }

  @Test
  void allowsSeveralReservationsOnOneDay() {
    for (String kind : List.of("RESERVATION", "RESERVATION_WITHDRAWN")) {
      String first = noted(kind, "article 1");
      assertThat(findings(SAME, actions(first + "," + noted(kind, "article 2")))).isZero();
      assertThat(findings(SAME, actions(first + "," + noted(kind, "article 1")))).isEqualTo(1);
    }
    assertThat(findings(SAME, actions(noted("ACCESSION", "a") + "," + noted("ACCESSION", "b"))))
        .isEqualTo(1);
  }

  @Test
  void comparesNoActionsWithoutADay() {
    String undated = "{'participant':'nam','instrument':'c','kind':'ACCESSION'}";
    assertThat(Judged.verdict(SAME, actions(undated + "," + undated)))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void countsALetterWithinItsItem() {
    assertThat(findings(AGENDA, agenda("2 (a)", "2(A)", "i1"))).isEqualTo(1);
    assertThat(findings(AGENDA, agenda("(a)", "(a)", "i2"))).isZero();
    assertThat(findings(AGENDA, agenda("(a)", "(a)", "i1"))).isEqualTo(1);
  }

  @Test
  void countsEachKindOfMeetingSeparately() {
    assertThat(findings(MEETINGS, meetings("PLENARY", "PLENARY"))).isEqualTo(1);
    assertThat(findings(MEETINGS, meetings("PLENARY", "COMMITTEE_OF_THE_WHOLE"))).isZero();
    assertThat(findings(MEETINGS, meetings("WORKING_GROUP", "WORKING_GROUP"))).isZero();
  }

  private static String participants(String state, String formerName) {
    return "'participants':["
        + state
        + ",{'type':'formerState','id':'old','name':'"
        + formerName
        + "','successors':[]}]";
  }

  private static String actions(String actions) {
    return "'conventions':[{'id':'c','title':'Convention on Example',"
        + "'actionsKnownUntil':'2020-01-01','entryIntoForce':{'instruments':{'number':1},"
        + "'delayDays':{'number':90},'laterPartyDelayDays':{'number':30}},"
        + "'withdrawal':{'noticeMonths':{'number':12}}}],"
        + "'participants':[{'type':'state','id':'nam','state':'NAM'}],'treatyActions':["
        + actions
        + "]";
  }

  private static String action(String kind, String day) {
    return "{'participant':'nam','instrument':'c','kind':'%s','date':'%s'}".formatted(kind, day);
  }

  private static String noted(String kind, String note) {
    return action(kind, "2002-01-01").replace("}", ",'note':'" + note + "'}");
  }

  private static String agenda(String first, String second, String wholeOfTheSecond) {
    return "'sessions':[{'id':'s','agendaItems':[{'id':'i1'},{'id':'i2'},"
        + "{'id':'i3','number':'%s','partOf':'i1'},{'id':'i4','number':'%s','partOf':'%s'}]}]"
            .formatted(first, second, wholeOfTheSecond);
  }

  private static String meetings(String first, String second) {
    return "'sessions':[{'id':'s','meetings':[{'id':'m1','kind':'%s','number':1},{'id':'m2','kind':'%s','number':1}]}]"
        .formatted(first, second);
  }

  private static int findings(String rule, String members) {
    return Judged.places(rule, members).size();
  }
}
