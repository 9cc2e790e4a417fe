package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.testkit.RuleCorpus;

class BureauRulesTest {
  private static final String BUREAU =
      """
      {"validFrom": "2004-06-28", "id": "rop", "bureau": {"presidents": {"number": 1},
       "vicePresidents": {"number": 1}, "rapporteurs": {"number": 1},
       "perRegionalGroup": {"number": 1}}}""";

  /** Draft rule 22 of the Conference of the Parties to the UNFCCC. */
  private static final String UNFCCC =
      """
      {"id": "rop", "bureau": {"presidents": {"number": 1}, "vicePresidents": {"number": 7},
       "rapporteurs": {"number": 1}, "perRegionalGroup": {"number": 2},
       "otherOffices": [{"role": "SUBSIDIARY_BODY_CHAIR", "number": {"number": 2}}],
       "reservedSeats": [{"group": "Small island developing States", "number": {"number": 1},
         "states": ["WSM", "CPV"]}]}}""";

  /** A President and nine Vice-Presidents, one of whom is the Rapporteur. */
  private static final String MINAMATA =
      """
      {"id": "rop", "bureau": {"presidents": {"number": 1}, "vicePresidents": {"number": 9},
       "rapporteurs": {"number": 1}, "rapporteurIsVicePresident": true,
       "perRegionalGroup": {"number": 2}}}""";

  /** A President beside ten Vice-Presidents, two from each regional group. */
  private static final String BIODIVERSITY =
      """
      {"id": "rop", "bureau": {"presidents": {"number": 1}, "vicePresidents": {"number": 10},
       "rapporteurs": {"number": 0}, "vicePresidentsPerRegionalGroup": {"number": 2}}}""";

  private static final String ISSUERS_OF_2004 =
      """
      {"id": "rop-2004", "validFrom": "2004-06-28",
       "credentialIssuers": ["MINISTER_FOR_FOREIGN_AFFAIRS"]}""";
  private static final String ISSUERS_OF_2008 =
      """
      {"id": "rop-2008", "validFrom": "2008-10-17",
       "credentialIssuers": ["MINISTER_FOR_FOREIGN_AFFAIRS", "PERMANENT_REPRESENTATIVE"]}""";

  private static final String ISSUERS_OF_BOTH =
      """
      {"id": "rop-2008", "validFrom": "2008-10-17",
       "credentialIssuers": ["MINISTER_FOR_FOREIGN_AFFAIRS", "COMPETENT_AUTHORITY_OF_ORGANIZATION"]}""";

  @Test
  void doesNotApplyToABureauOfWhichOnlyThePresidentIsNamed() {
    assertThat(bureau("PRESIDENT KEN")).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void countsASuccessorInTheSameSeatOnce() {
    assertThat(bureau("PRESIDENT KEN", "PRESIDENT KEN", "VICE_PRESIDENT JPN", "RAPPORTEUR PER"))
        .isEqualTo(Verdict.PASSED);
    assertThat(bureau("PRESIDENT KEN", "PRESIDENT AUT", "VICE_PRESIDENT JPN", "RAPPORTEUR PER"))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void findsAGroupWithMoreThanItsShare() {
    assertThat(bureau("PRESIDENT KEN", "VICE_PRESIDENT EGY", "RAPPORTEUR PER"))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void judgesAnOfficerByTheOpeningUnlessTheOfficerTookOverLater() {
    assertThat(presidentOfNoParty("")).isEqualTo(Verdict.FAILED);
    assertThat(presidentOfNoParty(", \"electedBySession\": true")).isEqualTo(Verdict.FAILED);
    assertThat(presidentOfNoParty(", \"electedBySession\": false"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void aReservedSeatIsNotASeatOfTheRegionalGroup() {
    assertThat(bureau(UNFCCC, officersOfUnfccc("WSM"))).isEqualTo(Verdict.PASSED);
    assertThat(bureau(UNFCCC, officersOfUnfccc("ZAF"))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void anyOfficerMayHoldAReservedSeatIfItsGroupIsNotListed() {
    String rule = UNFCCC.replace("\"states\": [\"WSM\", \"CPV\"]", "\"states\": []");
    assertThat(bureau(rule, officersOfUnfccc("ZAF"))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void otherOfficesAreNotInTheBureauUnlessTheRuleSaysSo() {
    String[] officers = officersOfUnfccc("WSM");
    String[] more = Arrays.copyOf(officers, officers.length + 1);
    more[officers.length] = "VICE_CHAIR_OF_A_GROUP ZAF";
    assertThat(bureau(UNFCCC, more)).isEqualTo(Verdict.PASSED);
    more[officers.length] = "SUBSIDIARY_BODY_CHAIR ZAF";
    assertThat(bureau(UNFCCC, more)).isEqualTo(Verdict.FAILED);
  }

  @Test
  void aRapporteurWhoIsAVicePresidentHasNoSeatOfItsOwn() {
    String[] nine = {
      "PRESIDENT CHE", "VICE_PRESIDENT KEN", "VICE_PRESIDENT EGY", "VICE_PRESIDENT JPN",
      "VICE_PRESIDENT IDN", "VICE_PRESIDENT PER", "VICE_PRESIDENT CRI", "VICE_PRESIDENT ROU",
      "VICE_PRESIDENT AUT", "RAPPORTEUR SVK"
    };
    assertThat(bureau(MINAMATA, nine)).isEqualTo(Verdict.PASSED);
    assertThat(bureau(MINAMATA, append(nine, "VICE_PRESIDENT SVK"))).isEqualTo(Verdict.PASSED);
    assertThat(bureau(MINAMATA, append(nine, "VICE_PRESIDENT CZE"))).isEqualTo(Verdict.FAILED);
    assertThat(bureau(MINAMATA, append(nine, "RAPPORTEUR AUT"))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void groupsMayShareTheVicePresidentsOnly() {
    String[] eleven = {
      "PRESIDENT CHN", "VICE_PRESIDENT KEN", "VICE_PRESIDENT EGY", "VICE_PRESIDENT JPN",
      "VICE_PRESIDENT IDN", "VICE_PRESIDENT PER", "VICE_PRESIDENT CRI", "VICE_PRESIDENT ROU",
      "VICE_PRESIDENT SVK", "VICE_PRESIDENT AUT", "VICE_PRESIDENT CHE"
    };
    assertThat(bureau(BIODIVERSITY, eleven)).isEqualTo(Verdict.PASSED);
    eleven[1] = "VICE_PRESIDENT IND";
    assertThat(bureau(BIODIVERSITY, eleven)).isEqualTo(Verdict.FAILED);
  }

  /**
   * The Bureau of the Conference of the Parties to the Convention on Biological Diversity in 2016
   * (UNEP/CBD/COP/Bur/2016/3/2): the President's group has three officers. Its second
   * Vice-President from Eastern Europe is not named there.
   */
  @Test
  void aPresidentBesideTheVicePresidentsOfTheGroupsHasASeatOfNoGroup() {
    String rule =
        """
        {"id": "rop", "bureau": {"presidents": {"number": 1}, "vicePresidents": {"number": 10},
         "rapporteurs": {"number": 0}, "perRegionalGroup": {"number": 2}}}""";
    String[] officers = {
      "PRESIDENT KOR", "VICE_PRESIDENT COD", "VICE_PRESIDENT ZAF", "VICE_PRESIDENT SAU",
      "VICE_PRESIDENT JPN", "VICE_PRESIDENT BIH", "VICE_PRESIDENT EEE", "VICE_PRESIDENT PER",
      "VICE_PRESIDENT KNA", "VICE_PRESIDENT AUS", "VICE_PRESIDENT DNK"
    };
    assertThat(bureau(rule, officers)).isEqualTo(Verdict.PASSED);
    officers[1] = "VICE_PRESIDENT IND";
    assertThat(bureau(rule, officers)).isEqualTo(Verdict.FAILED);
  }

  /** The Bureau of the Conference of the Parties to the Basel Convention, elected in 2023. */
  @Test
  void allowsARapporteurAmongNineVicePresidents() {
    String[] officers = {
      "PRESIDENT POL", "VICE_PRESIDENT KEN", "VICE_PRESIDENT SLE", "VICE_PRESIDENT IRN",
      "VICE_PRESIDENT SAU", "VICE_PRESIDENT ARM", "VICE_PRESIDENT BLZ", "VICE_PRESIDENT COL",
      "VICE_PRESIDENT DNK", "VICE_PRESIDENT NOR", "RAPPORTEUR NOR"
    };
    assertThat(bureau(MINAMATA, officers)).isEqualTo(Verdict.PASSED);
    officers[10] = "RAPPORTEUR";
    assertThat(bureau(MINAMATA, officers)).as("a State not named").isEqualTo(Verdict.PASSED);
  }

  @Test
  void usesTheIssuersOfTheFirstDayOfTheSession() {
    assertThat(issuer("2008-10-08")).isEqualTo(Verdict.FAILED);
    assertThat(issuer("2010-10-18")).isEqualTo(Verdict.PASSED);
    assertThat(issuer("2003-10-18")).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void acceptsIssuersOfStatesAndOfOrganizationsSeparately() {
    assertThat(signed("state", "MINISTER_FOR_FOREIGN_AFFAIRS")).isEqualTo(Verdict.PASSED);
    assertThat(signed("state", "COMPETENT_AUTHORITY_OF_ORGANIZATION")).isEqualTo(Verdict.FAILED);
    assertThat(signed("regional", "MINISTER_FOR_FOREIGN_AFFAIRS")).isEqualTo(Verdict.FAILED);
    assertThat(signed("regional", "COMPETENT_AUTHORITY_OF_ORGANIZATION")).isEqualTo(Verdict.PASSED);
  }

  @Test
  void countsResolutionsAndDecisionsTogetherOrSeparately() {
    assertThat(outcomes("RESOLUTION 1", "DECISION 2", "RESOLUTION 3")).isEqualTo(Verdict.PASSED);
    assertThat(outcomes("RESOLUTION 1", "RESOLUTION 2", "DECISION 1")).isEqualTo(Verdict.PASSED);
    assertThat(outcomes("RESOLUTION 1", "RESOLUTION 3", "DECISION 1")).isEqualTo(Verdict.FAILED);
    assertThat(outcomes("RESOLUTION 2")).isEqualTo(Verdict.FAILED);
  }

  private static Verdict presidentOfNoParty(String more) {
    RuleId rule = RuleId.of("session.officers-come-from-parties");
    String office = "\"role\": \"PRESIDENT\"";
    String json = new String(RuleCorpus.broken(rule), UTF_8);
    assertThat(json).contains(office);
    String changed = json.replace(office, office + more);
    return Cop.validate(Cop.read(changed.getBytes(UTF_8)), RuleCorpus.day())
        .outcome(rule)
        .map(RuleOutcome::verdict)
        .orElseThrow();
  }

  private static String[] officersOfUnfccc(String additional) {
    return new String[] {
      "PRESIDENT ARE",
      "VICE_PRESIDENT KEN",
      "VICE_PRESIDENT EGY",
      "VICE_PRESIDENT PER",
      "VICE_PRESIDENT CRI",
      "VICE_PRESIDENT ROU",
      "VICE_PRESIDENT " + additional,
      "VICE_PRESIDENT CHE",
      "SUBSIDIARY_BODY_CHAIR AUT",
      "SUBSIDIARY_BODY_CHAIR IND",
      "RAPPORTEUR SVK"
    };
  }

  private static String[] append(String[] officers, String officer) {
    String[] more = Arrays.copyOf(officers, officers.length + 1);
    more[officers.length] = officer;
    return more;
  }

  private static Verdict bureau(String... officers) {
    return bureau(BUREAU, officers);
  }

  private static Verdict bureau(String rules, String[] officers) {
    return verdict(
        "session.officers-complete",
        "\"rulesOfProcedure\": [" + rules + "]",
        session("2010-10-18", ""),
        Arrays.stream(officers)
            .map(BureauRulesTest::officer)
            .collect(Collectors.joining(",", "\"officers\": [", "]")));
  }

  private static String officer(String words) {
    String[] parts = words.split(" ");
    String state = parts.length == 1 ? "" : ", \"state\": \"" + parts[1] + '"';
    return "{\"session\": \"cop5\", \"role\": \"%s\"%s}".formatted(parts[0], state);
  }

  private static Verdict issuer(String opening) {
    return verdict(
        "session.credentials-signed-by-one-who-may",
        "\"rulesOfProcedure\": [" + ISSUERS_OF_2008 + "," + ISSUERS_OF_2004 + "]",
        session(opening, ""),
        "\"credentials\": [{\"session\": \"cop5\", \"participant\": \"ken\","
            + " \"signedBy\": \"PERMANENT_REPRESENTATIVE\"}]");
  }

  private static Verdict signed(String kind, String issuer) {
    String participant =
        kind.equals("state")
            ? "{\"type\": \"state\", \"id\": \"one\", \"state\": \"KEN\"}"
            : "{\"type\": \"regionalOrganization\", \"id\": \"one\", \"name\": \"Union\"}";
    return verdict(
        "session.credentials-signed-by-one-who-may",
        "\"rulesOfProcedure\": [" + ISSUERS_OF_BOTH + "]",
        "\"participants\": [" + participant + "]",
        session("2010-10-18", ""),
        "\"credentials\": [{\"session\": \"cop5\", \"participant\": \"one\", \"signedBy\": \""
            + issuer
            + "\"}]");
  }

  private static Verdict outcomes(String... outcomes) {
    return verdict(
        "session.complete-outcomes-have-no-gaps",
        session(
            "2010-10-18",
            Arrays.stream(outcomes)
                .map(words -> '"' + id(words) + '"')
                .collect(
                    Collectors.joining(
                        ",", ", \"outcomes\": {\"complete\": true, \"items\": [", "]}"))),
        Arrays.stream(outcomes)
            .map(BureauRulesTest::outcome)
            .collect(Collectors.joining(",", "\"outcomes\": [", "]")));
  }

  private static String outcome(String words) {
    String[] parts = words.split(" ");
    return "{\"id\": \"%s\", \"kind\": \"%s\", \"session\": \"cop5\", \"number\": \"5/%s\"}"
        .formatted(id(words), parts[0], parts[1]);
  }

  private static String id(String words) {
    return (words.startsWith("R") ? "res-" : "dec-") + words.split(" ")[1];
  }

  private static String session(String opening, String more) {
    return ("\"sessions\": [{\"id\": \"cop5\", \"ordinal\": 5, \"days\": {\"first\": \"%s\","
            + " \"last\": \"%s\"}%s}]")
        .formatted(opening, opening, more);
  }

  private static Verdict verdict(String rule, String... members) {
    String json = "{\"format\": \"cop/1\", \"id\": \"x\"," + String.join(",", members) + "}";
    return Cop.validate(Cop.read(json.getBytes(UTF_8)), LocalDate.of(2024, 11, 1))
        .outcome(RuleId.of(rule))
        .map(RuleOutcome::verdict)
        .orElseThrow();
  }
}
