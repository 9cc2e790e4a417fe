package org.unodc.cop.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.SliceKind;
import org.unodc.cop.sdk.slice.Slices;
import org.unodc.cop.testkit.RuleCorpus;

/** Rules of somebody's own have the same findings in slices, whatever they report. */
@Tag("thorough")
class OwnRulesInSlicesTest {
  private static final LocalDate DAY = RuleCorpus.day();
  private static final RuleId OWN = RuleId.of("side-event.own");
  private static final LocalizedText TEXT = LocalizedText.english("This is of our own.");
  private static final Conference UNTOC = ReferenceRecords.untoc();
  private static final Slices SLICES = Slices.of(UNTOC);
  private static final ValidationProfile ONLY_OWN =
      ValidationProfile.builder().name("own").include(OWN.value()).build();

  @ParameterizedTest
  @EnumSource(Scope.class)
  void valuesOfEachTypeAreJudgedWhateverTheScope(Scope scope) {
    for (Class<?> type : List.of(Outcome.class, SideEvent.class, Entity.class, Conference.class)) {
      assertSame(rule(type, scope, (value, findings) -> findings.add(Place.here())));
    }
  }

  @Test
  void aRuleCanReportAPlaceThatIsNoElement() {
    assertSame(
        rule(
            Conference.class,
            Scope.RECORD,
            (record, findings) ->
                Stream.of("/sideEvents", "/sideEvents/9999", "/sideEvents/-", "/sideEvents/2x")
                    .forEach(pointer -> findings.add(Place.parse(pointer)))));
  }

  @Test
  void theReportNamesThePlaceInTheRecordAtWhichARuleBreaksDown() {
    String last = UNTOC.sessions().get(UNTOC.sessions().size() - 1).id().value();
    Rulebook rulebook =
        Rulebook.standard()
            .with(
                rule(
                    Session.class,
                    Scope.DOCUMENT,
                    (session, findings) -> {
                      if (session.id().value().equals(last)) {
                        throw new IllegalStateException();
                      }
                    }))
            .with(
                Rule.notice("side-event.own-too", SideEvent.class)
                    .reading(Scope.VALUE)
                    .saying(RuleTexts.builder().title(TEXT).message(TEXT).hint(TEXT).build())
                    .check(
                        (event, record, findings) -> {
                          if (event.equals(UNTOC.sideEvents().get(1))) {
                            throw new IllegalStateException();
                          }
                        }));

    ValidationReport sliced = SLICES.validate(rulebook, DAY, ValidationProfile.full());
    assertThat(sliced.outcomes().stream().map(RuleOutcome::skip).toList())
        .isEqualTo(
            rulebook.validate(UNTOC, DAY, ValidationProfile.full()).outcomes().stream()
                .map(RuleOutcome::skip)
                .toList());
  }

  @Test
  void findingsAboutSuppressionsComeLastEvenIfTheListsAreNotAtHand() {
    Rulebook rulebook =
        Rulebook.standard()
            .with(rule(Entity.class, Scope.VALUE, (value, findings) -> findings.add(Place.here())));
    ValidationProfile profile =
        ValidationProfile.builder()
            .name("suppressed")
            .suppress(Suppression.builder().rule(OWN).entity("nobody").reason("Known.").build())
            .build();
    Conference header = Slice.builder(SliceKind.RECORD, "", UNTOC).build().part();
    ImmutableList.Builder<ValidationReport> whole = ImmutableList.builder();
    SLICES.merged(
        rulebook,
        DAY,
        profile,
        slice -> {
          ValidationReport report = slice.validate(rulebook, DAY, profile);
          whole.add(report);
          return report;
        });

    List<Finding> findings = rulebook.merged(header, DAY, profile, whole.build()).findings();

    assertThat(findings.get(findings.size() - 1).rule().value())
        .isEqualTo("profile.suppressions-are-used");
  }

  @Test
  void reportsOfAnotherValidationAreRefused() {
    ValidationProfile full = ValidationProfile.full();
    Rulebook standard = Rulebook.standard();

    assertThatThrownBy(
            () ->
                SLICES.merged(
                    standard, DAY, full, slice -> slice.validate(standard, LocalDate.EPOCH, full)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A report on a share is of the day 1970-01-01, but the merged one is of " + DAY + ".");
    assertThatThrownBy(
            () ->
                SLICES.merged(
                    standard,
                    DAY,
                    full.toBuilder().name("other").build(),
                    slice -> slice.validate(standard, DAY, full)))
        .hasMessageContaining("but the merged one is under \"other\".");
    Rulebook more = standard.with(rule(SideEvent.class, Scope.VALUE, (event, findings) -> {}));
    assertThatThrownBy(
            () -> SLICES.merged(standard, DAY, full, slice -> slice.validate(more, DAY, full)))
        .hasMessage("A report on a share is by other rules than those of this rulebook.");
  }

  private static <T> Rule<T> rule(
      Class<T> type, Scope scope, BiConsumer<? super T, FindingCollector> check) {
    return Rule.notice(OWN.value(), type)
        .reading(scope)
        .saying(RuleTexts.builder().title(TEXT).message(TEXT).hint(TEXT).build())
        .check((value, record, findings) -> check.accept(value, findings));
  }

  private static void assertSame(Rule<?> rule) {
    Rulebook rulebook = Rulebook.standard().with(rule);
    ValidationReport whole = rulebook.validate(UNTOC, DAY, ONLY_OWN);
    ValidationReport sliced = SLICES.validate(rulebook, DAY, ONLY_OWN);

    assertThat(sliced.findings())
        .as(rule.toString())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(whole.findings());
    assertThat(sliced.outcomes()).as(rule.toString()).isEqualTo(whole.outcomes());
  }
}
