package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Verdict;

/**
 * The rule about the deadline for credentials, which compares hours if the hour of the opening is
 * known.
 */
class CredentialRulesTest {
  private static final String RULE = "delegation.credentials-arrived-in-time";
  private static final String OPENS_AT_TEN =
      "{'id':'m','kind':'PLENARY','slot':{'start':'2006-10-09T10:00:00+02:00',"
          + "'end':'2006-10-09T13:00:00+02:00'}}";

  @Test
  void arriveByTheHourIfTheHourOfTheOpeningIsKnown() {
    assertThat(verdict("24,'unit':'HOURS'", OPENS_AT_TEN, hour("2006-10-08T09"))).isEqualTo(PASSED);
    assertThat(verdict("24,'unit':'HOURS'", OPENS_AT_TEN, hour("2006-10-08T11"))).isEqualTo(FAILED);
    assertThat(verdict("36,'unit':'HOURS'", OPENS_AT_TEN, day("2006-10-08"))).isEqualTo(FAILED);
    assertThat(verdict("36,'unit':'HOURS'", OPENS_AT_TEN, day("2006-10-07"))).isEqualTo(PASSED);
  }

  @Test
  void arriveByTheDayIfNoHourIsKnown() {
    assertThat(verdict("24,'unit':'HOURS'", "", hour("2006-10-08T23"))).isEqualTo(PASSED);
    assertThat(verdict("24,'unit':'HOURS'", "", hour("2006-10-09T00"))).isEqualTo(FAILED);
    assertThat(verdict("24,'unit':'HOURS'", "", day("2006-10-08"))).isEqualTo(PASSED);
    assertThat(verdict("24,'unit':'HOURS'", "", day("2006-10-09"))).isEqualTo(FAILED);
    assertThat(verdict("1,'unit':'DAYS'", "", day("2006-10-09"))).isEqualTo(FAILED);
  }

  @Test
  void mayArriveADayLaterIfTheHoursAreNotWholeDays() {
    assertThat(verdict("36,'unit':'HOURS'", "", day("2006-10-08"))).isEqualTo(PASSED);
    assertThat(verdict("36,'unit':'HOURS'", "", day("2006-10-09"))).isEqualTo(FAILED);
  }

  @Test
  void mayArriveAfterTheOpeningIfTheRulesOfProcedureSaySo() {
    assertThat(after("24,'unit':'HOURS'", OPENS_AT_TEN, hour("2006-10-10T09"))).isEqualTo(PASSED);
    assertThat(after("24,'unit':'HOURS'", OPENS_AT_TEN, hour("2006-10-10T11"))).isEqualTo(FAILED);
    assertThat(after("24,'unit':'HOURS'", "", day("2006-10-10"))).isEqualTo(PASSED);
    assertThat(after("24,'unit':'HOURS'", "", day("2006-10-11"))).isEqualTo(FAILED);
    assertThat(after("36,'unit':'HOURS'", "", day("2006-10-11"))).isEqualTo(PASSED);
    assertThat(after("1,'unit':'DAYS'", "", day("2006-10-10"))).isEqualTo(PASSED);
    assertThat(after("1,'unit':'DAYS'", "", day("2006-10-11"))).isEqualTo(FAILED);
  }

  /** The opening is on 9 October at an unknown hour, so 36 hours may end on 11 October. */
  @Test
  void wereDueByTheLastDayThatMayBeInTime() {
    List<Finding> findings =
        Judged.report(record("after", "36,'unit':'HOURS'", "", day("2006-10-12"))).findings();

    assertThat(findings)
        .filteredOn(finding -> finding.caseOrRule().value().equals(RULE))
        .singleElement()
        .satisfies(
            late -> {
              assertThat(late.message()).contains("due by 11 October 2006");
              assertThat(late.message(OfficialLanguage.FRENCH)).contains("le 11 octobre 2006");
            });
  }

  @Test
  void areNotCheckedWithoutADeadline() {
    assertThat(Judged.verdict(RULE, credentials("", day("2006-10-09")))).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict verdict(String before, String meeting, String received) {
    return verdict("before", before, meeting, received);
  }

  private static Verdict after(String after, String meeting, String received) {
    return verdict("after", after, meeting, received);
  }

  private static Verdict verdict(String direction, String time, String meeting, String received) {
    return Judged.verdict(RULE, record(direction, time, meeting, received));
  }

  private static String record(String direction, String time, String meeting, String received) {
    return "'rulesOfProcedure':[{'id':'r','validFrom':'2004-06-28','deadlines':[{'kind':'CREDENTIALS',"
        + "'"
        + direction
        + "':{'number':"
        + time.replaceFirst(",", "},")
        + ",'binding':false}]}],"
        + credentials(meeting, received);
  }

  private static String credentials(String meeting, String received) {
    return "'participants':[{'type':'state','id':'ken','state':'KEN'}],"
        + "'sessions':[{'id':'s','days':{'first':'2006-10-09','last':'2006-10-18'},'meetings':["
        + meeting
        + "]}],'credentials':[{'session':'s','participant':'ken','received':"
        + received
        + "}]";
  }

  private static String hour(String start) {
    return "{'type':'timeSlot','start':'%1$s:00:00+02:00','end':'%1$s:30:00+02:00'}"
        .formatted(start);
  }

  private static String day(String date) {
    return "{'type':'day','date':'%s'}".formatted(date);
  }
}
