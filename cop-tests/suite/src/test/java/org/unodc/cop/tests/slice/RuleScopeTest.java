package org.unodc.cop.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.SuppressionUse;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.RecordPlaces;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;

/** Each rule is observed while it judges records: what it looks up is within its scope. */
class RuleScopeTest {
  private static final Set<String> TREATIES =
      Set.of(WatchedRecord.BY_ID, "Conference", "Convention", "Participant", "TreatyAction");

  /** The types that a rule of each scope may look up; rules of the other scopes may look up all. */
  private static final ImmutableMap<Scope, Set<String>> LOOK_UPS =
      ImmutableMap.<Scope, Set<String>>builder()
          .put(Scope.VALUE, Set.of())
          .put(Scope.NAMES, Set.of(WatchedRecord.BY_ID))
          .put(Scope.TREATIES, TREATIES)
          .put(Scope.STAKEHOLDERS, Set.of(WatchedRecord.BY_ID, "Stakeholder", "SecretariatUnit"))
          .put(Scope.ROOM, Set.of(WatchedRecord.BY_ID, "SideEvent", "Meeting"))
          .put(Scope.PERSON, Set.of(WatchedRecord.BY_ID, "SideEvent"))
          .put(Scope.DOCUMENT, Set.of(WatchedRecord.BY_ID, "Draft", "Outcome", "Session"))
          .buildOrThrow();

  /** The scopes that are recognized by what a rule looks up. */
  private static final Set<Scope> NARROW = Set.of(Scope.VALUE, Scope.NAMES, Scope.TREATIES);

  /** A rule that says more than it reads is asked of larger slices than necessary. */
  @Test
  void rulesReadWhatTheySayAndNotLess() {
    Map<RuleId, Set<String>> lookUps =
        lookUpsIn(
            Stream.of(SampleRecords.shipped(), SampleRecords.ofRules(), SampleRecords.generated(40))
                .flatMap(records -> records));
    assertThat(
            rules()
                .filter(
                    rule ->
                        !isWithin(rule.scope(), lookUps.get(rule.id()))
                            || NARROW.stream()
                                .filter(scope -> scope.compareTo(rule.scope()) < 0)
                                .anyMatch(scope -> isWithin(scope, lookUps.get(rule.id()))))
                .map(rule -> rule + " says " + rule.scope() + ": " + lookUps.get(rule.id())))
        .isEmpty();
  }

  @Test
  @Tag("nightly")
  void rulesReadWhatTheySayInManyRecords() {
    Map<RuleId, Set<String>> lookUps =
        lookUpsIn(Stream.concat(SampleRecords.generated(400), SampleRecords.withMistakes(300)));
    assertThat(rules().filter(rule -> !isWithin(rule.scope(), lookUps.get(rule.id())))).isEmpty();
  }

  @Test
  void theRulebookIsAskedForTheRulesOfAScope() {
    assertThat(Rulebook.standard().rules(Scope.ROOM))
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "side-event.has-its-room-to-itself", "side-event.room-is-free-of-meetings");
    assertThat(Rulebook.standard().rules(Scope.RECORD))
        .extracting(rule -> rule.id().value())
        .containsExactlyInAnyOrder(
            "outcome.superseding-outcome-is-later",
            "outcome.document-is-its-own",
            "side-event.summary-is-its-own",
            "reference.numbers-have-a-usual-form",
            "reference.ids-do-not-look-alike",
            "language.text-is-no-placeholder",
            "source.remark-is-about-an-existing-value");
  }

  @Test
  void aRuleReadsTheWholeRecordUnlessItSaysOtherwise() {
    Rule.Builder<Conference> own = Rule.notice("session.ordinals-are-distinct", Conference.class);

    assertThat(own.holds(conference -> true).scope()).isEqualTo(Scope.RECORD);
    assertThat(own.reading(Scope.VALUE).holds(conference -> true).scope()).isEqualTo(Scope.VALUE);
  }

  /** Rules about the record itself get all of it as their value, so that nothing is observed. */
  private static Stream<Rule<?>> rules() {
    return Rulebook.standard().cases().stream()
        .filter(rule -> rule.appliesTo() != Conference.class)
        .filter(rule -> rule.appliesTo() != SuppressionUse.class);
  }

  private static boolean isWithin(Scope scope, Set<String> lookUps) {
    return !LOOK_UPS.containsKey(scope) || LOOK_UPS.get(scope).containsAll(lookUps);
  }

  private static Map<RuleId, Set<String>> lookUpsIn(Stream<Conference> records) {
    Map<RuleId, Set<String>> lookUps = new TreeMap<>();
    rules().forEach(rule -> lookUps.put(rule.id(), new TreeSet<>()));
    records.forEach(record -> watch(record, lookUps));
    return lookUps;
  }

  private static void watch(Conference record, Map<RuleId, Set<String>> lookUps) {
    ConferenceIndex index = ConferenceIndex.of(record, RuleCorpus.day());
    RecordPlaces places = RecordPlaces.of(record);
    rules()
        .forEach(
            rule -> {
              WatchedRecord watched = new WatchedRecord(index, lookUps.get(rule.id()));
              places.values().values().forEach(value -> judge(rule, value, watched));
            });
  }

  private static <T> void judge(Rule<T> rule, Object value, WatchedRecord record) {
    if (rule.appliesTo(value.getClass())) {
      rule.judge(rule.appliesTo().cast(value), record, new IgnoredFindings());
    }
  }

  /** Ignores all findings. */
  private record IgnoredFindings() implements FindingCollector {
    @Override
    public void add(Place place, Object... arguments) {}

    @Override
    public void addCiting(Optional<Citation> clause, Place place, Object... arguments) {}

    @Override
    public long value(Parameter parameter) {
      return parameter.standard();
    }
  }
}
