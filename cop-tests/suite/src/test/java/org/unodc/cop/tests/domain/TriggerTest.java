package org.unodc.cop.tests.domain;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.TraitScan;
import org.unodc.cop.domain.rule.Trigger;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;

class TriggerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final int ODD = 1;
  private static final int THIRD = 1 << 1;
  private static final int SESSIONS = 300;

  private final Conference conference = conference();

  @Test
  void checksOnlyTriggeredValuesButCountsAll() {
    TraitScan<Session> scan = (session, wanted) -> traits(session);
    ValidationReport report =
        validate(
            triggered("session.is-even", new Trigger<>(scan, ODD)),
            triggered("session.is-no-third", new Trigger<>(scan, THIRD)));

    RuleOutcome even = outcome("session.is-even", report);
    assertThat(even.judged()).isEqualTo(SESSIONS);
    assertThat(even.findings()).isEqualTo(SESSIONS / 2);
    assertThat(outcome("session.is-no-third", report).findings()).isEqualTo(SESSIONS / 3);
    assertThat(report.findingsOf(RuleId.of("session.is-no-third")).get(1).place())
        .isEqualTo(Place.of("sessions").at(3));
  }

  @Test
  void looksForTraitsOnceForAllRules() {
    AtomicInteger looks = new AtomicInteger();
    TraitScan<Session> scan =
        (session, wanted) -> {
          looks.incrementAndGet();
          return 0;
        };
    validate(
        triggered("session.is-even", new Trigger<>(scan, ODD)),
        triggered("session.is-no-third", new Trigger<>(scan, THIRD)));

    assertThat(looks).hasValue(SESSIONS);
  }

  @Test
  void skipsTheRuleIfTheScanThrows() {
    TraitScan<Session> scan =
        (session, wanted) -> {
          checkState(ordinal(session) != 200);
          return traits(session);
        };
    ValidationReport report = validate(triggered("session.is-even", new Trigger<>(scan, ODD)));

    RuleOutcome outcome = outcome("session.is-even", report);
    assertThat(outcome.verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(outcome.judged()).isEqualTo(200);
    assertThat(outcome.skip().orElseThrow().cause()).isEqualTo(SkipCause.BROKE_DOWN);
  }

  private ValidationReport validate(Rule<?>... rules) {
    Rulebook rulebook = Rulebook.standard();
    for (Rule<?> rule : rules) {
      rulebook = rulebook.with(rule);
    }
    return rulebook.validate(conference, DAY);
  }

  private static Rule<Session> triggered(String id, Trigger<Session> trigger) {
    LocalizedText text = LocalizedText.english("A session has this number.");
    return Rule.notice(id, Session.class)
        .saying(RuleTexts.builder().title(text).message(text).hint(text).build())
        .checkTriggered(trigger, (session, record, findings) -> findings.add(Place.here()));
  }

  private static RuleOutcome outcome(String id, ValidationReport report) {
    return report.outcome(RuleId.of(id)).orElseThrow();
  }

  private static int traits(Session session) {
    int ordinal = ordinal(session);
    return (ordinal % 2 == 1 ? ODD : 0) | (ordinal % 3 == 0 ? THIRD : 0);
  }

  private static int ordinal(Session session) {
    return Integer.parseInt(session.id().value().substring("example-cop".length()));
  }

  private static Conference conference() {
    Conference.Builder builder = Conference.builder().id(new ConferenceId("example-cop"));
    for (int i = 0; i < SESSIONS; i++) {
      builder.addSessions(Session.builder().id(new SessionId("example-cop" + i)).build());
    }
    return builder.build();
  }
}
