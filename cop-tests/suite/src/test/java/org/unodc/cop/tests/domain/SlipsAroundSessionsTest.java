package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about lists, bureaux and days around a session accept, because it was meant. */
class SlipsAroundSessionsTest {
  private static final String REQUESTS = "statement.follows-its-request";
  private static final String WINDOWS = "side-event.window-closes-before-its-session-ends";
  private static final String OFFICES = "bureau.officers-hold-one-office";
  private static final String FUTURE = "source.what-is-done-is-not-in-the-future";
  private static final String MEMBERS = "delegation.names-a-person-once";
  private static final String ATTENDANCE = "delegation.sizes-fit-the-attendance";

  @Test
  void comparesTheDayOfARequestByTheClockOfTheVenue() {
    String slot =
        "'type':'timeSlot','start':'2024-10-14T20:30:00-05:00','end':'2024-10-14T20:35:00-05:00'";
    assertThat(request("2024-10-15T01:00:00Z", slot)).isEmpty();
    assertThat(request("2024-10-15T01:00:00Z", "'type':'day','date':'2024-10-14'")).isEmpty();
    assertThat(request("2024-10-15T05:30:00Z", slot)).hasSize(1);
    assertThat(request("2024-10-15T05:30:00Z", "'type':'day','date':'2024-10-14'")).hasSize(1);
  }

  @Test
  void closesAWindowByTheClockOfTheVenue() {
    assertThat(window("2024-10-19T04:59:00Z")).isEmpty();
    assertThat(window("2024-10-19T05:01:00Z")).hasSize(1);
  }

  @Test
  void doesNotTakeAnUnknownStateForAnother() {
    assertThat(offices("'state':'KEN',", "")).isEmpty();
    assertThat(offices("", "'state':'KEN',")).isEmpty();
    assertThat(offices("'state':'KEN',", "'state':'PER',")).containsExactly("/officers/1");
  }

  @Test
  void knowsThatADayBeginsElsewhereEarlier() {
    assertThat(adopted("2024-11-02T08:00:00+13:00")).isEmpty();
    assertThat(adopted("2024-11-03T08:00:00+13:00")).containsExactly("/outcomes/0/adopted");
    assertThat(delivered("2024-11-02T08:00:00+13:00")).isEmpty();
    assertThat(delivered("2024-11-03T08:00:00+13:00")).containsExactly("/statements/0/when");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna  María López",
        "LÓPEZ, Anna María",
        "H.E. Ms. Anna María López",
        "S. E. Sra. Anna Maria Lopez"
      })
  void findsAMemberWhoIsListedInAnotherForm(String name) {
    assertThat(members("Anna María López", name)).hasSize(1);
    assertThat(members("Ana María López", name)).isEmpty();
  }

  @Test
  void findsAMemberWhoseStateIsStatedOnce() {
    String member = "{'name':'Anna Maria','state':'KEN'},{'name':'Anna Maria'}";
    assertThat(
            Judged.places(
                MEMBERS,
                "'delegations':[{'session':'s','participant':'a','members':[" + member + "]}]"))
        .containsExactly("/delegations/0/members/1/name");
  }

  @Test
  void addsUpDelegationsOfAnySize() {
    String huge = "{'session':'s','participant':'%s','size':{'value':%s,'qualifier':'EXACT'}}";
    assertThat(
            Judged.places(
                ATTENDANCE,
                "'sessions':[{'id':'s','publishedFigures':[{'subject':'PARTICIPANTS',"
                    + "'count':{'value':20,'qualifier':'EXACT'}}]}],'delegations':["
                    + huge.formatted("a", Long.MAX_VALUE)
                    + ","
                    + huge.formatted("b", Long.MAX_VALUE)
                    + "]"))
        .containsExactly("/sessions/0/publishedFigures");
  }

  private static List<String> request(String requested, String made) {
    return Judged.places(
        REQUESTS,
        session("'agendaItems':[{'id':'i'}]")
            + ",'speakersLists':[{'session':'s','agendaItem':'i','entries':[{'speaker':"
            + "{'type':'unnamed','description':'A delegate'},'requestedAt':'"
            + requested
            + "','statement':'t'}]}],'statements':[{'id':'t','session':'s','when':{"
            + made
            + "}}]");
  }

  private static List<String> window(String end) {
    return Judged.places(
        WINDOWS,
        session("'ordinal':2")
            + ",'sideEventPolicies':[{'session':'s','window':{"
            + "'start':'2024-06-03T00:00:00Z','end':'"
            + end
            + "'}}]");
  }

  private static List<String> offices(String first, String second) {
    String officer = "{'session':'s','role':'%s',%s'person':{'name':'Anna Maria'}}";
    return Judged.places(
        OFFICES,
        session("'ordinal':2")
            + ",'officers':["
            + officer.formatted("VICE_PRESIDENT", first)
            + ","
            + officer.formatted("RAPPORTEUR", second)
            + "]");
  }

  private static List<String> adopted(String start) {
    return Judged.places(FUTURE, "'outcomes':[{'id':'o','adopted':{" + hourFrom(start) + "}}]");
  }

  private static List<String> delivered(String start) {
    return Judged.places(
        FUTURE,
        "'statements':[{'id':'t','delivery':'DELIVERED','when':{" + hourFrom(start) + "}}]");
  }

  private static String hourFrom(String start) {
    return "'type':'timeSlot','start':'" + start + "','end':'" + start.replace("T08", "T09") + "'";
  }

  private static List<String> members(String first, String second) {
    return Judged.places(
        MEMBERS,
        "'delegations':[{'session':'s','participant':'a','members':[{'name':'"
            + first
            + "'},{'name':'"
            + second
            + "'}]}]");
  }

  private static String session(String members) {
    return "'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'},"
        + "'venue':{'city':'Lima','zone':'America/Lima'},"
        + members
        + "}]";
  }
}
