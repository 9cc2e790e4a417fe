package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.SkipCause;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;

class ValidationProfileTest {
  private static final LocalDate DAY = LocalDate.of(2030, 7, 1);
  private static final RuleId ORGANIZER = RuleId.of("side-event.has-a-main-organizer");
  private static final RuleId ROOM = RuleId.of("side-event.room-fits-its-format");
  private static final RuleId LENGTH = RuleId.of("side-event.length-is-plausible");
  private static final RuleId NFC = RuleId.of("language.text-is-nfc");

  @Test
  void takesTheIdOfARuleAsAValueOrAsText() {
    RuleId rule = RuleId.of("side-event.has-a-main-organizer");
    Suppression suppression = Suppression.builder().rule(rule).reason("A draft.").build();

    assertThat(
            ValidationProfile.builder()
                .name("draft")
                .level(rule, Severity.ERROR)
                .include(rule)
                .suppress(Suppression.builder().rule(rule.value()).reason("A draft.").build())
                .build())
        .isEqualTo(
            ValidationProfile.builder()
                .name("draft")
                .level(rule.value(), Severity.ERROR)
                .include(rule.value())
                .suppress(suppression)
                .build());
    assertThat(ValidationProfile.builder().name("draft").exclude(rule).build())
        .isEqualTo(ValidationProfile.builder().name("draft").exclude(rule.value()).build());
  }

  @Test
  void enablesAllRulesIfItNamesNone() {
    assertThat(enables(ValidationProfile.full(), ORGANIZER)).isTrue();
    assertThat(
            enables(
                ValidationProfile.builder().name("mine").exclude("language").build(), ORGANIZER))
        .isTrue();
  }

  @Test
  void enablesOnlyIncludedRules() {
    ValidationProfile mine = ValidationProfile.builder().name("mine").include("language").build();

    assertThat(enables(mine, NFC)).isTrue();
    assertThat(enables(mine, ORGANIZER)).isFalse();
  }

  @Test
  void settingsOfARulePrecedeThoseOfItsHeading() {
    ValidationProfile profile =
        ValidationProfile.builder()
            .name("mine")
            .include("side-event.has-a-main-organizer")
            .exclude("side-event")
            .level("side-event", Severity.ERROR)
            .level("side-event.has-a-main-organizer", Severity.NOTICE)
            .build();

    assertThat(enables(profile, ORGANIZER)).isTrue();
    assertThat(enables(profile, ROOM)).isFalse();
    assertThat(profile.severityOf(rule(ORGANIZER))).contains(Severity.NOTICE);
    assertThat(profile.severityOf(rule(ROOM))).contains(Severity.ERROR);
    assertThat(profile.severityOf(rule(NFC))).isEmpty();
  }

  @Test
  void changesOnlyItsOwnSettingsIfItExtendsAnother() {
    ValidationProfile mine =
        ValidationProfile.builder()
            .extending(ValidationProfile.publication())
            .name("mine")
            .exclude("language")
            .level("privacy.person-has-a-naming-basis", Severity.WARNING)
            .build();

    assertThat(enables(mine, ORGANIZER)).isTrue();
    assertThat(enables(mine, NFC)).isFalse();
    assertThat(mine.severityOf(rule(RuleId.of("privacy.contact-data-stays-out-of-text"))))
        .contains(Severity.ERROR);
    assertThat(mine.severityOf(rule(RuleId.of("privacy.person-has-a-naming-basis"))))
        .contains(Severity.WARNING);
    assertThat(enables(ValidationProfile.publication(), NFC)).isTrue();
  }

  @Test
  void theBasicProfileChecksIdsTextsAndPersons() {
    ValidationReport report =
        Rulebook.standard().validate(conference(), DAY, ValidationProfile.basic());

    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.verdict() != Verdict.SKIPPED)
        .extracting(outcome -> outcome.rule().heading())
        .containsOnly("reference", "language", "privacy", "profile");
    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.rule().equals(ORGANIZER))
        .extracting(outcome -> outcome.skip().orElseThrow().in(OfficialLanguage.ENGLISH))
        .containsExactly("The profile basic does not ask this rule.");
  }

  @Test
  void setsTheNumbersOfRules() {
    Conference conference = conference(event("long", "2030-07-01T10:00:00Z", 30));

    assertThat(findings(conference, ValidationProfile.full(), LENGTH)).hasSize(1);
    assertThat(findings(conference, hours(48), LENGTH)).isEmpty();
    assertThat(findings(conference, hours(24), LENGTH))
        .singleElement()
        .asString()
        .endsWith("plausibly begins at 5:00 or later, and lasts between 5 minutes and 24 hours.");
  }

  @Test
  void refusesNumbersOutsideTheRangeOfTheRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().validate(conference(), DAY, hours(0)))
        .withMessage(
            "profile mine sets hours of side-event.length-is-plausible to 0, which is not from 1"
                + " to 168");
  }

  @Test
  void refusesUnknownNames() {
    ValidationProfile wrong =
        ValidationProfile.builder()
            .name("mine")
            .include("side-events")
            .exclude("side-event.has-a-main-organiser")
            .level("privcy", Severity.ERROR)
            .parameter(new ParameterSetting(LENGTH, "hour", 5))
            .parameter(new ParameterSetting(LENGTH, "weeks", 5))
            .parameter(
                new ParameterSetting(RuleId.of("side-event.length-is-plausibel"), "hours", 5))
            .suppress(
                Suppression.builder().rule(RuleId.of("no.such-rule")).reason("Known.").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().validate(conference(), DAY, wrong))
        .withMessage(
            "profile mine names rules, headings or parameters that do not exist: no.such-rule, privcy"
                + " (did you mean privacy?), side-event.has-a-main-organiser (did you mean"
                + " side-event.has-a-main-organizer?), side-events (did you mean side-event?), hour"
                + " of side-event.length-is-plausible (did you mean hours?), weeks of"
                + " side-event.length-is-plausible, hours of side-event.length-is-plausibel (did you"
                + " mean side-event.length-is-plausible?)");
  }

  @Test
  void listsEveryMismatchOfAProfileAndThrowsWithAll() {
    Rulebook rulebook = Rulebook.standard();
    ValidationProfile wrong =
        ValidationProfile.builder()
            .name("mine")
            .exclude("side-event.has-an-organiser")
            .parameter(new ParameterSetting(LENGTH, "hours", 169))
            .build();

    List<String> mismatches =
        rulebook.mismatches(wrong).stream()
            .map(mismatch -> mismatch.in(OfficialLanguage.ENGLISH))
            .toList();
    assertThat(mismatches)
        .containsExactly(
            "profile mine sets hours of side-event.length-is-plausible to 169, which is not from 1"
                + " to 168",
            "profile mine names rules, headings or parameters that do not exist:"
                + " side-event.has-an-organiser");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook.validate(conference(), DAY, wrong))
        .withMessage(String.join("; ", mismatches));
  }

  @Test
  void findsNoMismatchInAProfileThatTheRulebookAccepts() {
    Rulebook extended =
        Rulebook.standard().with(rule("session.first", "").holds(conference -> true));
    ValidationProfile mine =
        ValidationProfile.builder().name("mine").exclude("session.first").build();

    assertThat(ValidationProfile.ofLibrary())
        .allSatisfy(profile -> assertThat(Rulebook.standard().mismatches(profile)).isEmpty());
    assertThat(Rulebook.standard().mismatches(hours(168))).isEmpty();
    assertThat(Rulebook.standard().mismatches(mine)).hasSize(1);
    assertThat(extended.mismatches(mine)).isEmpty();
  }

  @Test
  void theStandardProfileOmitsWhatIsStillToBeDone() {
    ValidationProfile standard = ValidationProfile.standard();

    assertThat(enables(standard, ORGANIZER)).isFalse();
    assertThat(enables(standard, LENGTH)).isTrue();
    assertThat(enables(standard.toBuilder().include("side-event").build(), ORGANIZER)).isTrue();
    assertThat(Rulebook.standard().validate(conference(), DAY).profile()).isEqualTo("standard");
  }

  @Test
  void theCompleteProfileCountsWhatIsStillToBeDoneInEachSession() {
    SessionId session = SessionId.of("cop1");
    Conference.Builder record =
        Conference.builder()
            .id(ConferenceId.of("cop"))
            .addSessions(Session.builder().id(session).build());
    for (int i = 1; i <= 3; i++) {
      record.addSideEvents(
          SideEvent.builder()
              .id(SideEventId.of("event-" + i))
              .session(session)
              .title(LocalizedText.english("Event " + i))
              .build());
    }

    ValidationReport report =
        Rulebook.standard().validate(record.build(), DAY, ValidationProfile.complete());

    Finding counted = Iterables.getOnlyElement(report.findingsOf(ORGANIZER));
    assertThat(counted.place()).isEqualTo(Place.of("sessions").at(0));
    assertThat(counted.places())
        .containsExactly(
            Place.of("sideEvents").at(0),
            Place.of("sideEvents").at(1),
            Place.of("sideEvents").at(2));
    assertThat(counted.message())
        .isEqualTo(
            "Session cop1: still to be done in several places (number: 3). A side event has a main"
                + " organizer.");
    assertThat(report.outcome(ORGANIZER).orElseThrow().findings()).isEqualTo(1);
    assertThat(
            Rulebook.standard()
                .validate(record.build(), DAY, ValidationProfile.full())
                .findingsOf(ORGANIZER))
        .hasSize(3)
        .allSatisfy(finding -> assertThat(finding.places()).isEmpty());
  }

  @Test
  void refusesAnEmptyNameAndInvalidRules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationProfile.builder().build())
        .withMessage("the name of a profile is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationProfile.builder().exclude("Side Event"));
  }

  @Test
  void refusesAProfileThatEnablesNoRule() {
    ValidationProfile.Builder nothing = ValidationProfile.basic().toBuilder().name("mine");
    ValidationProfile.basic().included().forEach(selector -> nothing.exclude(selector.value()));

    assertThatIllegalArgumentException()
        .isThrownBy(nothing::build)
        .withMessage(
            "The profile \"mine\" enables no rule: it enables only what it includes, and includes"
                + " nothing.");
  }

  @Test
  void skipsARuleIfTheRuleItDependsOnHasFindings() {
    Rulebook rulebook =
        Rulebook.standard()
            .with(rule("session.first", "").holds(conference -> false))
            .with(rule("session.second", "session.first").holds(conference -> false))
            .with(rule("session.third", "session.second").holds(conference -> false));

    ValidationReport report = rulebook.validate(conference(), DAY);

    assertThat(report.findings())
        .extracting(Finding::caseOrRule)
        .containsExactly(RuleId.of("session.first"));
    assertThat(report.outcome(RuleId.of("session.second")).orElseThrow().skip().orElseThrow())
        .satisfies(skip -> assertThat(skip.cause()).isEqualTo(SkipCause.NEEDED_RULE_FAILED))
        .satisfies(
            skip ->
                assertThat(skip.in(OfficialLanguage.ENGLISH))
                    .isEqualTo("The rule needs session.first, which did not pass."));
    assertThat(report.outcome(RuleId.of("session.third")).orElseThrow().verdict())
        .isEqualTo(Verdict.SKIPPED);
  }

  @Test
  void runsARuleIfTheRuleItDependsOnIsDisabled() {
    Rulebook rulebook =
        Rulebook.standard()
            .with(rule("session.first", "").holds(conference -> false))
            .with(rule("session.second", "session.first").holds(conference -> false));
    ValidationProfile mine =
        ValidationProfile.builder().name("mine").exclude("session.first").build();

    assertThat(rulebook.validate(conference(), DAY, mine).findings())
        .extracting(Finding::caseOrRule)
        .containsExactly(RuleId.of("session.second"));
  }

  @Test
  void refusesARuleThatDependsOnALaterRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Rulebook.standard().with(rule("session.first", "session.last").holds(c -> true)))
        .withMessage(
            "rule session.first needs rules that are not registered before it:"
                + " [session.last]");
  }

  @Test
  void addsTheRulesOfAProvider() {
    Rule<Conference> first = rule("desk.first", "").holds(conference -> false);
    Rule<Conference> second = rule("desk.second", "").holds(conference -> false);
    Rulebook rulebook = Rulebook.standard().with(() -> ImmutableList.of(first, second));

    assertThat(rulebook.rules()).endsWith(first, second);
  }

  private static List<String> findings(
      Conference conference, ValidationProfile profile, RuleId rule) {
    return Rulebook.standard().validate(conference, DAY, profile).findingsOf(rule).stream()
        .map(Finding::message)
        .toList();
  }

  private static ValidationProfile hours(long hours) {
    return ValidationProfile.builder()
        .name("mine")
        .parameter(new ParameterSetting(LENGTH, "hours", hours))
        .build();
  }

  private static Rule.Builder<Conference> rule(String id, String needed) {
    Rule.Builder<Conference> rule =
        Rule.notice(id, Conference.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("It holds."))
                    .message(LocalizedText.english("{0} does not hold."))
                    .hint(LocalizedText.english("Make it hold."))
                    .build());
    return needed.isEmpty() ? rule : rule.dependingOn(needed);
  }

  private static Conference conference(SideEvent... events) {
    return Conference.builder().id(new ConferenceId("example-cop")).addSideEvents(events).build();
  }

  private static SideEvent event(String id, String start, int hours) {
    OffsetDateTime begin = OffsetDateTime.parse(start);
    return SideEvent.builder()
        .id(new SideEventId(id))
        .slot(new TimeSlot(begin, begin.plusHours(hours)))
        .build();
  }

  private static boolean enables(ValidationProfile profile, RuleId id) {
    return Rulebook.standard().cases().stream()
        .filter(rule -> rule.id().equals(id))
        .anyMatch(profile::enables);
  }

  private static Rule<?> rule(RuleId id) {
    return Rulebook.standard().find(id).orElseThrow();
  }
}
