package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.testkit.CopAssertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;

class SoundRecordsTest {
  /**
   * Rules about the profile: they have something to check only if a profile suppresses findings.
   */
  private static final Set<String> ABOUT_THE_PROFILE =
      Set.of("profile.suppressions-are-used", "profile.suppressions-have-not-expired");

  static List<SoundRecord> records() {
    return SoundRecords.invented();
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasNoFindings(SoundRecord record) {
    assertThat(Corpus.validate(record.json())).hasNoFindings();
  }

  @Test
  void thereAreTwo() {
    assertThat(records())
        .extracting(SoundRecord::name)
        .containsExactly("forests.json", "harbours.json");
  }

  @Test
  void everyRuleHasSomethingToCheckInOneOfThem() {
    Set<String> unused =
        outcomes()
            .filter(outcome -> outcome.judged() == 0)
            .map(RuleOutcome::rule)
            .map(RuleId::value)
            .collect(toCollection(TreeSet::new));
    outcomes()
        .filter(outcome -> outcome.judged() > 0)
        .forEach(outcome -> unused.remove(outcome.rule().value()));

    assertThat(unused).containsExactlyInAnyOrderElementsOf(ABOUT_THE_PROFILE);
  }

  @ParameterizedTest
  @MethodSource("records")
  void allSessionsAreOver(SoundRecord record) {
    assertThat(conference(record).sessions())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            session -> assertThat(session.days().orElseThrow().last()).isBefore(RuleCorpus.day()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasEachKindOfEntity(SoundRecord record) {
    Conference conference = conference(record);
    assertThat(
            List.of(
                conference.conventions(),
                conference.participants(),
                conference.treatyActions(),
                conference.rulesOfProcedure(),
                conference.secretariatUnits(),
                conference.stakeholders(),
                conference.officers(),
                conference.credentials(),
                conference.accreditations(),
                conference.delegations(),
                conference.drafts(),
                conference.votes(),
                conference.outcomes(),
                conference.engagements(),
                conference.sideEventPolicies(),
                conference.applications(),
                conference.statements(),
                conference.speakersLists(),
                conference.youthConsultations(),
                conference.declarations(),
                conference.initiatives(),
                conference.remarks(),
                conference.sources()))
        .noneMatch(List::isEmpty);
    assertThat(conference.sideEvents()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(conference.workingCalendar()).isPresent();
  }

  private static Conference conference(SoundRecord record) {
    return CopJson.of(Conference.class).read(record.json());
  }

  private static Stream<RuleOutcome> outcomes() {
    return SoundRecords.invented().stream()
        .flatMap(record -> Corpus.validate(record.json()).outcomes().stream());
  }
}
