package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.Cop;

class ProtocolSeatRulesTest {
  private static final String ONE_IN_FORCE_BEFORE_THE_SESSION = "2009-03-02";

  @Test
  void reportsAGroupWithoutAnOfficerOfAPartyToTheProtocol() {
    assertThat(verdict(ONE_IN_FORCE_BEFORE_THE_SESSION, "2014-01-27", "KEN", "EGY"))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void acceptsOneOfTwo() {
    assertThat(verdict(ONE_IN_FORCE_BEFORE_THE_SESSION, "2014-01-27", "KEN", "UGA"))
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void doesNotApplyToAGroupWithAnUnnamedOfficer() {
    assertThat(verdict(ONE_IN_FORCE_BEFORE_THE_SESSION, "2014-01-27", "KEN"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void doesNotApplyIfTheTreatyActionsAreNotKnownUntilTheSession() {
    assertThat(verdict(ONE_IN_FORCE_BEFORE_THE_SESSION, "2009-12-31", "KEN", "EGY"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void doesNotApplyBeforeAProtocolIsInForce() {
    assertThat(verdict("2012-03-02", "2014-01-27", "KEN", "EGY")).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  /** The agreements on the law of the sea have parties of their own, but are no protocols. */
  @Test
  void countsNoPartiesToAnAgreement() {
    assertThat(verdictFor("AGREEMENT", ONE_IN_FORCE_BEFORE_THE_SESSION, "2014-01-27", "KEN", "EGY"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Verdict verdict(String joined, String known, String... states) {
    return verdictFor("PROTOCOL", joined, known, states);
  }

  private static Verdict verdictFor(String kind, String joined, String known, String... states) {
    StringBuilder officers = new StringBuilder();
    for (String state : states) {
      officers
          .append(officers.isEmpty() ? "" : ",")
          .append("{\"session\": \"cop5\", \"role\": \"VICE_PRESIDENT\", \"state\": \"")
          .append(state)
          .append("\"}");
    }
    String json =
        """
        {"format": "cop/1", "id": "x",
         "conventions": [{"id": "c", "title": "C"},
           {"id": "p", "title": "P", "kind": "%s", "parent": "c",
            "entryIntoForce": {"instruments": {"number": 1}, "delayDays": {"number": 90},
              "laterPartyDelayDays": {"number": 30}, "notBeforeParent": false},
            "actionsKnownUntil": "%s"}],
         "participants": [{"type": "state", "id": "ken", "state": "KEN"},
           {"type": "state", "id": "egy", "state": "EGY"},
           {"type": "state", "id": "uga", "state": "UGA"}],
         "treatyActions": [
           {"participant": "uga", "instrument": "p", "kind": "ACCESSION", "date": "%s"}],
         "rulesOfProcedure": [{"id": "rop", "validFrom": "2004-06-28", "bureau": {
           "perRegionalGroup": {"number": 2}, "perGroupFromProtocolParties": {"number": 1}}}],
         "sessions": [{"id": "cop5", "convention": "c",
           "days": {"first": "2010-10-18", "last": "2010-10-22"}}],
         "officers": [%s]}"""
            .formatted(kind, known, joined, officers);
    return Cop.validate(Cop.read(json.getBytes(UTF_8)), LocalDate.of(2024, 11, 1))
        .outcome(RuleId.of("bureau.each-group-has-an-officer-from-a-protocol-party"))
        .map(RuleOutcome::verdict)
        .orElseThrow();
  }
}
