package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;

/**
 * Rules about drafts of States that are neither parties nor signatories, which need permission by
 * the rules of procedure.
 */
class DraftRulesTest {
  private static final String RULE = "stakeholder.observers-table-no-drafts";
  private static final String OF_STATES = "'who':'Other States'";

  @Test
  void reportsAStateWithoutAnyAction() {
    assertThat(Judged.places(RULE, draft("2024-12-31", OF_STATES, "false", "nam", "ury")))
        .containsExactly("/drafts/0/sponsors/1");
  }

  @Test
  void allowsADraftIfTheRulesOfProcedureDo() {
    assertThat(Judged.verdict(RULE, draft("2024-12-31", OF_STATES, "true", "ury")))
        .isEqualTo(PASSED);
  }

  @Test
  void doesNotApplyToPartiesAndSignatories() {
    assertThat(Judged.verdict(RULE, draft("2024-12-31", OF_STATES, "false", "nam", "jpn")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void doesNotApplyIfTheStatusIsUnknown() {
    assertThat(Judged.verdict(RULE, draft("2020-12-31", OF_STATES, "false", "ury")))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void ignoresABasisThatRequiresConsultativeStatus() {
    String ofOrganizations = "'who':'Organizations','needsConsultativeStatus':true";
    assertThat(Judged.verdict(RULE, draft("2024-12-31", ofOrganizations, "false", "ury")))
        .isEqualTo(NOT_APPLICABLE);
  }

  private static String draft(
      String knownUntil, String basis, String tablesDrafts, String... sponsors) {
    StringBuilder actors = new StringBuilder();
    for (String sponsor : sponsors) {
      actors.append(actors.isEmpty() ? "" : ",");
      actors.append("{'type':'participant','participant':'%s'}".formatted(sponsor));
    }
    return """
        'convention':'c','conventions':[{'id':'c','title':'Convention','actionsKnownUntil':'%s',
          'entryIntoForce':{'instruments':{'number':1},'delayDays':{'number':90},
            'laterPartyDelayDays':{'number':30}}}],
        'participants':[{'type':'state','id':'nam','state':'NAM'},
          {'type':'state','id':'jpn','state':'JPN'},{'type':'state','id':'ury','state':'URY'}],
        'treatyActions':[
          {'participant':'nam','instrument':'c','kind':'ACCESSION','date':'2002-08-16'},
          {'participant':'jpn','instrument':'c','kind':'SIGNATURE','date':'2000-12-12'}],
        'rulesOfProcedure':[{'id':'r','accreditationBases':[{'id':'b',%s,'route':'NOTICE',
          'rights':{'tablesDrafts':%s}}]}],
        'sessions':[{'id':'s','convention':'c',
          'days':{'first':'2024-10-14','last':'2024-10-18'}}],
        'drafts':[{'id':'d','session':'s','sponsors':[%s]}]
        """
        .formatted(knownUntil, basis, tablesDrafts, actors);
  }
}
