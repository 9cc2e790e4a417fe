package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.rule.Finding;

/**
 * Small records of conferences whose rules of procedure differ from those of UNTOC: the whole
 * rulebook has no finding in them, and still finds the mistakes beside each.
 */
class OtherConferencesTest {
  private static final String ELECTIONS = "bureau.officers-are-elected-during-their-session";
  private static final String TERMS = "bureau.term-of-office-fits-its-session";
  private static final String ONE_MEETING = "meeting.body-has-one-meeting-at-a-time";
  private static final String NUMBERS = "meeting.numbers-are-distinct";
  private static final String NUMBERS_AND_TIMES = "meeting.numbers-follow-their-times";
  private static final String ORDER = "statement.requests-are-in-order";
  private static final String ONE_LIST = "statement.agenda-item-has-one-list-of-speakers";
  private static final String CLOSING = "statement.floor-is-requested-before-the-list-closes";
  private static final String STATEMENTS = "statement.follows-its-request";
  private static final String TIMES = "statement.list-is-open-near-its-session";

  /**
   * The Conference of the Parties to the Basel Convention elects officers before the end of a
   * session. They serve from its closure to the closure of the next one.
   */
  private static final String BASEL =
      """
      'title': 'Conference of the Parties to the Basel Convention', 'convention': 'basel',
      'conventions': [{'id': 'basel', 'kind': 'CONVENTION', 'title': 'Basel Convention'}],
      'rulesOfProcedure': [{'id': 'rop', 'bureau': {'presidents': {'number': 1},
        'vicePresidents': {'number': 9}, 'rapporteurIsVicePresident': true,
        'perRegionalGroup': {'number': 2}},
        'provisions': [{'kind': 'OFFICERS_ELECTED_AT_PRECEDING_SESSION', 'provided': true}]}],
      'sessions': [
        {'id': 'cop15', 'ordinal': 15, 'title': 'Fifteenth meeting',
         'days': {'first': '2022-06-06', 'last': '2022-06-17'}},
        {'id': 'cop16', 'ordinal': 16, 'title': 'Sixteenth meeting',
         'days': {'first': '2023-05-01', 'last': '2023-05-12'}}],
      'officers': [
        {'session': 'cop16', 'role': 'PRESIDENT', 'state': 'CHE', 'electedOn': '2022-06-17',
         'term': {'first': '2022-06-17', 'last': '2023-05-12'}},
        {'session': 'cop16', 'role': 'VICE_PRESIDENT', 'state': 'KEN', 'electedOn': '2022-06-16',
         'term': {'first': '2022-06-18', 'last': '2023-05-12'}}]
      """;

  /** Committees I and II of the Conference of the Parties to CITES meet at the same time. */
  private static final String CITES =
      """
      'title': 'Conference of the Parties to CITES', 'convention': 'cites',
      'conventions': [{'id': 'cites', 'kind': 'CONVENTION', 'title': 'Convention on Trade'}],
      'sessions': [{'id': 'cop19', 'ordinal': 19, 'title': 'Nineteenth meeting',
        'days': {'first': '2022-11-14', 'last': '2022-11-25'},
        'meetings': [
          {'id': 'plenary-1', 'kind': 'PLENARY', 'number': 1,
           'slot': {'start': '2022-11-14T10:00:00-05:00', 'end': '2022-11-14T12:00:00-05:00'}},
          {'id': 'com-1-1', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee I', 'number': 1,
           'slot': {'start': '2022-11-15T09:00:00-05:00', 'end': '2022-11-15T12:00:00-05:00'}},
          {'id': 'com-2-1', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee II', 'number': 1,
           'slot': {'start': '2022-11-15T09:00:00-05:00', 'end': '2022-11-15T12:00:00-05:00'}},
          {'id': 'com-2-2', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee II', 'number': 2,
           'slot': {'start': '2022-11-15T14:00:00-05:00', 'end': '2022-11-15T17:00:00-05:00'}},
          {'id': 'com-1-2', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee I', 'number': 2,
           'slot': {'start': '2022-11-16T09:00:00-05:00', 'end': '2022-11-16T12:00:00-05:00'}},
          {'id': 'group-1', 'kind': 'WORKING_GROUP', 'body': 'Budget group', 'number': 1,
           'slot': {'start': '2022-11-16T09:00:00-05:00', 'end': '2022-11-16T12:00:00-05:00'}},
          {'id': 'group-2', 'kind': 'WORKING_GROUP', 'body': 'Budget group', 'number': 2,
           'slot': {'start': '2022-11-16T14:00:00-05:00', 'end': '2022-11-16T17:00:00-05:00'}}]}]
      """;

  /** In a high-level segment, ministers speak by rank, and each day has its own list. */
  private static final String BY_RANK =
      """
      'title': 'Conference of the Parties', 'convention': 'climate',
      'conventions': [{'id': 'climate', 'kind': 'CONVENTION', 'title': 'Convention'}],
      'participants': [
        {'type': 'state', 'id': 'aut', 'state': 'AUT'}, {'type': 'state', 'id': 'ken', 'state': 'KEN'},
        {'type': 'state', 'id': 'per', 'state': 'PER'}],
      'sessions': [{'id': 'cop28', 'ordinal': 28, 'title': 'Twenty-eighth session',
        'days': {'first': '2023-11-30', 'last': '2023-12-13'},
        'agendaItems': [{'id': 'item-19', 'number': '19', 'title': 'High-level segment'}],
        'meetings': [{'id': 'plenary-5', 'kind': 'PLENARY'}]}],
      'statements': [{'id': 'of-kenya', 'session': 'cop28', 'agendaItem': 'item-19',
        'title': 'Statement of Kenya', 'occasion': {'type': 'meeting', 'meeting': 'plenary-5'},
        'deliveredBy': [{'type': 'participant', 'participant': 'ken'}],
        'when': {'type': 'day', 'date': '2023-12-09'}}],
      'speakersLists': [
        {'session': 'cop28', 'agendaItem': 'item-19', 'day': '2023-12-09',
         'inOrderOfRequest': false, 'closedAt': '2023-11-20T18:00:00+04:00', 'entries': [
          {'speaker': {'type': 'participant', 'participant': 'ken'}, 'statement': 'of-kenya',
           'requestedAt': '2023-11-14T09:00:00+04:00'},
          {'speaker': {'type': 'participant', 'participant': 'aut'},
           'requestedAt': '2023-11-02T09:00:00+04:00'}]},
        {'session': 'cop28', 'agendaItem': 'item-19', 'day': '2023-12-10',
         'inOrderOfRequest': false, 'closedAt': '2023-11-20T18:00:00+04:00', 'entries': [
          {'speaker': {'type': 'participant', 'participant': 'per'},
           'requestedAt': '2023-11-03T09:00:00+04:00'}]}]
      """;

  /** The officers whom a session elected may be recorded with the term from its closure. */
  @Test
  void aTermMayBeginAtTheClosure() {
    String record =
        BASEL
            .replace("'session': 'cop16'", "'session': 'cop15'")
            .replace("'OFFICERS_ELECTED_AT_PRECEDING_SESSION'", "'PUBLIC_PLENARY'");
    assertThat(findings(record)).isEmpty();
    assertThat(
            findings(
                record.replace("'term': {'first': '2022-06-17'", "'term': {'first': '2022-06-01'")))
        .containsExactly(TERMS + " /officers/0/term");
  }

  @Test
  void officersMayBeElectedAtTheEndOfThePrecedingSession() {
    assertThat(findings(BASEL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "between two sessions  | 'electedOn': '2022-06-17' | 'electedOn': '2022-09-17'",
        "a year too early      | 'electedOn': '2022-06-17' | 'electedOn': '2021-06-17'",
        "after the session     | 'electedOn': '2022-06-17' | 'electedOn': '2023-06-17'",
        "not so under the rules | 'provided': true | 'provided': false"
      })
  void anElectionOnAnotherDayIsStillFound(String what, String right, String wrong) {
    assertThat(findings(BASEL.replace(right, wrong)))
        .as(what)
        .contains(ELECTIONS + " /officers/0/electedOn");
  }

  @Test
  void aTermBeforeTheClosureIsStillFound() {
    assertThat(
            findings(
                BASEL.replace("'term': {'first': '2022-06-17'", "'term': {'first': '2022-06-06'")))
        .containsExactly(TERMS + " /officers/0/term");
  }

  @Test
  void anElectionIsNotJudgedByASessionThatIsNotRecorded() {
    String alone = BASEL.replace("'id': 'cop15', 'ordinal': 15", "'id': 'cop15', 'ordinal': 11");
    assertThat(findings(alone.replace("'Fifteenth", "'Eleventh"))).isEmpty();
  }

  @Test
  void twoCommitteesMayMeetAtOnce() {
    assertThat(findings(CITES)).isEmpty();
  }

  @Test
  void oneCommitteeThatMeetsTwiceAtOnceIsStillFound() {
    assertThat(
            findings(
                CITES.replace(
                    "14:00:00-05:00', 'end': '2022-11-15T17",
                    "11:00:00-05:00', 'end': '2022-11-15T17")))
        .containsExactly(ONE_MEETING + " /sessions/0/meetings/3/slot");
  }

  @Test
  void aNamedGroupThatMeetsTwiceAtOnceIsFound() {
    assertThat(
            findings(
                CITES.replace(
                    "14:00:00-05:00', 'end': '2022-11-16T17",
                    "11:00:00-05:00', 'end': '2022-11-16T17")))
        .containsExactly(ONE_MEETING + " /sessions/0/meetings/6/slot");
  }

  @Test
  void oneNumberOfTwoMeetingsOfACommitteeIsStillFound() {
    assertThat(
            findings(CITES.replace("'Committee II', 'number': 2", "'Committee II', 'number': 1")))
        .containsExactly(NUMBERS + " /sessions/0/meetings/3/number");
  }

  @Test
  void numbersAgainstTheTimesOfACommitteeAreStillFound() {
    assertThat(
            findings(
                CITES.replace(
                    "'com-2-1', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee II', 'number': 1",
                    "'com-2-1', 'kind': 'COMMITTEE_OF_THE_WHOLE', 'body': 'Committee II', 'number': 3")))
        .containsExactly(NUMBERS_AND_TIMES + " /sessions/0/meetings/3/number");
  }

  @Test
  void speakersMayBeCalledByRankFromOneListADay() {
    assertThat(findings(BY_RANK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        ORDER
            + " /speakersLists/0/entries/1/requestedAt | 'inOrderOfRequest': false | 'inOrderOfRequest': true",
        ONE_LIST + " /speakersLists/1 | 2023-12-10' | 2023-12-09'",
        CLOSING + " /speakersLists/0/entries/0/requestedAt | 2023-11-14T | 2023-11-24T",
        STATEMENTS
            + " /speakersLists/0/entries/0/statement | 'date': '2023-12-09' | 'date': '2023-12-11'",
        TIMES + " /speakersLists/1/day | 'day': '2023-12-10' | 'day': '2023-12-20'"
      })
  void mistakesInSuchListsAreStillFound(String finding, String right, String wrong) {
    assertThat(BY_RANK).contains(right);
    assertThat(findings(BY_RANK.replace(right, wrong))).containsExactly(finding);
  }

  private static List<String> findings(String members) {
    return Judged.report(members).findings().stream().map(OtherConferencesTest::text).toList();
  }

  private static String text(Finding finding) {
    return finding.caseOrRule() + " " + finding.place().pointer();
  }
}
