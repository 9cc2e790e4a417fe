package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.rule.Severity;

/** What is certain although a condition of the rule is absent, and beside it what is not. */
class CertainAnywayTest {
  private static final String EXCESS = "quorum.votes-do-not-exceed-the-parties-present";
  private static final String ADMISSION = "stakeholder.attended-after-admission";
  private static final String REFUSAL = "stakeholder.refused-organization-takes-no-part";
  private static final String VOTERS = "quorum.voters-are-parties";
  private static final String MAJORITY = "quorum.vote-reached-its-majority";
  private static final String SIGNATURE = "delegation.credentials-signed-by-one-who-may";
  private static final String HOURS = "meeting.begins-by-day";
  private static final String OBJECTION = "stakeholder.objection-is-by-a-party";

  private static final String TERM = "bureau.term-of-office-fits-its-session";
  private static final String ROOM = "session.rooms-hold-those-present";

  private static final String TREATY =
      """
      'convention': 'c', 'conventions': [{'id': 'c', 'kind': 'CONVENTION', 'title': 'Convention',
        'actionsKnownUntil': '2024-10-31'}],
      'participants': [{'type': 'regionalOrganization', 'id': 'union', 'name': 'Union'},
        {'type': 'state', 'id': 'aut', 'state': 'AUT'}]""";

  private static final String VOTE =
      TREATY
          + """
      ,'sessions': [{'id': 'cop1', 'days': {'first': '2024-10-14', 'last': '2024-10-18'},
        'meetings': [{'id': 'm1', 'kind': 'PLENARY'}]}],
      'votes': [{'id': 'v1', 'session': 'cop1', 'meeting': 'm1', 'present': 48, 'inFavour': 40,
        'against': 7, 'abstained': 4}]""";

  private static final String UNION_JOINS =
      ",'treatyActions': [{'instrument': 'c', 'participant': 'union', 'kind': 'ACCESSION',"
          + " 'date': '2011-01-01'}]";

  @Test
  void fiftyOneVotesOfFortyEightAreTooManyIfNoOrganizationIsAParty() {
    assertThat(Judged.places(EXCESS, VOTE)).containsExactly("/votes/0");
    assertThat(Judged.places(EXCESS, VOTE + UNION_JOINS)).isEmpty();
  }

  @Test
  void fiftyOneVotesOfFortyEightAreTooManyIfNoOrganizationIsInTheRoom() {
    String room = VOTE + UNION_JOINS;
    assertThat(Judged.places(EXCESS, listing(room, "'aut'", true))).containsExactly("/votes/0");
    assertThat(Judged.places(EXCESS, listing(room, "'aut', 'union'", true))).isEmpty();
    assertThat(Judged.places(EXCESS, listing(room, "'aut'", false))).isEmpty();
    assertThat(
            Judged.places(
                EXCESS,
                listing(room, "'aut'", true)
                    + ",'rulesOfProcedure': [{'id': 'rop', 'quorums': [{'matter': 'ANY_DECISION',"
                    + " 'part': {'numerator': 2, 'denominator': 3}, 'of': 'PARTIES',"
                    + " 'moreThan': false, 'regionalOrganizationsCount': false}]}]"))
        .as("a list of those who are counted for the quorum")
        .isEmpty();
  }

  @Test
  void anOrganizationWithABallotIsInTheRoom() {
    String ballot = "'abstained': 4, 'ballots': [{'participant': 'union', 'choice': 'AGAINST'}]";
    assertThat(
            Judged.places(
                EXCESS,
                listing(VOTE + UNION_JOINS, "'aut'", true).replace("'abstained': 4", ballot)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, 2024-09-10, 1",
    "REFUSED, 2024-10-14, 0",
    "REFUSED, 2024-10-16, 0",
    "WITHDRAWN, 2024-09-10, 0"
  })
  void whoWasRefusedDoesNotAttendOnAnyRoute(String kind, String day, int findings) {
    String record = accreditation("'basis': 'b',", "{'kind': '%s', 'date': '%s'}", kind, day);
    assertThat(Judged.places(ADMISSION, record)).hasSize(findings);
    assertThat(
            Judged.places(
                ADMISSION,
                record.replace(
                    "'steps': [", "'steps': [{'kind': 'NOTIFIED', 'date': '2024-10-01'},")))
        .as("a new notice")
        .isEmpty();
  }

  @Test
  void whoWasRefusedAfterAnAdmissionDoesNotSpeak() {
    String speaks =
        ",'statements': [{'id': 's', 'session': 'cop1', 'title': 'Words',"
            + " 'occasion': {'type': 'someMeeting', 'kind': 'PLENARY'},"
            + " 'deliveredBy': [{'type': 'stakeholder', 'stakeholder': 'league'}]}]";
    String admitted = "{'kind': 'ADMITTED', 'date': '2024-09-01'}";
    String refused = "{'kind': 'REFUSED', 'date': '2024-09-10'}";
    assertThat(Judged.places(REFUSAL, steps(admitted + "," + refused) + speaks))
        .containsExactly("/statements/0/deliveredBy/0");
    assertThat(
            Judged.places(
                REFUSAL, steps(admitted.replace("09-01", "09-11") + "," + refused) + speaks))
        .isEmpty();
    assertThat(Judged.places(REFUSAL, steps("{'kind': 'ADMITTED'}," + refused) + speaks)).isEmpty();
  }

  @Test
  void votersArePartiesUnderAllRules() {
    String ballot = "'ballots': [{'participant': 'aut', 'choice': 'AGAINST'}], 'present'";
    String record = VOTE.replace("'present'", ballot);
    assertThat(Judged.places(VOTERS, record)).containsExactly("/votes/0/ballots/0/participant");
    assertThat(Judged.report(record).findings())
        .filteredOn(finding -> finding.caseOrRule().value().equals(VOTERS))
        .allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(Judged.places(VOTERS, record.replace("'2024-10-31'", "'2023-10-31'"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 30, 1", "30, 10, 0", "10, 10, 0"})
  void moreVotesAgainstThanInFavourAdoptNothing(int inFavour, int against, int findings) {
    String record =
        "'sessions': [{'id': 'cop1', 'days': {'first': '2024-10-14', 'last': '2024-10-18'}}],"
            + "'votes': [{'id': 'v', 'session': 'cop1', 'inFavour': %s, 'against': %s}],"
                .formatted(inFavour, against)
            + "'outcomes': [{'id': 'o', 'session': 'cop1', 'kind': 'RESOLUTION', 'vote': 'v'}]";
    assertThat(Judged.places(MAJORITY, record)).hasSize(findings);
    assertThat(
            Judged.places(
                MAJORITY, record.replace("'inFavour'", "'matter': 'SPECIAL_SESSION', 'inFavour'")))
        .as("a minority may ask for a special session")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aut, COMPETENT_AUTHORITY_OF_ORGANIZATION, 1",
    "aut, MINISTER_FOR_FOREIGN_AFFAIRS, 0",
    "union, MINISTER_FOR_FOREIGN_AFFAIRS, 1",
    "union, COMPETENT_AUTHORITY_OF_ORGANIZATION, 0"
  })
  void anAuthoritySignsForItsOwnKindUnderAllRules(String participant, String issuer, int findings) {
    String record =
        TREATY
            + ",'sessions': [{'id': 'cop1'}], 'credentials': [{'session': 'cop1',"
            + " 'participant': '%s', 'signedBy': '%s'}]".formatted(participant, issuer);
    assertThat(Judged.places(SIGNATURE, record)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"03:00:00+02:00, 1", "03:00:00Z, 0", "10:00:00+02:00, 0"})
  void aMeetingInTheNightShowsInItsOffset(String start, int findings) {
    String record =
        "'sessions': [{'id': 'cop1', 'days': {'first': '2024-10-14', 'last': '2024-10-18'},"
            + "'meetings': [{'id': 'm1', 'slot': {'start': '2024-10-15T%s',".formatted(start)
            + " 'end': '2024-10-15T12:00:00Z'}}]}]";
    assertThat(Judged.places(HOURS, record)).hasSize(findings);
  }

  @Test
  void whoNeverJoinedDoesNotObject() {
    String objection = "{'kind': 'OBJECTED', 'by': '%s'}";
    assertThat(Judged.places(OBJECTION, steps(objection.formatted("aut"))))
        .containsExactly("/accreditations/0/steps/0/by");
    assertThat(Judged.places(OBJECTION, steps(objection.formatted("union")) + UNION_JOINS))
        .isEmpty();
  }

  @Test
  void aTermOfACenturyIsTooLongOnAnyDays() {
    String officer =
        "'sessions': [{'id': 'cop1'}], 'officers': [{'session': 'cop1', 'role': 'PRESIDENT',"
            + " 'electedOn': '2024-01-01', 'term': {'first': '%s', 'last': '%s'}}]";
    assertThat(Judged.places(TERM, officer.formatted("2024-01-01", "2124-01-01"))).hasSize(1);
    assertThat(Judged.places(TERM, officer.formatted("2022-01-01", "2023-12-31")))
        .as("ends before the election")
        .hasSize(1);
    assertThat(Judged.places(TERM, officer.formatted("2024-01-01", "2026-01-01"))).isEmpty();
  }

  @Test
  void aNightBeforeALaterMeetingIsNotTheLastOne() {
    String meeting = "{'id': '%s', 'slot': {'start': '%s+02:00', 'end': '%s+02:00'}}";
    String night = meeting.formatted("m1", "2024-10-15T03:00:00", "2024-10-15T06:00:00");
    String later = meeting.formatted("m2", "2024-10-16T10:00:00", "2024-10-16T13:00:00");
    String record = "'sessions': [{'id': 'cop1', 'meetings': [%s]}]";
    assertThat(Judged.places(HOURS, record.formatted(night + "," + later))).hasSize(1);
    assertThat(Judged.places(HOURS, record.formatted(night))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EXACT, 1", "ABOUT, 0"})
  void aStatedNumberPresentFillsARoom(String qualifier, int findings) {
    String record =
        "'sessions': [{'id': 'cop1', 'venue': {'rooms': [{'id': 'r', 'capacity': 20}]},"
            + "'meetings': [{'id': 'm1', 'room': 'r', 'partiesPresent':"
            + " {'stated': {'value': 60, 'qualifier': '%s'}, 'complete': false}}]}]"
                .formatted(qualifier);
    assertThat(Judged.places(ROOM, record)).hasSize(findings);
  }

  private static String steps(String steps) {
    return TREATY
        + ",'stakeholders': [{'id': 'league', 'name': 'League', 'kind': 'NGO'}],"
        + "'sessions': [{'id': 'cop1', 'days': {'first': '2024-10-14', 'last': '2024-10-18'}}],"
        + "'accreditations': [{'stakeholder': 'league', 'session': 'cop1', 'steps': ["
        + steps
        + "]}]";
  }

  /** {@return a record with a basis by notice, and an attendance on 14 October after a step} */
  private static String accreditation(String basis, String step, String kind, String day) {
    return steps(step.formatted(kind, day) + ",{'kind': 'ATTENDED', 'date': '2024-10-14'}")
            .replace("'session': 'cop1', 'steps'", "'session': 'cop1', " + basis + " 'steps'")
        + ",'rulesOfProcedure': [{'id': 'rop', 'accreditationBases': [{'id': 'b', 'who': 'All',"
        + " 'route': 'NOTICE'}]}]";
  }

  private static String listing(String record, String parties, boolean complete) {
    return record.replace(
        "'kind': 'PLENARY'",
        "'kind': 'PLENARY', 'partiesPresent': {'items': [%s], 'complete': %s}"
            .formatted(parties, complete));
  }
}
