package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Verdict;

/** The rule about who may sign credentials. */
class CredentialIssuersTest {
  private static final String IN_2004 =
      """
      {'id': 'rop-2004', 'validFrom': '2004-06-28',
       'credentialIssuers': ['MINISTER_FOR_FOREIGN_AFFAIRS']}""";

  private static final String IN_2008 =
      """
      {'id': 'rop-2008', 'validFrom': '2008-10-17',
       'credentialIssuers': ['MINISTER_FOR_FOREIGN_AFFAIRS', 'PERMANENT_REPRESENTATIVE']}""";

  private static final String OF_STATES_AND_ORGANIZATIONS =
      """
      {'id': 'rop-2008', 'validFrom': '2008-10-17',
       'credentialIssuers': ['MINISTER_FOR_FOREIGN_AFFAIRS', 'COMPETENT_AUTHORITY_OF_ORGANIZATION']}""";

  private static final String STATE =
      "'participants': [{'type': 'state', 'id': 'one', 'state': 'KEN'}],";
  private static final String UNION =
      "'participants': [{'type': 'regionalOrganization', 'id': 'one', 'name': 'Union'}],";

  @Test
  void areThoseOfTheFirstDayOfTheSession() {
    assertThat(representativeAt("2008-10-08")).isEqualTo(FAILED);
    assertThat(representativeAt("2010-10-18")).isEqualTo(PASSED);
    assertThat(representativeAt("2003-10-18")).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void areOfStatesAndOfOrganizationsSeparately() {
    assertThat(signed(STATE, "MINISTER_FOR_FOREIGN_AFFAIRS")).isEqualTo(PASSED);
    assertThat(signed(STATE, "COMPETENT_AUTHORITY_OF_ORGANIZATION")).isEqualTo(FAILED);
    assertThat(signed(UNION, "MINISTER_FOR_FOREIGN_AFFAIRS")).isEqualTo(FAILED);
    assertThat(signed(UNION, "COMPETENT_AUTHORITY_OF_ORGANIZATION")).isEqualTo(PASSED);
  }

  private static Verdict representativeAt(String opening) {
    return verdict(IN_2008 + "," + IN_2004, "", opening, "PERMANENT_REPRESENTATIVE");
  }

  private static Verdict signed(String participants, String issuer) {
    return verdict(OF_STATES_AND_ORGANIZATIONS, participants, "2010-10-18", issuer);
  }

  private static Verdict verdict(String rules, String participants, String opening, String issuer) {
    return Judged.verdict(
        "delegation.credentials-signed-by-one-who-may",
        """
        'rulesOfProcedure': [%s],%s
        'sessions': [{'id': 'cop5', 'ordinal': 5, 'days': {'first': '%3$s', 'last': '%3$s'}}],
        'credentials': [{'session': 'cop5', 'participant': 'one', 'signedBy': '%4$s'}]"""
            .formatted(rules, participants, opening, issuer));
  }
}
