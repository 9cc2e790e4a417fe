package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about applications, of which some were declined or withdrawn. */
class ClosedApplicationsTest {
  private static final String WINDOW = "side-event.applied-for-within-the-window";
  private static final String BEFORE_IT = "side-event.applied-for-before-it-is-held";

  @ParameterizedTest
  @ValueSource(strings = {"REQUESTED", "ACCEPTED", "CANCELLED", "HELD"})
  void reportsALateApplicationAtTheApplication(String status) {
    assertThat(Judged.places(WINDOW, late(status))).containsExactly("/applications/1/submittedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DECLINED", "WITHDRAWN"})
  void reportsNoLateApplicationThatWasNotAccepted(String status) {
    assertThat(Judged.places(WINDOW, late(status))).isEmpty();
  }

  @Test
  void reportsAPreferredSlotOfAnOpenApplication() {
    String preferred = "side-event.preferred-slots-lie-within-its-session";

    assertThat(Judged.places(preferred, late("REQUESTED")))
        .containsExactly("/applications/1/preferredSlots/0");
    assertThat(Judged.places(preferred, late("DECLINED"))).isEmpty();
    assertThat(Judged.places(preferred, late("WITHDRAWN"))).isEmpty();
  }

  @Test
  void reportsAnApplicationThatCameAfterItsEvent() {
    assertThat(Judged.places(BEFORE_IT, afterwards("HELD")))
        .containsExactly("/applications/0/submittedAt");
    assertThat(Judged.verdict(BEFORE_IT, afterwards("DECLINED"))).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "side-event.comes-after-what-it-follows-up",
        "side-event.fits-a-daily-slot",
        "side-event.has-its-room-to-itself",
        "side-event.lies-outside-plenary-hours",
        "side-event.lies-within-its-session",
        "side-event.link-fits-its-format",
        "side-event.organizers-are-eligible",
        "side-event.room-is-free-of-meetings",
        "side-event.speakers-are-in-one-place-at-a-time"
      })
  void asksNothingOfTheTimeAndRoomOfAClosedApplication(String rule) {
    assertThat(Judged.places(rule, misplaced("ACCEPTED"))).isNotEmpty();
    assertThat(Judged.places(rule, misplaced("DECLINED"))).isEmpty();
    assertThat(Judged.places(rule, misplaced("WITHDRAWN"))).isEmpty();
  }

  private static String late(String status) {
    return """
    'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'}}],
    'sideEventPolicies':[{'session':'s',
      'window':{'start':'2024-03-01T00:00:00Z','end':'2024-03-31T00:00:00Z'}}],
    'sideEvents':[{'id':'first','session':'s'},{'id':'e','session':'s','status':'%s'}],
    'applications':[
      {'id':'one','sideEvent':'first','submittedAt':'2024-03-02T09:00:00Z'},
      {'id':'two','sideEvent':'e','submittedAt':'2024-04-02T09:00:00Z',
        'preferredSlots':[{'start':'2024-10-21T09:00:00Z','end':'2024-10-21T10:00:00Z'}]}]
    """
        .formatted(status);
  }

  private static String afterwards(String status) {
    return """
    'sessions':[{'id':'s'}],
    'sideEvents':[{'id':'e','session':'s','status':'%s',
      'slot':{'start':'2024-10-15T09:00:00Z','end':'2024-10-15T10:00:00Z'}}],
    'applications':[{'id':'a','sideEvent':'e','submittedAt':'2024-10-16T09:00:00Z'}]
    """
        .formatted(status);
  }

  private static String misplaced(String status) {
    return """
    'stakeholders':[{'id':'bank','name':'Bank','kind':'PRIVATE_SECTOR'}],
    'initiatives':[{'id':'i','title':'Initiative','start':{'year':2025}}],
    'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'},
      'venue':{'rooms':[{'id':'a','name':'A'}]},
      'meetings':[{'id':'p','kind':'PLENARY','room':'a',
        'slot':{'start':'2024-10-21T09:00:00Z','end':'2024-10-21T18:00:00Z'}}]}],
    'sideEventPolicies':[{'session':'s','mayOrganize':['NGO'],
      'slots':[{'start':'13:00','end':'14:00'}]}],
    'sideEvents':[
      {'id':'e','session':'s','status':'%s','room':'a','format':'HYBRID',
       'mainOrganizer':{'type':'stakeholder','stakeholder':'bank'},
       'followsUp':[{'type':'initiative','initiative':'i'}],
       'moderator':{'name':'Ama','basis':{'type':'officialCapacity'}},
       'slot':{'start':'2024-10-21T09:00:00Z','end':'2024-10-21T15:00:00Z'}},
      {'id':'other','session':'s','status':'%s','room':'a','format':'IN_PERSON',
       'moderator':{'name':'Ama','basis':{'type':'officialCapacity'}},
       'slot':{'start':'2024-10-21T10:00:00Z','end':'2024-10-21T15:00:00Z'}}]
    """
        .formatted(status, status);
  }
}
