package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.tests.effort.StepCount;

/** No list in contributions of observers, side events and statements makes validation slow. */
@ExtendWith(StepCount.class)
class HostileContributionTest {
  private static final String SESSION =
      "\"sessions\":[{\"id\":\"x\",\"convention\":\"c\",\"days\":{\"first\":\"2024-10-14\",\"last\":\"2024-10-18\"}}]";
  private static final String OBSERVER = "{\"type\":\"stakeholder\",\"stakeholder\":\"s\"}";

  @Test
  void speakersWhomTwoEventsShareAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "side-event.speakers-are-in-one-place-at-a-time",
        count ->
            record(
                "\"sideEvents\":[%s,%s]"
                    .formatted(
                        event("e", list("speakers", count, HostileContributionTest::person)),
                        event("f", list("speakers", count, HostileContributionTest::person)))));
  }

  @Test
  void eventsOfOneIdAndTheirSpeakersAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "side-event.speakers-are-in-one-place-at-a-time",
        count ->
            record(
                list(
                    "sideEvents",
                    count,
                    i ->
                        event(
                            i % 2 == 0 ? "z" : "e" + i, "\"speakers\":[" + person(i / 2) + "]"))));
  }

  @Test
  void thoseWhoDeliverOneStatementAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "statement.speaker-may-speak",
        count ->
            record(
                basis(),
                SESSION,
                "\"accreditations\":[" + accreditation(0) + "]",
                statement(
                    list(
                        "deliveredBy",
                        count,
                        i ->
                            i == count - 1
                                ? OBSERVER
                                : "{\"type\":\"unnamed\",\"description\":\"d\"}"))));
  }

  @Test
  void accreditationsOfOneObserverAndItsTurnsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "statement.speaker-may-speak",
        count ->
            record(
                basis(),
                SESSION,
                list("accreditations", count, HostileContributionTest::accreditation),
                statement(list("deliveredBy", count, i -> OBSERVER))));
  }

  @Test
  void accreditationsOfOneObserverAndItsDraftsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "stakeholder.observers-table-no-drafts",
        count ->
            record(
                basis(),
                SESSION,
                list("accreditations", count, HostileContributionTest::accreditation),
                "\"drafts\":[{\"id\":\"d\",\"session\":\"x\","
                    + list("sponsors", count, i -> OBSERVER)
                    + "}]"));
  }

  @Test
  void basesOfObserversAndDraftsOfStatesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "stakeholder.observers-table-no-drafts",
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-12-31\"}]",
                "\"rulesOfProcedure\":[{\"id\":\"r\",\"validFrom\":\"2000-01-01\","
                    + list(
                        "accreditationBases",
                        count,
                        i -> "{\"id\":\"b%s\",\"rights\":{\"tablesDrafts\":false}}".formatted(i))
                    + "}]",
                SESSION,
                "\"drafts\":[{\"id\":\"d\",\"session\":\"x\","
                    + list(
                        "sponsors", count, i -> "{\"type\":\"participant\",\"participant\":\"p\"}")
                    + "}]"));
  }

  @Test
  void namesAndAccreditationsOfOneObserverAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "stakeholder.observer-is-no-party",
        count ->
            record(
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-12-31\"}]",
                "\"participants\":[{\"type\":\"state\",\"id\":\"aut\",\"state\":\"AUT\"}]",
                "\"stakeholders\":[{\"id\":\"s\",\"name\":\"n\","
                    + list(
                        "otherNames", count, i -> i == count - 1 ? "\"Austria\"" : "\"n" + i + "\"")
                    + "}]",
                SESSION,
                list("accreditations", count, i -> "{\"stakeholder\":\"s\",\"session\":\"x\"}")));
  }

  @Test
  void kindsThatMayOrganizeAndEventsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "side-event.organizers-are-eligible",
        count ->
            record(
                "\"stakeholders\":[{\"id\":\"s\",\"name\":\"n\",\"kind\":\"NGO\"}]",
                SESSION,
                policy(list("mayOrganize", count, i -> "\"K" + i + "\"")),
                list(
                    "sideEvents",
                    count,
                    i ->
                        "{\"id\":\"e%s\",\"session\":\"x\",\"mainOrganizer\":%s}"
                            .formatted(i, OBSERVER))));
  }

  @Test
  void dailySlotsAndEventsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "side-event.fits-a-daily-slot",
        count ->
            record(
                SESSION,
                policy(
                    list(
                        "slots",
                        count,
                        i ->
                            String.format(
                                Locale.ROOT,
                                "{\"start\":\"%02d:%02d:%02d\",\"end\":\"13:30\"}",
                                i / 3600,
                                i / 60 % 60,
                                i % 60))),
                list("sideEvents", count, i -> event("e" + i, "\"session\":\"x\""))));
  }

  @Test
  void declarationsLaunchedAndPresentedAtOneEventAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "declaration.launch-event-presents-it",
        count ->
            record(
                "\"sideEvents\":[{\"id\":\"e\","
                    + list(
                        "presents",
                        count,
                        i -> "{\"type\":\"declaration\",\"declaration\":\"d" + i + "\"}")
                    + "}]",
                list(
                    "declarations",
                    count,
                    i -> "{\"id\":\"d" + i + "\",\"title\":\"t\",\"launchedAt\":\"e\"}")));
  }

  /** {@return rules of procedure with one basis of accreditation that defines two rights} */
  private static String basis() {
    return "\"rulesOfProcedure\":[{\"id\":\"r\",\"accreditationBases\":[{\"id\":\"b\",\"rights\":"
        + "{\"makesStatements\":true,\"tablesDrafts\":false}}]}]";
  }

  private static String accreditation(int i) {
    return "{\"stakeholder\":\"s\",\"session\":\"x\",\"basis\":\"b\"}";
  }

  private static String statement(String members) {
    return "\"statements\":[{\"id\":\"t\",\"session\":\"x\","
        + "\"occasion\":{\"type\":\"someMeeting\",\"kind\":\"PLENARY\"},"
        + members
        + "}]";
  }

  private static String policy(String members) {
    return "\"sideEventPolicies\":[{\"session\":\"x\"," + members + "}]";
  }

  private static String event(String id, String members) {
    return "{\"id\":\"%s\",\"slot\":{\"start\":\"2024-10-15T13:00:00Z\",\"end\":\"2024-10-15T14:00:00Z\"},%s}"
        .formatted(id, members);
  }

  private static String person(int i) {
    return "{\"type\":\"person\",\"person\":{\"name\":\"n%s\",\"basis\":{\"type\":\"officialCapacity\"}}}"
        .formatted(i);
  }
}
