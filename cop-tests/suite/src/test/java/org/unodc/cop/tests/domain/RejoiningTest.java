package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/** Participants that leave a treaty and join it again, with the days of real treaties. */
class RejoiningTest {
  private static final String JOINING = "party.joins-a-treaty-once";
  private static final String UNSIGNED = "party.accession-without-signature";

  /**
   * The first Optional Protocol to the International Covenant on Civil and Political Rights:
   * Trinidad and Tobago deposited its new accession, with a reservation, together with its
   * denunciation (E/CN.4/2006/16, paragraph 13), and left again in 2000.
   */
  @Test
  void allowsAReturnOnTheDayOfTheDenunciation() {
    String history =
        action("ACCESSION", "1980-11-14")
            + denunciation("1998-05-26", "1998-08-26")
            + action("ACCESSION", "1998-05-26")
            + action("RESERVATION", "1998-05-26")
            + denunciation("2000-03-27", "2000-06-27");
    assertThat(verdict(JOINING, history)).isEqualTo(Verdict.PASSED);
    assertThat(Judged.report(record(history)).findings())
        .as("no rule reports the return")
        .extracting(finding -> finding.caseOrRule().value())
        .noneMatch(rule -> rule.startsWith("party."));
  }

  /** Trinidad and Tobago, as the depositary's table has it: on the day of the effect. */
  @Test
  void allowsAReturnOnTheDayOfTheEffect() {
    assertThat(
            verdict(
                JOINING,
                action("ACCESSION", "1980-11-14")
                    + denunciation("1998-05-26", "1998-08-26")
                    + action("ACCESSION", "1998-08-26")))
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void allowsAReturnDuringTheNotice() {
    String left = action("ACCESSION", "1976-09-23") + action("DENUNCIATION", "2011-06-29");
    assertThat(verdict(JOINING, left + action("ACCESSION", "2011-08-29")))
        .isEqualTo(Verdict.PASSED);
    assertThat(
            verdict(
                JOINING,
                left + action("ACCESSION", "2011-08-29") + action("ACCESSION", "2011-09-01")))
        .as("two new instruments after one notice")
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void findsASecondInstrumentAfterANoticeWasTakenBack() {
    assertThat(
            verdict(
                JOINING,
                action("ACCESSION", "1990-01-01")
                    + action("DENUNCIATION", "2011-06-29")
                    + action("DENUNCIATION_WITHDRAWN", "2011-07-29")
                    + action("ACCESSION", "2011-08-29")))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void allowsAnEffectBeforeTheDeposit() {
    String retroactive = effective("ACCESSION", "2001-03-12", "1992-04-27");
    assertThat(verdict(JOINING, retroactive)).isEqualTo(Verdict.PASSED);
    assertThat(verdict(JOINING, action("ACCESSION", "1990-01-01") + retroactive))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void allowsASuccessionAfterAnAccession() {
    assertThat(
            verdict(
                JOINING,
                action("ACCESSION", "1993-05-01")
                    + effective("SUCCESSION", "1995-02-01", "1991-06-25")))
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void allowsAReturnToAProtocolAfterANoticeToLeaveItsParent() {
    String treaties =
        "'conventions':["
            + treaty("c", ",'withdrawal':{'noticeMonths':{'number':12},'takesProtocols':true}")
            + ","
            + treaty("p", ",'kind':'PROTOCOL','parent':'c'")
            + "],";
    String history =
        action("ACCESSION", "2002-01-01")
            + action("ACCESSION", "2003-01-01").replace("'c'", "'p'")
            + action("DENUNCIATION", "2010-06-01")
            + action("ACCESSION", "2010-07-01")
            + action("ACCESSION", "2010-07-01").replace("'c'", "'p'");
    assertThat(Judged.verdict(JOINING, treaties + participantsAnd(history)))
        .isEqualTo(Verdict.PASSED);
    assertThat(
            Judged.verdict(
                JOINING,
                treaties.replace("'takesProtocols':true", "'takesProtocols':false")
                    + participantsAnd(history)))
        .isEqualTo(Verdict.FAILED);
  }

  /** Canada and the United Nations Convention to Combat Desertification. */
  @Test
  void allowsASignatoryThatLeftToAccede() {
    String left =
        action("SIGNATURE", "1994-10-14")
            + action("RATIFICATION", "1995-12-01")
            + denunciation("2013-03-28", "2014-03-28");
    String again = action("ACCESSION", "2016-12-21");
    assertThat(verdict(UNSIGNED, left + again)).isEqualTo(Verdict.PASSED);
    assertThat(verdict(JOINING, left + again)).isEqualTo(Verdict.PASSED);
    assertThat(verdict(UNSIGNED, action("SIGNATURE", "1994-10-14") + again))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void doesNotKnowWhetherAnUndatedDenunciationCameFirst() {
    assertThat(
            verdict(
                UNSIGNED,
                action("SIGNATURE", "1994-10-14")
                    + action("RATIFICATION", "1995-12-01")
                    + "{'participant':'one','instrument':'c','kind':'DENUNCIATION'},"
                    + action("ACCESSION", "2016-12-21")))
        .isEqualTo(Verdict.PASSED);
  }

  private static Verdict verdict(String rule, String actions) {
    return Judged.verdict(rule, record(actions));
  }

  private static String record(String actions) {
    return "'conventions':["
        + treaty("c", ",'withdrawal':{'noticeMonths':{'number':3}}")
        + "],"
        + participantsAnd(actions);
  }

  private static String treaty(String id, String more) {
    return "{'id':'%s','title':'Treaty','actionsKnownUntil':'2020-01-01','entryIntoForce':{'instruments':{'number':1},'delayDays':{'number':90},'laterPartyDelayDays':{'number':30}}%s}"
        .formatted(id, more);
  }

  private static String participantsAnd(String actions) {
    return "'participants':[{'type':'state','id':'one','state':'TTO'}],'treatyActions':["
        + actions.substring(0, actions.length() - 1)
        + "]";
  }

  private static String denunciation(String day, String effect) {
    return effective("DENUNCIATION", day, effect);
  }

  private static String action(String kind, String day) {
    return "{'participant':'one','instrument':'c','kind':'%s','date':'%s'},".formatted(kind, day);
  }

  private static String effective(String kind, String day, String effect) {
    return action(kind, day).replace("},", ",'effectiveDate':'" + effect + "'},");
  }
}
