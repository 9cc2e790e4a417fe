package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.testkit.RuleCorpus;

/** The rules about the officers that a session elects. */
class BureauRulesTest {
  private static final String BUREAU =
      """
      {'validFrom': '2004-06-28', 'id': 'rop', 'bureau': {'presidents': {'number': 1},
       'vicePresidents': {'number': 1}, 'rapporteurs': {'number': 1},
       'perRegionalGroup': {'number': 1}}}""";

  /** Draft rule 22 of the Conference of the Parties to the UNFCCC. */
  private static final String UNFCCC =
      """
      {'id': 'rop', 'bureau': {'presidents': {'number': 1}, 'vicePresidents': {'number': 7},
       'rapporteurs': {'number': 1}, 'perRegionalGroup': {'number': 2},
       'otherOffices': [{'role': 'SUBSIDIARY_BODY_CHAIR', 'number': {'number': 2}}],
       'reservedSeats': [{'group': 'Small island developing States', 'number': {'number': 1},
         'states': ['WSM', 'CPV']}]}}""";

  /** A President and nine Vice-Presidents, one of whom is the Rapporteur. */
  private static final String MINAMATA =
      """
      {'id': 'rop', 'bureau': {'presidents': {'number': 1}, 'vicePresidents': {'number': 9},
       'rapporteurs': {'number': 1}, 'rapporteurIsVicePresident': true,
       'perRegionalGroup': {'number': 2}}}""";

  /** A President beside ten Vice-Presidents, two from each regional group. */
  private static final String BIODIVERSITY =
      """
      {'id': 'rop', 'bureau': {'presidents': {'number': 1}, 'vicePresidents': {'number': 10},
       'rapporteurs': {'number': 0}, 'vicePresidentsPerRegionalGroup': {'number': 2}}}""";

  @Test
  void acceptsABureauOfWhichOnlyThePresidentIsNamed() {
    assertThat(bureau("PRESIDENT KEN")).isEqualTo(Verdict.PASSED);
  }

  @Test
  void findsTooManyOfficersInABureauThatIsListedInPart() {
    assertThat(bureau(UNFCCC, List.of("PRESIDENT KEN", "PRESIDENT AUT"))).isEqualTo(Verdict.FAILED);
    assertThat(
            bureau(
                UNFCCC, List.of("VICE_PRESIDENT KEN", "VICE_PRESIDENT EGY", "VICE_PRESIDENT ZAF")))
        .isEqualTo(Verdict.FAILED);
    assertThat(bureau(UNFCCC, List.of("VICE_PRESIDENT KEN", "VICE_PRESIDENT EGY")))
        .isEqualTo(Verdict.PASSED);
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
    String rule = UNFCCC.replace("'states': ['WSM', 'CPV']", "'states': []");
    assertThat(bureau(rule, officersOfUnfccc("ZAF"))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void otherOfficesAreNotInTheBureauUnlessTheRuleSaysSo() {
    List<String> officers = officersOfUnfccc("WSM");
    assertThat(bureau(UNFCCC, append(officers, "VICE_CHAIR_OF_A_GROUP ZAF")))
        .isEqualTo(Verdict.PASSED);
    assertThat(bureau(UNFCCC, append(officers, "SUBSIDIARY_BODY_CHAIR ZAF")))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void aRapporteurWhoIsAVicePresidentHasNoSeatOfItsOwn() {
    List<String> nine = officers("CHE", "KEN EGY JPN IDN PER CRI ROU AUT", "RAPPORTEUR SVK");
    assertThat(bureau(MINAMATA, nine)).isEqualTo(Verdict.PASSED);
    assertThat(bureau(MINAMATA, append(nine, "VICE_PRESIDENT SVK"))).isEqualTo(Verdict.PASSED);
    assertThat(bureau(MINAMATA, append(nine, "VICE_PRESIDENT CZE"))).isEqualTo(Verdict.FAILED);
    assertThat(bureau(MINAMATA, append(nine, "RAPPORTEUR AUT"))).isEqualTo(Verdict.FAILED);
  }

  @Test
  void groupsMayShareTheVicePresidentsOnly() {
    assertThat(bureau(BIODIVERSITY, officers("CHN", "KEN EGY JPN IDN PER CRI ROU SVK AUT CHE")))
        .isEqualTo(Verdict.PASSED);
    assertThat(bureau(BIODIVERSITY, officers("CHN", "IND EGY JPN IDN PER CRI ROU SVK AUT CHE")))
        .isEqualTo(Verdict.FAILED);
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
        {'id': 'rop', 'bureau': {'presidents': {'number': 1}, 'vicePresidents': {'number': 10},
         'rapporteurs': {'number': 0}, 'perRegionalGroup': {'number': 2}}}""";
    assertThat(bureau(rule, officers("KOR", "COD ZAF SAU JPN BIH EEE PER KNA AUS DNK")))
        .isEqualTo(Verdict.PASSED);
    assertThat(bureau(rule, officers("KOR", "IND ZAF SAU JPN BIH EEE PER KNA AUS DNK")))
        .isEqualTo(Verdict.FAILED);
  }

  /** The Bureau of the Conference of the Parties to the Basel Convention, elected in 2023. */
  @Test
  void allowsARapporteurAmongNineVicePresidents() {
    String nine = "KEN SLE IRN SAU ARM BLZ COL DNK NOR";
    assertThat(bureau(MINAMATA, officers("POL", nine, "RAPPORTEUR NOR"))).isEqualTo(Verdict.PASSED);
    assertThat(bureau(MINAMATA, officers("POL", nine, "RAPPORTEUR")))
        .as("a State not named")
        .isEqualTo(Verdict.PASSED);
  }

  private static Verdict presidentOfNoParty(String more) {
    RuleId rule = RuleId.of("bureau.officers-come-from-parties");
    String office = "\"role\": \"PRESIDENT\"";
    String json = new String(RuleCorpus.broken(rule), UTF_8);
    assertThat(json).contains(office);
    String changed = json.replace(office, office + more);
    return Cop.validate(Cop.read(changed.getBytes(UTF_8)), RuleCorpus.day())
        .outcome(rule)
        .map(RuleOutcome::verdict)
        .orElseThrow();
  }

  private static List<String> officersOfUnfccc(String additional) {
    return officers(
        "ARE",
        "KEN EGY PER CRI ROU " + additional + " CHE",
        "SUBSIDIARY_BODY_CHAIR AUT",
        "SUBSIDIARY_BODY_CHAIR IND",
        "RAPPORTEUR SVK");
  }

  /** {@return officers, each as a role and a State; Vice-Presidents are given by their States} */
  private static List<String> officers(String president, String vicePresidents, String... others) {
    return ImmutableList.<String>builder()
        .add("PRESIDENT " + president)
        .addAll(
            Splitter.on(' ').splitToStream(vicePresidents).map("VICE_PRESIDENT "::concat).toList())
        .add(others)
        .build();
  }

  private static List<String> append(List<String> officers, String officer) {
    return ImmutableList.<String>builder().addAll(officers).add(officer).build();
  }

  private static Verdict bureau(String... officers) {
    return bureau(BUREAU, List.of(officers));
  }

  private static Verdict bureau(String rules, List<String> officers) {
    return Judged.verdict(
        "bureau.officers-complete",
        "'rulesOfProcedure': [%s],%s,'officers': [%s]"
            .formatted(
                rules,
                "'sessions': [{'id': 'cop5', 'ordinal': 5,"
                    + " 'days': {'first': '2010-10-18', 'last': '2010-10-18'}}]",
                officers.stream().map(BureauRulesTest::officer).collect(Collectors.joining(","))));
  }

  private static String officer(String words) {
    List<String> parts = Splitter.on(' ').splitToList(words);
    String state = parts.size() == 1 ? "" : ", 'state': '" + parts.get(1) + "'";
    return "{'session': 'cop5', 'role': '%s'%s}".formatted(parts.get(0), state);
  }
}
