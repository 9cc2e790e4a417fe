package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.tests.effort.StepCount;

/** No list in rules of procedure, treaties and votes makes validation slow. */
@ExtendWith(StepCount.class)
class HostileProcedureTest {
  private static final String SESSION = "\"sessions\":[" + session("x") + "]";

  @Test
  void deadlinesOfOneKindAndSessionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "session.agenda-circulated-in-time",
        count ->
            record(
                rules(
                    list("deadlines", count, i -> deadline("PROVISIONAL_AGENDA_REGULAR", i % 60))),
                list(
                    "sessions",
                    count,
                    i -> session("x" + i, ",\"agendaCirculatedOn\":\"2024-10-01\""))));
  }

  @Test
  void deadlinesOfManyKindsAndSessionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "session.agenda-circulated-in-time",
        count ->
            record(
                rules(
                    list(
                        "deadlines",
                        count,
                        i ->
                            deadline(i == 0 ? "PROVISIONAL_AGENDA_REGULAR" : "kind " + i, i % 60))),
                list(
                    "sessions",
                    count,
                    i -> session("x" + i, ",\"agendaCirculatedOn\":\"2024-10-01\""))));
  }

  @Test
  void holidaysAndSessionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "session.agenda-circulated-in-time",
        count ->
            record(
                "\"workingCalendar\":{\"restDays\":[\"SUNDAY\"],"
                    + "\"policy\":\"LAST_WORKING_DAY_BEFORE\","
                    + list("holidays", count, HostileProcedureTest::holiday)
                    + "}",
                rules("\"deadlines\":[" + deadline("PROVISIONAL_AGENDA_REGULAR", 60) + "]"),
                list(
                    "sessions",
                    count,
                    i -> session("x" + i, ",\"agendaCirculatedOn\":\"2024-10-01\""))));
  }

  @Test
  void versionsOfTheRulesAndSessionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "stakeholder.list-circulated-in-time",
        count ->
            record(
                list("rulesOfProcedure", count, HostileProcedureTest::version),
                list("sessions", count, i -> session("x" + i)),
                list(
                    "accreditations",
                    count,
                    i ->
                        "{\"stakeholder\":\"s\",\"session\":\"x%s\",\"basis\":\"b\",\"steps\":[%s]}"
                            .formatted(i, "{\"kind\":\"LISTED\",\"date\":\"2024-09-01\"}"))));
  }

  @Test
  void protocolsAndSessionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "bureau.officers-come-from-parties",
        count ->
            record(
                rules(
                    "\"bureau\":{\"perRegionalGroup\":{\"number\":2},"
                        + "\"perGroupFromProtocolParties\":{\"number\":1}}"),
                list(
                    "conventions",
                    count,
                    i ->
                        i == 0
                            ? "{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-12-31\"}"
                            : "{\"id\":\"c%s\",\"title\":\"t\",\"parent\":\"c\"}".formatted(i)),
                list("sessions", count, i -> session("x" + i)),
                "\"officers\":[{\"session\":\"x1\",\"role\":\"PRESIDENT\",\"state\":\"AUT\"}]"));
  }

  @Test
  void officesAndOfficersAndSessionsAddUpAndDoNotMultiply() {
    for (String rule :
        new String[] {"bureau.officers-complete", "bureau.officers-hold-known-offices"}) {
      assertGrowsInProportion(
          rule,
          count ->
              record(
                  rules(
                      "\"bureau\":{\"presidents\":{\"number\":1},"
                          + "\"vicePresidents\":{\"number\":0},\"rapporteurs\":{\"number\":0},"
                          + list("otherOffices", count, HostileProcedureTest::office)
                          + "}"),
                  list("sessions", count, i -> session("x" + i)),
                  list(
                      "officers",
                      count,
                      i ->
                          "{\"session\":\"x%s\",\"role\":\"%s\",\"state\":\"AUT\"}"
                              .formatted(i / 2, i % 2 == 0 ? "PRESIDENT" : "OFFICE_" + i))));
    }
  }

  @Test
  void membersOfOrganizationsAndTheirActionsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "party.regional-organization-joins-with-or-after-a-member",
        count ->
            record(
                list(
                    "participants",
                    count,
                    i ->
                        i == 0
                            ? "{\"type\":\"state\",\"id\":\"nam\",\"state\":\"NAM\"}"
                            : organization("o" + i, "\"members\":[\"NAM\"]")),
                list(
                    "treatyActions",
                    count,
                    i ->
                        "{\"participant\":\"%s\",\"instrument\":\"c%s\",\"kind\":\"RATIFICATION\",\"date\":\"2001-01-01\"}"
                            .formatted(i == 1 ? "o1" : "nam", i / 2))));
  }

  @Test
  void membersAndBallotsOfOneOrganizationAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.regional-organization-does-not-vote-beside-its-members",
        count ->
            record(
                rules(
                    "\"votingRights\":{\"regionalOrganizationVotesOnlyIfMembersDoNot\":true,"
                        + "\"regionalOrganizationHasMembersVotes\":true}"),
                SESSION,
                "\"participants\":["
                    + organization("o", list("members", count, HostileProcedureTest::state))
                    + "]",
                "\"votes\":[{\"id\":\"v\",\"session\":\"x\","
                    + list(
                        "ballots", count, i -> "{\"participant\":\"o\",\"choice\":\"IN_FAVOUR\"}")
                    + "}]"));
  }

  @Test
  void membersOfOneOrganizationAndVotesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.regional-organization-does-not-vote-beside-its-members",
        count ->
            record(
                rules(
                    "\"votingRights\":{\"regionalOrganizationVotesOnlyIfMembersDoNot\":true,"
                        + "\"regionalOrganizationHasMembersVotes\":true}"),
                SESSION,
                "\"participants\":["
                    + organization("o", list("members", count, HostileProcedureTest::state))
                    + "]",
                list(
                    "votes",
                    count,
                    i ->
                        "{\"id\":\"v%s\",\"session\":\"x\",\"ballots\":[%s]}"
                            .formatted(i, "{\"participant\":\"o\",\"choice\":\"IN_FAVOUR\"}"))));
  }

  @Test
  void quorumsMajoritiesAndVotesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.vote-reached-its-majority",
        count ->
            record(
                rules(
                    list("quorums", count, i -> share("BUDGET", "PARTIES")),
                    list(
                        "majorities",
                        count,
                        i ->
                            share(
                                i == count - 1 ? "SUBSTANCE" : "BUDGET",
                                "PARTIES_PRESENT_AND_VOTING"))),
                SESSION,
                list("votes", count, i -> vote(i)),
                list(
                    "outcomes",
                    count,
                    i -> "{\"id\":\"o%s\",\"session\":\"x\",\"vote\":\"v%s\"}".formatted(i, i))));
  }

  @Test
  void exceptionsAndMajoritiesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "procedure.excepted-provisions-are-not-used",
        count ->
            record(
                rules(
                    "\"application\":{\"status\":\"ADOPTED\","
                        + list("exceptions", count, HostileProcedureTest::citation)
                        + "}",
                    list("majorities", count, HostileProcedureTest::citedMajority))));
  }

  @Test
  void figuresOfASessionAndItsVotesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.decision-taken-with-enough-parties",
        count ->
            record(
                rules("\"quorums\":[" + share("ANY_DECISION", "PARTIES_PARTICIPATING") + "]"),
                "\"sessions\":["
                    + session(
                        "x", "," + list("publishedFigures", count, HostileProcedureTest::figure))
                    + "]",
                list("votes", count, i -> vote(i))));
  }

  @Test
  void figuresOfASessionAndItsMeetingsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.debate-opened-with-enough-parties",
        count ->
            record(
                rules("\"quorums\":[" + share("OPENING_A_DEBATE", "PARTIES_PARTICIPATING") + "]"),
                "\"sessions\":["
                    + session(
                        "x",
                        "," + list("publishedFigures", count, HostileProcedureTest::figure),
                        "," + list("meetings", count, HostileProcedureTest::meeting))
                    + "]"));
  }

  @Test
  void delegationsToASessionAndItsVotesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "quorum.decision-taken-with-enough-parties",
        count ->
            record(
                rules("\"quorums\":[" + share("ANY_DECISION", "PARTIES_PARTICIPATING") + "]"),
                "\"conventions\":[{\"id\":\"c\",\"title\":\"t\",\"actionsKnownUntil\":\"2024-12-31\","
                    + "\"entryIntoForce\":{\"instruments\":{\"number\":1},\"delayDays\":{\"number\":9}}}]",
                "\"treatyActions\":[{\"participant\":\"p0\",\"instrument\":\"c\","
                    + "\"kind\":\"ACCESSION\",\"date\":\"2001-01-01\"}]",
                SESSION,
                list(
                    "delegations",
                    count,
                    i -> "{\"session\":\"x\",\"participant\":\"p" + i + "\"}"),
                list("votes", count, i -> vote(i))));
  }

  private static String rules(String... members) {
    return "\"rulesOfProcedure\":[{\"id\":\"r\",\"validFrom\":\"2000-01-01\","
        + String.join(",", members)
        + "}]";
  }

  private static String version(int i) {
    return "{\"id\":\"r%s\",\"validFrom\":\"%s\",\"deadlines\":[%s]%s}"
        .formatted(
            i,
            LocalDate.of(1900, 1, 1).plusDays(i),
            deadline("LIST_OF_ORGANIZATIONS", 30),
            i > 0
                ? ""
                : ",\"accreditationBases\":[{\"id\":\"b\",\"route\":\"APPLICATION\","
                    + "\"needsConsultativeStatus\":false}]");
  }

  private static String holiday(int i) {
    return "{\"day\":\"%s\"}".formatted(LocalDate.of(2024, 8, 15).minusDays(i));
  }

  private static String deadline(String kind, int days) {
    return "{\"kind\":\"%s\",\"before\":{\"number\":%s},\"unit\":\"DAYS\",\"binding\":true}"
        .formatted(kind, days);
  }

  private static String session(String id, String... more) {
    return "{\"id\":\"%s\",\"convention\":\"c\",\"kind\":\"REGULAR\",\"days\":{\"first\":\"2024-10-14\",\"last\":\"2024-10-18\"}%s}"
        .formatted(id, String.join("", more));
  }

  private static String organization(String id, String members) {
    return "{\"type\":\"regionalOrganization\",\"id\":\"%s\",\"name\":\"n\",%s}"
        .formatted(id, members);
  }

  private static String share(String matter, String of) {
    return "{\"matter\":\"%s\",\"part\":{\"numerator\":1,\"denominator\":2},\"moreThan\":false,\"of\":\"%s\"}"
        .formatted(matter, of);
  }

  private static String office(int i) {
    return "{\"role\":\"OFFICE_%s\",\"number\":{\"number\":0}}".formatted(i);
  }

  private static String citation(int i) {
    return "{\"instrument\":\"Rules\",\"provision\":\"rule x%s\"}".formatted(i);
  }

  private static String citedMajority(int i) {
    return share("BUDGET", "PARTIES_PRESENT_AND_VOTING")
        .replace("}$", "")
        .replaceFirst("\\}$", ",\"citation\":{\"instrument\":\"Rules\",\"provision\":\"rule %s\"}}")
        .formatted(i);
  }

  private static String vote(int i) {
    return "{\"id\":\"v%s\",\"session\":\"x\",\"matter\":\"SUBSTANCE\",\"present\":9,\"inFavour\":9,\"against\":1}"
        .formatted(i);
  }

  private static String figure(int i) {
    return "{\"subject\":\"PARTIES_PARTICIPATING\",\"count\":{\"value\":%s,\"qualifier\":\"EXACT\"}}"
        .formatted(i + 2);
  }

  private static String meeting(int i) {
    return "{\"id\":\"m%s\",\"kind\":\"PLENARY\",\"partiesPresent\":{\"stated\":{\"value\":9,\"qualifier\":\"EXACT\"},\"complete\":false}}"
        .formatted(i);
  }

  /** {@return one of 17,576 codes, which may or may not be the code of a State} */
  private static String state(int i) {
    return IntStream.of(i / 676 % 26, i / 26 % 26, i % 26)
        .mapToObj(letter -> String.valueOf((char) ('A' + letter)))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
