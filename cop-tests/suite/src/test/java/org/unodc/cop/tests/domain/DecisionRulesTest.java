package org.unodc.cop.tests.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/** Rules on votes, outcomes, drafts and rules of procedure, at the limits of what they report. */
class DecisionRulesTest {
  private static final String UNION =
      """
      "participants":[{"type":"regionalOrganization","id":"u","name":"Union",
      "members":["AUT","FRA","ITA"]}],""";

  @Test
  void aRegionalOrganizationMayVoteForMembersThatAreNotPresent() {
    String rule = "quorum.votes-do-not-exceed-the-parties-present";
    assertThat(findings(rule, UNION + votes("\"present\":100,\"inFavour\":103"))).isEmpty();
    assertThat(findings(rule, UNION + votes("\"present\":100,\"inFavour\":104"))).hasSize(1);
    assertThat(findings(rule, votes("\"present\":100,\"inFavour\":90,\"against\":10"))).isEmpty();
    assertThat(
            findings(
                rule, votes("\"present\":100,\"inFavour\":90,\"against\":30,\"abstained\":10")))
        .containsExactly("/votes/0");
  }

  @Test
  void theMembersOfAnOrganizationMustBeKnown() {
    assertThat(
            findings(
                "quorum.votes-do-not-exceed-the-parties-present",
                """
                "participants":[{"type":"regionalOrganization","id":"u","name":"Union"}],"""
                    + votes("\"present\":100,\"inFavour\":130")))
        .isEmpty();
  }

  @Test
  void aResumedPartContinuesItsSession() {
    String sessions =
        """
        "convention":"c","conventions":[{"id":"c","title":"Convention"}],"sessions":[
        {"id":"s","ordinal":9,"kind":"REGULAR","days":{"first":"2018-10-15","last":"2018-10-19"}},
        {"id":"r","ordinal":9,"kind":"RESUMED","days":{"first":"2019-03-11","last":"2019-03-12"},
        "meetings":[{"id":"m"}]}],"outcomes":[{"id":"o","session":"s","meeting":"m",
        "adopted":{"type":"day","date":"%s"}}]""";
    assertThat(findings("outcome.is-adopted-during-its-session", sessions, "2019-03-12")).isEmpty();
    assertThat(findings("outcome.is-adopted-at-a-meeting-of-its-session", sessions, "2019-03-12"))
        .isEmpty();
    assertThat(findings("outcome.is-adopted-during-its-session", sessions, "2019-03-13"))
        .containsExactly("/outcomes/0/adopted");
  }

  @Test
  void resolutionsAndDecisionsHaveTheirOwnNumbers() {
    String outcomes =
        """
        "sessions":[{"id":"s","ordinal":12}],"outcomes":[
        {"id":"a","session":"s","kind":"RESOLUTION","number":"12/1"},
        {"id":"b","session":"s","kind":"%s","number":"%s"}]""";
    String rule = "outcome.numbers-are-distinct";
    assertThat(findings(rule, outcomes, "DECISION", "12/1")).isEmpty();
    assertThat(findings(rule, outcomes, "RESOLUTION", "12/2")).isEmpty();
    assertThat(findings(rule, outcomes, "RESOLUTION", "12 / 01"))
        .containsExactly("/outcomes/1/number");
  }

  @Test
  void languageVersionsOfADocumentHaveOneSymbol() {
    String documents =
        """
        "sessions":[{"id":"s","documents":[
        {"symbol":"CTOC/COP/2024/1","languages":["ENGLISH"]},
        {"symbol":"%s","languages":["%s"]}]}]""";
    String rule = "outcome.document-symbols-are-distinct";
    assertThat(findings(rule, documents, "CTOC/COP/2024/1", "FRENCH")).isEmpty();
    assertThat(findings(rule, documents, "CTOC/COP/2024/1/Add.1", "ENGLISH")).isEmpty();
    assertThat(findings(rule, documents, "ctoc/cop/2024 /1", "ENGLISH")).hasSize(1);
  }

  @Test
  void outcomesWithoutDaysMaySupersedeOneAnotherOnlyInOneDirection() {
    String outcomes =
        """
        "outcomes":[{"id":"a","supersededBy":"b"},{"id":"b","supersededBy":"c"},{"id":"c"%s}]""";
    String rule = "outcome.superseding-outcome-is-later";
    assertThat(findings(rule, outcomes, "")).isEmpty();
    assertThat(findings(rule, outcomes, ",\"supersededBy\":\"a\""))
        .containsExactly("/outcomes/0/supersededBy");
  }

  @Test
  void majoritiesOfTwoBodiesMayBothBeNeeded() {
    String majorities =
        """
        "rulesOfProcedure":[{"id":"r","majorities":[
        {"matter":"SUBSTANCE","part":{"numerator":2,"denominator":3},"moreThan":false,
        "of":"PARTIES_PRESENT_AND_VOTING"},
        {"matter":"SUBSTANCE","part":{"numerator":1,"denominator":2},"moreThan":true,"of":"%s"}]}]""";
    String rule = "procedure.provisions-do-not-contradict-each-other";
    assertThat(findings(rule, majorities, "PARTIES")).isEmpty();
    assertThat(findings(rule, majorities, "PARTIES_PRESENT_AND_VOTING"))
        .containsExactly("/rulesOfProcedure/0/majorities/1");
  }

  @Test
  void aMinorityMayRequestASpecialSession() {
    String third =
        """
        "rulesOfProcedure":[{"id":"r","majorities":[{"matter":"%s",
        "part":{"numerator":1,"denominator":3},"moreThan":false,"of":"PARTIES"}]}]""";
    String rule = "procedure.majority-is-more-than-half";
    assertThat(findings(rule, third, "SPECIAL_SESSION")).isEmpty();
    assertThat(findings(rule, third, "APPEAL")).hasSize(1);
  }

  private static String votes(String totals) {
    return "\"sessions\":[{\"id\":\"s\"}],\"votes\":[{\"id\":\"v\",\"session\":\"s\","
        + totals
        + "}]";
  }

  /** {@return the places of the findings of a rule in a record with these members} */
  private static List<String> findings(String rule, String members, Object... values) {
    String json = "{\"format\":\"cop/1\",\"id\":\"x\"," + members.formatted(values) + "}";
    return Rulebook.standard()
        .validate(Cop.read(json.getBytes(UTF_8)), LocalDate.of(2026, 11, 28))
        .findingsOf(RuleId.of(rule))
        .stream()
        .map(finding -> finding.place().toString())
        .toList();
  }
}
