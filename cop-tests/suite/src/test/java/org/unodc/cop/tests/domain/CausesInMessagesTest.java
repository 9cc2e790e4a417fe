package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;

/** A rule that has several causes names the one that a finding is about. */
class CausesInMessagesTest {
  private static final String TWO_OFFICERS =
      "'sessions': [{'id': 's', 'title': 'Session'}], 'officers': ["
          + "{'session': 's', 'role': 'PRESIDENT', 'state': 'KEN', 'person': {'name': 'A'}},"
          + "{'session': 's', 'role': 'VICE_PRESIDENT', 'state': '%s', 'person': {'name': '%s'}}]";

  @Test
  void twoOfficersOfOneStateOrOnePersonForTwoStates() {
    String rule = "bureau.officers-hold-one-office";
    assertThat(message(rule, TWO_OFFICERS.formatted("KEN", "B")))
        .endsWith("has two officers of one State (KEN): President and Vice-President.");
    assertThat(message(rule, TWO_OFFICERS.formatted("AUT", "A")))
        .endsWith(
            "has one person as an officer for two States: President for KEN and Vice-President for"
                + " AUT.");
  }

  @Test
  void whichMemberOfADelegation() {
    String record =
        "'participants': [{'type': 'state', 'id': 'aut', 'state': 'AUT'}],"
            + "'sessions': [{'id': 's'}], 'delegations': [{'session': 's', 'participant': 'aut',"
            + " 'members': [{'name': 'A'}, {'name': 'B', 'state': 'KEN'}, {'name': 'A'}]}]";
    assertThat(message("delegation.names-a-person-once", record))
        .endsWith("names one person twice, as member 1 and as member 3.");
    assertThat(message("delegation.members-are-of-its-state", record))
        .endsWith("names a member (number 2) with another State (KEN).");
  }

  @Test
  void whichLink() {
    String rule = "source.links-are-web-addresses";
    String session = "'sessions': [{'id': 's', 'title': 'Session', 'documents': [%s]}]";
    assertThat(message(rule, session.formatted("{'title': 'Report', 'link': 'report.pdf'}")))
        .endsWith("has a link to \"Report\" that is no whole web address.");
    assertThat(message(rule, session.formatted("{'symbol': 'X/1', 'link': 'report.pdf'}")))
        .endsWith("has a link to \"X/1\" that is no whole web address.");
    assertThat(message(rule, session.formatted("{'link': 'report.pdf'}")))
        .endsWith("has a link that is no whole web address.");
    assertThat(
            message(rule, "'stakeholders': [{'id': 'a', 'name': 'Association', 'website': 'a b'}]"))
        .endsWith("has a website that is no whole web address.");
  }

  @Test
  void emailAddressOrTelephoneNumber() {
    String rule = "privacy.contact-data-stays-out-of-text";
    String session = "'sessions': [{'id': 's', 'title': '%s'}]";
    assertThat(message(rule, session.formatted("Ask anna.muster@example.org")))
        .endsWith("has a text that contains an email address.");
    assertThat(message(rule, session.formatted("Tel.: +43 1 5555 55555")))
        .endsWith("has a text that contains a telephone number.");
  }

  @Test
  void startOrStepOfARoadmap() {
    String rule = "initiative.roadmap-steps-ascend";
    String record =
        "'participants': [{'type': 'state', 'id': 'aut', 'state': 'AUT'}],"
            + "'initiatives': [{'id': 'i', 'title': 'Initiative', 'pilots': [{'participant': 'aut',"
            + "%s 'roadmap': [{'title': 'One', 'due': {'year': 2026}}, {'title': 'Two', 'due': {'year': 2025}}]}]}]";
    assertThat(message(rule, record.formatted("")))
        .endsWith("but step 1 falls on 1 January 2026 or later.");
  }

  private static String message(String rule, String members) {
    Finding finding = Judged.report(members).findingsOf(RuleId.of(rule)).get(0);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(finding.message(language)).doesNotContain("{", "}");
    }
    return finding.message();
  }
}
