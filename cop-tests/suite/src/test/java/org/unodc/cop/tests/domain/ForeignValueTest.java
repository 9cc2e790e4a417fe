package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.CopFixtures;

/** A rule judges a value that is not in the record as if the record had no value like it. */
class ForeignValueTest {
  private static final LocalDate DAY = LocalDate.of(2031, 12, 1);
  private static final ConferenceIndex EMPTY =
      ConferenceIndex.of(Conference.builder().id(ConferenceId.of("empty")).build(), DAY);

  @Test
  void noRuleThrows() {
    ConferenceIndex values = ConferenceIndex.of(CopFixtures.value(Conference.class), DAY);
    assertThat(Rulebook.standard().cases())
        .allSatisfy(
            rule ->
                assertThatCode(() -> judgeAll(rule, values))
                    .as("%s", rule)
                    .doesNotThrowAnyException());
  }

  @Test
  void aForeignStakeholderResemblesNobody() {
    Stakeholder foreign =
        Stakeholder.builder()
            .id(StakeholderId.of("foreign"))
            .name(LocalizedText.english("Harbour Watch"))
            .build();
    Count findings = new Count();
    Rulebook.standard().cases().stream()
        .filter(
            rule -> rule.id().value().contains("similar") || rule.id().value().contains("alike"))
        .filter(rule -> rule.appliesTo(Stakeholder.class))
        .forEach(rule -> judge(rule, foreign, findings));
    assertThat(findings.found).isZero();
  }

  private static <T> void judgeAll(Rule<T> rule, ConferenceIndex values) {
    values.all(rule.appliesTo()).stream()
        .filter(value -> rule.appliesTo(value.getClass()))
        .forEach(value -> rule.judge(value, EMPTY, new Count()));
  }

  @SuppressWarnings("unchecked") // the rule applies to the type of the value
  private static <T> void judge(Rule<T> rule, Object value, Count findings) {
    rule.judge((T) value, EMPTY, findings);
  }

  /** Counts findings. */
  private static final class Count implements FindingCollector {
    private int found;

    @Override
    public void add(Place place, Object... arguments) {
      found++;
    }

    @Override
    public void addCiting(Optional<Citation> clause, Place place, Object... arguments) {
      found++;
    }

    @Override
    public long value(Parameter parameter) {
      return parameter.standard();
    }
  }
}
