package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;

/** The number of side events that the policy of a session allows each organizer: here two. */
class OrganizerLimitTest {
  private static final String RULE = "side-event.organizers-keep-their-limit";

  @Test
  void reportsEachEventOverTheLimitAtTheEvent() {
    assertThat(
            Judged.places(
                RULE, record("", event("a"), event("b"), accepted("c"), held("d"), event("e"))))
        .containsExactly(
            "/sideEvents/2/mainOrganizer",
            "/sideEvents/3/mainOrganizer",
            "/sideEvents/4/mainOrganizer");
    assertThat(Judged.verdict(RULE, record("", event("a"), accepted("b")))).isEqualTo(PASSED);
  }

  @Test
  void namesOrganizerNumberAndLimit() {
    List<Finding> findings =
        Judged.report(record("", event("a"), event("b"), requested("c")))
            .findingsOf(RuleId.of(RULE));

    assertThat(findings)
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.message())
                    .isEqualTo(
                        "With side event c, stakeholder \"Institute\" (institute) is the main"
                            + " organizer of 3 side events of session s, those only applied for"
                            + " included, but the policy of the session allows at most 2."));
  }

  @Test
  void reportsApplicationsAfterTheEventsThatWereAccepted() {
    assertThat(Judged.places(RULE, record("", requested("a"), accepted("b"), requested("c"))))
        .containsExactly("/sideEvents/2/mainOrganizer");
    assertThat(
            Judged.places(RULE, record("", requested("a"), accepted("b"), event("c"), held("d"))))
        .containsExactly("/sideEvents/0/mainOrganizer", "/sideEvents/3/mainOrganizer");
  }

  @Test
  void reportsTheApplicationsThatCameLast() {
    String applications =
        "'applications':[" + submitted("a", "12") + "," + submitted("c", "10") + "],";

    assertThat(
            Judged.places(
                RULE, record(applications, requested("a"), requested("b"), requested("c"))))
        .containsExactly("/sideEvents/1/mainOrganizer");
    assertThat(
            Judged.places(
                RULE,
                record(applications, requested("a"), accepted("b"), requested("c"), event("d"))))
        .containsExactly("/sideEvents/0/mainOrganizer", "/sideEvents/2/mainOrganizer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANCELLED", "MERGED", "DECLINED", "WITHDRAWN"})
  void countsNoEventThatDoesNotTakePlace(String status) {
    assertThat(
            Judged.verdict(RULE, record("", withStatus("a", status), event("b"), requested("c"))))
        .isEqualTo(PASSED);
    assertThat(Judged.verdict(RULE, record("", withStatus("a", status)))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void numbersNoEventByAnotherWithTheSameId() {
    String withoutOrganizer = "{'id':'c','session':'s'}";
    String ofAnotherOrganizer = event("c").replace("'institute'", "'league'");

    assertThat(
            Judged.places(
                RULE,
                record(
                    "",
                    event("a"),
                    event("b"),
                    withoutOrganizer,
                    event("c"),
                    ofAnotherOrganizer,
                    withStatus("c", "CANCELLED"))))
        .containsExactly("/sideEvents/3/mainOrganizer");
  }

  @Test
  void countsAnEventThatIsRecordedTwiceOnce() {
    assertThat(Judged.verdict(RULE, record("", event("a"), event("a"), event("b"))))
        .isEqualTo(PASSED);
  }

  private static String submitted(String event, String day) {
    return "{'id':'of-%s','sideEvent':'%s','submittedAt':'2024-03-%sT09:00:00Z'}"
        .formatted(event, event, day);
  }

  private static String requested(String id) {
    return withStatus(id, "REQUESTED");
  }

  private static String accepted(String id) {
    return withStatus(id, "ACCEPTED");
  }

  private static String held(String id) {
    return withStatus(id, "HELD");
  }

  private static String withStatus(String id, String status) {
    return event(id).replace("}}", "},'status':'" + status + "'}");
  }

  private static String event(String id) {
    return "{'id':'%s','session':'s','mainOrganizer':{'type':'stakeholder','stakeholder':'institute'}}"
        .formatted(id);
  }

  private static String record(String applications, String... events) {
    return """
    'stakeholders':[
      {'id':'institute','name':'Institute','kind':'NGO'},
      {'id':'league','name':'League','kind':'NGO'}
    ],
    'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'}}],
    'sideEventPolicies':[{'session':'s','limitPerOrganizer':2}],
    %s'sideEvents':[%s]
    """
        .formatted(applications, String.join(",", events));
  }
}
