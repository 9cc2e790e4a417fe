package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

class SideEventRulesTest {
  private static final String DAYS = "side-event.lies-within-its-session";

  @Test
  void reportsTheDayOfTheEndIfOnlyThatIsOutside() {
    assertThat(findings(DAYS, slot("2030-06-03T22:00:00Z", "2030-06-04T01:00:00Z"))).isEmpty();
    assertThat(findings(DAYS, slot("2030-06-07T22:00:00Z", "2030-06-08T16:00:00Z")))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("takes place on 8 June 2030"));
    assertThat(findings(DAYS, slot("2030-06-02T22:00:00Z", "2030-06-03T01:00:00Z")))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("takes place on 2 June 2030"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"side-event.room-fits-its-format", "side-event.link-fits-its-format"})
  void requiresARoomAndALinkOfAcceptedEvents(String rule) {
    assertThat(findings(rule, "'format':'HYBRID','status':'REQUESTED'")).isEmpty();
    assertThat(findings(rule, "'format':'HYBRID','status':'CANCELLED'")).isEmpty();
    assertThat(findings(rule, "'format':'HYBRID','status':'ACCEPTED'")).hasSize(1);
    assertThat(findings(rule, "'format':'HYBRID'")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'format':'ONLINE',", ""})
  void hasNothingAgainstAnOnlineEventWithoutARoom(String format) {
    String members =
        """
        'stakeholders':[{'id':'nets','name':'Nets','kind':'NGO'}],
        'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'},
          'venue':{'name':'Centre','zone':'Europe/Vienna','rooms':[{'id':'a','name':'A'}]}}],
        'sideEventPolicies':[{'session':'s','lengthMinutes':60,'limitPerOrganizer':2,
          'window':{'start':'2024-03-01T00:00:00Z','end':'2024-03-31T00:00:00Z'},
          'slots':[{'start':'13:00','end':'14:00'}]}],
        'sideEvents':[{'id':'e','session':'s','title':'Nets','status':'ACCEPTED','languages':['en'],
          %s'onlineLink':'https://meet.example/nets',
          'mainOrganizer':{'type':'stakeholder','stakeholder':'nets'},
          'slot':{'start':'2024-10-15T13:00:00+02:00','end':'2024-10-15T13:50:00+02:00'}}],
        'applications':[{'id':'of-e','sideEvent':'e','submittedAt':'2024-03-02T09:00:00Z',
          'applicant':{'type':'stakeholder','stakeholder':'nets'},
          'expectedAttendance':{'value':400,'qualifier':'ABOUT'}}]
        """
            .formatted(format);

    assertThat(Judged.report(members).findings())
        .extracting(finding -> finding.place().pointer() + " " + finding.caseOrRule())
        .filteredOn(text -> text.startsWith("/sideEvents") || text.startsWith("/applications"))
        .isEmpty();
  }

  @Test
  void findsTheMeetingThatHoldsTheRoomTheLongest() {
    assertThat(besideMeetings("a", "12:00", "12:30")).isEqualTo(Verdict.FAILED);
    assertThat(besideMeetings("a", "13:00", "13:30")).isEqualTo(Verdict.PASSED);
    assertThat(besideMeetings("a", "09:00", "10:00")).isEqualTo(Verdict.PASSED);
    assertThat(besideMeetings("b", "12:00", "12:30")).isEqualTo(Verdict.PASSED);
  }

  /**
   * Validates an event beside a plenary in room a from 10:00 to 13:00 and a working group in room a
   * from 11:00 to 11:30.
   */
  private static Verdict besideMeetings(String room, String start, String end) {
    String meeting = "{'id':'%s','room':'a','slot':{'start':'%s','end':'%s'}}";
    return Judged.verdict(
        "side-event.room-is-free-of-meetings",
        "'sessions':[{'id':'s','meetings':["
            + meeting.formatted("p", at("10:00"), at("13:00"))
            + ","
            + meeting.formatted("w", at("11:00"), at("11:30"))
            + "]}],'sideEvents':[{'id':'e','room':'"
            + room
            + "','slot':{'start':'"
            + at(start)
            + "','end':'"
            + at(end)
            + "'}}]");
  }

  private static String at(String clock) {
    return "2030-06-03T" + clock + ":00Z";
  }

  private static String slot(String start, String end) {
    return "'session':'s','slot':{'start':'" + start + "','end':'" + end + "'}";
  }

  private static List<Finding> findings(String rule, String members) {
    String json =
        "{'format':'cop/1','id':'x','sessions':[{'id':'s',"
            + "'days':{'first':'2030-06-03','last':'2030-06-07'}}],"
            + "'sideEvents':[{'id':'e',"
            + members
            + "}]}";
    return Rulebook.standard()
        .validate(
            Cop.read(json.replace('\'', '"').getBytes(UTF_8)),
            LocalDate.of(2030, 7, 1),
            ValidationProfile.full())
        .findingsOf(RuleId.of(rule));
  }
}
