package org.unodc.cop.tests.slice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.slice.ElementList;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.SliceKind;
import org.unodc.cop.sdk.slice.Slices;
import org.unodc.cop.testkit.RuleCorpus;

/** A record that is validated in slices has the findings of the whole record. */
@Tag("thorough")
class SlicesTest {
  private static final LocalDate DAY = RuleCorpus.day();
  private static final LocalizedText TEXT = LocalizedText.english("An event is not alone.");
  private static final Path OF_THE_SERVICE =
      Path.of("../../cop-examples/programme-service/src/main/resources/example-conference.json");

  @Test
  void findsWhatIsFoundInThePublishedRecords() {
    assertThat(SampleRecords.shipped().mapToInt(SlicesTest::assertSame).sum()).isPositive();
  }

  @Test
  void findsWhatIsFoundInTheRecordOfTheProgrammeService() {
    assertThat(assertSame(CopJson.of(Conference.class).read(OF_THE_SERVICE))).isNotNegative();
  }

  @Test
  void findsWhatIsFoundInTheRecordsOfSomeRules() {
    assertThat(SampleRecords.ofEvery(12).mapToInt(SlicesTest::assertSame).sum()).isGreaterThan(20);
  }

  @Test
  void findsWhatIsFoundInHostileRecords() {
    assertThat(SampleRecords.generated(6).mapToInt(SlicesTest::assertSame).sum())
        .isGreaterThan(1_000);
  }

  @Test
  void findsMistakesInInventedRecords() {
    assertThat(SampleRecords.withMistakes(6).mapToInt(SlicesTest::assertSame).sum()).isPositive();
  }

  @Test
  @Tag("nightly")
  void findsWhatIsFoundInManyRecords() {
    Stream.of(
            SampleRecords.ofRules(), SampleRecords.generated(400), SampleRecords.withMistakes(600))
        .flatMap(records -> records)
        .forEach(SlicesTest::assertSame);
  }

  @Test
  void comparesDocumentSymbolsOfAnyScriptAsTheRuleDoes() {
    Conference.Builder record = Conference.builder().id(ConferenceId.of("symbols"));
    for (String symbol : List.of("A/\u0130", "B/1", "a/i\u0307", "b/ 1", "C/\u03A3", "c/\u03C2")) {
      record.addDraft(
          Draft.builder()
              .id(DraftId.of("draft-" + record.build().drafts().size()))
              .document(DocumentReference.builder().symbol(symbol).build())
              .build());
    }

    assertSame(record.build());
    assertThat(
            Rulebook.standard().validate(record.build(), DAY, ValidationProfile.full()).findings())
        .filteredOn(one -> one.caseOrRule().value().equals("outcome.document-symbols-are-distinct"))
        .hasSize(3);
  }

  @Test
  void comparesWhatIsUsualInTheWholeRecord() {
    Conference.Builder record = Conference.builder().id(ConferenceId.of("usual"));
    for (String name : List.of("a", "b")) {
      SessionId session = SessionId.of("session-" + name);
      record.addSession(Session.builder().id(session).build());
      record.addOutcome(
          Outcome.builder()
              .id(OutcomeId.of("outcome-" + name))
              .session(session)
              .number(name.equals("a") ? "12/1" : "12-2")
              .build());
      for (int i = 0; i < 5; i++) {
        record.addSideEvent(
            SideEvent.builder()
                .id(SideEventId.of("event-" + name + i))
                .session(session)
                .title(LocalizedText.english("Event " + i))
                .summary(LocalizedText.english("Summary " + name))
                .build());
        record.addVote(
            Vote.builder().id(VoteId.of("vote-" + name + i)).session(session).inFavour(60).build());
      }
    }

    assertSame(record.build());
    assertThat(
            Rulebook.standard().validate(record.build(), DAY, ValidationProfile.full()).findings())
        .extracting(finding -> finding.rule().value())
        .contains("quorum.vote-appears-under-one-id", "reference.numbers-have-a-usual-form")
        .doesNotContain("side-event.summary-is-its-own");
  }

  @Test
  void refusesASliceWithoutElements() {
    assertThatThrownBy(() -> Slices.of(ReferenceRecords.untoc(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A slice has at least 1 element, not 0");
  }

  @Test
  void mergesSuppressionsAndRulesThatDependOnOthers() {
    Conference untoc = ReferenceRecords.untoc();
    ValidationReport whole = Rulebook.standard().validate(untoc, DAY, ValidationProfile.full());
    ValidationProfile profile =
        ValidationProfile.builder()
            .name("suppressed")
            .suppress(suppression(whole.findings().get(0).rule()))
            .suppress(suppression(RuleId.of("session.ordinals-are-distinct")))
            .build();

    ValidationReport sliced = Slices.of(untoc).validate(Rulebook.standard(), DAY, profile);

    assertThat(lines(sliced)).isEqualTo(lines(Rulebook.standard().validate(untoc, DAY, profile)));
    assertThat(sliced.count(Verdict.SUPPRESSED)).isPositive();
  }

  @Test
  void asksARuleOfSomebodysOwnOfTheWholeRecord() {
    Rule<SideEvent> own =
        Rule.notice("side-event.is-not-alone", SideEvent.class)
            .saying(RuleTexts.builder().title(TEXT).message(TEXT).hint(TEXT).build())
            .check(
                (event, record, findings) -> {
                  if (record.all(Object.class).size() < 1_000) {
                    findings.add(Place.here());
                  }
                });
    Rulebook rulebook = Rulebook.standard().with(own);
    Conference untoc = ReferenceRecords.untoc();

    assertThat(lines(Slices.of(untoc).validate(rulebook, DAY, ValidationProfile.full())))
        .isEqualTo(lines(rulebook.validate(untoc, DAY, ValidationProfile.full())));
  }

  @Test
  void eachElementHasOneOwnerForEachScope() {
    for (Scope scope : List.of(Scope.VALUE, Scope.SESSION, Scope.RECORD)) {
      long owned =
          Slices.of(ReferenceRecords.untoc()).slices().stream()
              .filter(slice -> slice.share().scopes().contains(scope))
              .mapToLong(slice -> slice.share().elements().size())
              .sum();
      long elements =
          Arrays.stream(ElementList.values())
              .mapToLong(list -> list.of(ReferenceRecords.untoc()).size())
              .sum();
      assertThat(owned).as(scope.name()).isEqualTo(elements + 1);
    }
  }

  @Test
  void aSliceOfASessionIsSmallerThanTheRecord() {
    Conference untoc = ReferenceRecords.untoc();
    int whole = CopJson.of(Conference.class).compact().writeBytes(untoc).length;

    assertThat(
            Slices.of(untoc).slices().stream()
                .filter(slice -> slice.kind() == SliceKind.SESSION)
                .mapToInt(
                    slice -> CopJson.of(Conference.class).compact().writeBytes(slice.part()).length)
                .max()
                .orElseThrow())
        .isLessThan(whole);
  }

  @Test
  void onlyTheSlicesThatAChangeTouchesAreJudgedAgain() {
    Conference before = ReferenceRecords.untoc();
    Slices earlier = Slices.of(before);
    Conference after =
        before.toBuilder()
            .sideEvents(before.sideEvents().subList(1, before.sideEvents().size()))
            .build();
    Slices later = Slices.of(after);
    Map<String, ValidationReport> known = new HashMap<>();
    earlier.slices().forEach(slice -> known.put(nameOf(slice), validated(slice)));
    AtomicInteger again = new AtomicInteger();

    ImmutableList<Slice> changed = later.changedSince(earlier);
    ValidationReport report =
        later.merged(
            Rulebook.standard(),
            DAY,
            ValidationProfile.full(),
            slice -> {
              if (changed.contains(slice)) {
                again.incrementAndGet();
                return validated(slice);
              }
              return requireNonNull(known.get(nameOf(slice)));
            });

    assertThat(lines(report))
        .isEqualTo(lines(Rulebook.standard().validate(after, DAY, ValidationProfile.full())));
    assertThat(again.get()).isLessThan(later.slices().size() / 2);
    assertThat(Slices.of(before).changedSince(earlier)).isEmpty();
  }

  private static Suppression suppression(RuleId rule) {
    return Suppression.builder().rule(rule).reason("It is known.").build();
  }

  private static ValidationReport validated(Slice slice) {
    return slice.validate(Rulebook.standard(), DAY, ValidationProfile.full());
  }

  private static String nameOf(Slice slice) {
    return slice.kind() + " " + slice.key();
  }

  /** {@return the number of findings} */
  private static int assertSame(Conference record) {
    ValidationReport whole = Rulebook.standard().validate(record, DAY, ValidationProfile.full());
    for (int enough : new int[] {1, 1_000}) {
      ValidationReport sliced =
          Slices.of(record, enough).validate(Rulebook.standard(), DAY, ValidationProfile.full());
      assertThat(lines(sliced))
          .as("%s in slices of %s", record.id(), enough)
          .isEqualTo(lines(whole));
      assertThat(sliced.outcomes())
          .as("%s in slices of %s", record.id(), enough)
          .isEqualTo(whole.outcomes());
    }
    return whole.findings().size();
  }

  /** {@return everything about the findings, in all languages, sorted} */
  private static List<String> lines(ValidationReport report) {
    return report.findings().stream().map(SlicesTest::line).sorted().toList();
  }

  private static String line(Finding finding) {
    return Stream.concat(
            Stream.of(
                finding.place(),
                finding.caseOrRule(),
                finding.severity(),
                finding.entity(),
                finding.citation()),
            Arrays.stream(OfficialLanguage.values())
                .map(language -> finding.message(language) + finding.hint(language)))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
