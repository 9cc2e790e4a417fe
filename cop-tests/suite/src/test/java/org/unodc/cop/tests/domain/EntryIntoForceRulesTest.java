package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/** Rules about clauses on entry into force, with clauses as a stranger types them. */
class EntryIntoForceRulesTest {
  private static final String RECORD =
      """
      {'format':'cop/1','id':'example-cop','title':'COP','convention':'t',
       'conventions':[{'id':'t','title':'Convention on Example','entryIntoForce':{%s}%s}],
       'participants':[{'type':'state','id':'ken','state':'KEN'},
         {'type':'state','id':'uga','state':'UGA'},
         {'type':'internationalOrganization','id':'org','name':'Union'}],
       'treatyActions':[%s]}
      """;

  private static final String CLAUSE = "'instruments':{'number':1},'delayDays':{'number':90}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'delay':{'number':3,'unit':'MONTHS'}",
        "'delay':{'number':91,'unit':'DAYS'}",
        "'delay':{'number':13,'unit':'WEEKS'}",
        "'delay':{'number':90,'unit':'DAYS','rounding':'FIRST_DAY_OF_NEXT_MONTH'}",
        "'laterPartyDelayDays':{'number':365},'laterPartyDelay':{'number':1,'unit':'YEARS'}"
      })
  void oneDelayInTwoWaysIsAContradiction(String delay) {
    List<Finding> findings =
        findings("convention.entry-into-force-delays-agree", CLAUSE + "," + delay, "", "");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).hasToString("ERROR");
    assertThat(findings.get(0).place().toString())
        .startsWith("/conventions/0/entryIntoForce/")
        .endsWith(delay.startsWith("'later") ? "laterPartyDelay" : "delay");
    assertThat(findings.get(0).message(OfficialLanguage.RUSSIAN)).contains("Convention on Example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'delay':{'number':90,'unit':'DAYS'}",
        "'laterPartyDelayDays':{'number':14},'laterPartyDelay':{'number':2,'unit':'WEEKS'}",
        "'laterPartyDelay':{'number':1,'unit':'MONTHS'}"
      })
  void oneDelayInTwoEqualWaysIsNone(String delay) {
    assertThat(findings("convention.entry-into-force-delays-agree", CLAUSE + "," + delay, "", ""))
        .isEmpty();
  }

  @Test
  void theDelayInItsOwnUnitDecides() {
    String record =
        record(
            CLAUSE + ",'delay':{'number':3,'unit':'MONTHS'}", "", accession("ken", "2003-11-30"));

    assertThat(
            Cop.read(record.getBytes(UTF_8))
                .treatyStatus(id())
                .orElseThrow()
                .entryIntoForce()
                .day())
        .contains(LocalDate.of(2004, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-01-10, 0", // the decisive instrument
    "2003-03-11, 0", // thirty days later is 10 April, when the treaty enters into force
    "2003-03-12, 1",
    "2003-04-09, 1",
    "2003-04-10, 0", // later in both readings
    "2003-05-01, 0"
  })
  void silenceOnLaterPartiesIsWorthANoticeIfItLeavesADayOpen(String deposit, int expected) {
    List<Finding> findings =
        findings(
            "convention.clause-says-which-parties-are-later",
            CLAUSE + ",'laterPartyDelayDays':{'number':30}",
            ",'actionsKnownUntil':'2020-12-31'",
            accession("ken", "2003-01-10") + "," + accession("uga", deposit));

    assertThat(findings).hasSize(expected);
    assertThat(findings).allMatch(finding -> finding.message().contains("(uga)"));
  }

  @Test
  void aStatedDayIsNotOpen() {
    assertThat(
            findings(
                "convention.clause-says-which-parties-are-later",
                CLAUSE + ",'laterPartyDelayDays':{'number':30}",
                ",'actionsKnownUntil':'2020-12-31'",
                accession("ken", "2003-01-10")
                    + ","
                    + accession("uga", "2003-04-09")
                        .replace("}", ",'effectiveDate':'2003-04-10'}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2003-01-10, 1", "2003-05-01, 0"})
  void silenceOnOrganizationsIsWorthANoticeIfItLeavesTheDayOpen(String deposit, int expected) {
    assertThat(
            findings(
                "convention.clause-says-which-organizations-count",
                CLAUSE,
                ",'actionsKnownUntil':'2020-12-31'",
                accession("ken", "2003-04-01") + "," + accession("org", deposit)))
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 | '' | 41 | '' | 1",
        "60 | '' | 40 | '' | 0",
        "60 | ,'until':'2002-12-31' | 41 | ,'from':'2003-01-01' | 0",
        "60 | ,'until':'2003-01-01' | 41 | ,'from':'2003-01-01' | 1"
      })
  void sharesOfOneDayFitIntoTheWhole(
      String first, String until, String second, String from, int expected) {
    String shares =
        "{'participant':'ken','percent':%s%s},{'participant':'uga','percent':%s%s}"
            .formatted(first, quoted(until), second, quoted(from));
    List<Finding> findings =
        findings(
            "convention.emission-shares-fit-into-the-whole",
            CLAUSE
                + ",'conditions':[{'type':'otherTreatyInForce','treaty':'t'},{'type':'measuredShare',"
                + "'measure':'GROSS_TONNAGE','percent':50,'shares':["
                + shares
                + "]}]",
            "",
            "");

    assertThat(findings).hasSize(expected);
    assertThat(findings)
        .allMatch(
            finding ->
                finding
                    .place()
                    .toString()
                    .equals("/conventions/0/entryIntoForce/conditions/1/shares"));
  }

  /** A published day is compared with a computed day, never with itself. */
  @ParameterizedTest
  @CsvSource({"2003-04-10, 0", "2003-04-11, 1"})
  void aPublishedDayIsComparedWithAComputedDay(String published, int expected) {
    String rule = "convention.published-entry-into-force-equals-computed";
    String day = ",'actionsKnownUntil':'2020-12-31','enteredIntoForceOn':'" + published + "'";

    assertThat(findings(rule, CLAUSE, day, accession("ken", "2003-01-10"))).hasSize(expected);
    assertThat(findings(rule, CLAUSE, day, "")).isEmpty();
    assertThat(findings(rule, "", day, accession("ken", "2003-01-10"))).isEmpty();
  }

  /** A published day is possible if the record lacks instruments, or does not say what decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the second instrument is never deposited
        "2 | '' | 2003-04-10 | 2020-12-31 | 1",
        "2 | '' | 2020-12-31 | 2020-12-31 | 1",
        // it may be one that the record lacks
        "2 | '' | 2020-12-31 | 2020-12-30 | 0",
        "2 | '' | 2003-04-10 | '' | 0",
        // the deposit of 2003 is later than the days for which the actions are known
        "1 | '' | 2002-12-31 | 2002-12-31 | 1",
        "1 | '' | 2002-12-31 | 2002-12-30 | 0",
        "1 | '' | 2002-12-31 | '' | 0",
        // nobody knows whether the condition was fulfilled, but the delay ends on 10 April
        "1 | ,'conditions':[{'type':'otherTreatyInForce';'treaty':'t'}] | 2003-04-09 | 2020-12-31 | 1",
        "1 | ,'conditions':[{'type':'otherTreatyInForce';'treaty':'t'}] | 2003-04-10 | 2020-12-31 | 0",
        "1 | ,'conditions':[{'type':'otherTreatyInForce';'treaty':'t'}] | 2003-04-11 | 2020-12-31 | 0",
        // the computed day is known, so another rule compares both days
        "1 | '' | 2003-04-09 | 2020-12-31 | 0"
      })
  void aPublishedDayIsPossible(
      int number, String condition, String published, String knownUntil, int expected) {
    String treaty =
        ",'enteredIntoForceOn':'%s'".formatted(published)
            + (knownUntil.isEmpty() ? "" : ",'actionsKnownUntil':'%s'".formatted(knownUntil));

    List<Finding> findings =
        findings(
            "convention.published-entry-into-force-is-possible",
            "'instruments':{'number':%d},'delayDays':{'number':90}".formatted(number)
                + quoted(condition).replace(';', ','),
            treaty,
            accession("ken", "2003-01-10"));

    assertThat(findings).hasSize(expected);
    assertThat(findings)
        .allMatch(
            finding -> finding.place().toString().equals("/conventions/0/enteredIntoForceOn"));
  }

  /** An undated instrument may have come first, but the second dated one decides at the latest. */
  @ParameterizedTest
  @CsvSource({"2003-04-09, 0", "2003-04-10, 0", "2003-04-11, 1"})
  void aPublishedDayIsNoLaterThanTheLastPossibleOne(String published, int expected) {
    List<Finding> findings =
        findings(
            "convention.published-entry-into-force-is-possible",
            CLAUSE,
            ",'actionsKnownUntil':'2020-12-31','enteredIntoForceOn':'" + published + "'",
            accession("ken", "2003-01-10")
                + ",{'participant':'uga','instrument':'t','kind':'ACCESSION'}");

    assertThat(findings).hasSize(expected);
    assertThat(findings)
        .allMatch(finding -> finding.message().contains("11 April 2003"))
        .allMatch(finding -> finding.message().contains("31 December 2020"));
  }

  @ParameterizedTest
  @CsvSource({"'', 2003-04-10", "'notBefore':{'day':'2003-04-10'}, 2003-04-10"})
  void anyDayIsPossibleIfTheClauseDoesNotStateWhatDecides(String clause, String published) {
    assertThat(
            findings(
                "convention.published-entry-into-force-is-possible",
                quoted(clause),
                ",'actionsKnownUntil':'2020-12-31','enteredIntoForceOn':'" + published + "'",
                ""))
        .isEmpty();
  }

  /** Without a clause on later parties, a depositary may state any day for a participant. */
  @ParameterizedTest
  @CsvSource({
    "'', 2003-04-09, 0",
    "'', 2003-05-01, 0",
    "'laterPartyDelay':{'number':1;'unit':'MONTHS'}, 2003-06-01, 0",
    "'laterPartyDelay':{'number':1;'unit':'MONTHS'}, 2003-05-31, 1"
  })
  void aStatedDayIsComparedIfTheClauseGivesOne(String later, String stated, int expected) {
    assertThat(
            findings(
                "party.stated-entry-into-force-equals-computed",
                quoted(later).replace(';', ','),
                ",'enteredIntoForceOn':'2003-04-10'",
                accession("uga", "2003-05-01").replace("}", ",'effectiveDate':'" + stated + "'}")))
        .hasSize(expected);
  }

  @Test
  void treatiesThatWaitForEachOtherHaveNoDay() {
    String record =
        record(
            CLAUSE + ",'conditions':[{'type':'otherTreatyInForce','treaty':'t'}]",
            "",
            accession("ken", "2003-01-10"));

    assertThat(
            Cop.read(record.getBytes(UTF_8))
                .treatyStatus(id())
                .orElseThrow()
                .explainObstaclesToEntryIntoForce())
        .extracting(Object::toString)
        .containsExactly(
            "The entry into force depends on another treaty, whose day of entry into force is not"
                + " known: treaty \"Convention on Example\" (t).");
  }

  private static ConventionId id() {
    return ConventionId.of("t");
  }

  private static String quoted(String text) {
    return text.equals("''") ? "" : text;
  }

  private static String accession(String participant, String day) {
    return "{'participant':'%s','instrument':'t','kind':'ACCESSION','date':'%s'}"
        .formatted(participant, day);
  }

  private static String record(String clause, String treaty, String actions) {
    return RECORD.formatted(clause, treaty, actions).replace('\'', '"');
  }

  private static List<Finding> findings(String rule, String clause, String treaty, String actions) {
    return Rulebook.standard()
        .validate(
            Cop.read(record(clause, treaty, actions).getBytes(UTF_8)),
            LocalDate.of(2021, 1, 1),
            ValidationProfile.full())
        .findings()
        .stream()
        .filter(finding -> finding.caseOrRule().toString().equals(rule))
        .toList();
  }
}
