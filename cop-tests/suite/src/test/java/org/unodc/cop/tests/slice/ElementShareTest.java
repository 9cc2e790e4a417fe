package org.unodc.cop.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;

/**
 * An element that is validated within its whole record has the findings that the record has there,
 * as a service that changes one event needs them.
 */
class ElementShareTest {
  private static final LocalDate DAY = RuleCorpus.day();
  private static final Rulebook RULES = Rulebook.standard();
  private static final ImmutableList<Scope> ALL_SCOPES = ImmutableList.copyOf(Scope.values());

  /** Rules that are skipped if another one fails; only the whole record decides about them. */
  private static final ImmutableSet<RuleId> DEPENDENT =
      RULES.cases().stream()
          .filter(rule -> !rule.dependsOn().isEmpty())
          .map(Rule::id)
          .collect(ImmutableSet.toImmutableSet());

  @Test
  void findsWhatThePublishedRecordsHaveThere() {
    SampleRecords.shipped().forEach(ElementShareTest::assertSame);
  }

  @Test
  void findsWhatTheRecordsOfTheRulesHaveThere() {
    assertThat(SampleRecords.ofRules().mapToInt(ElementShareTest::assertSame).sum())
        .isGreaterThan(20);
  }

  @Test
  void findsWhatHostileRecordsHaveThere() {
    assertThat(SampleRecords.generated(30).mapToInt(ElementShareTest::assertSame).sum())
        .isGreaterThan(300);
  }

  /** {@return the number of findings in side events and applications} */
  private static int assertSame(Conference record) {
    ImmutableListMultimap<Place, Finding> whole =
        Multimaps.index(
            RULES.validate(record, DAY, ValidationProfile.full()).findings(),
            finding -> elementOf(finding.place()));
    int found = 0;
    for (Place element : elements(record)) {
      List<Finding> alone =
          RULES
              .validate(
                  record,
                  DAY,
                  ValidationProfile.full(),
                  new RecordShare(ImmutableList.of(element), ALL_SCOPES))
              .findings();
      assertThat(independent(alone))
          .as(element.pointer())
          .containsExactlyInAnyOrderElementsOf(independent(whole.get(element)));
      found += alone.size();
    }
    return found;
  }

  private static List<Finding> independent(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !DEPENDENT.contains(finding.caseOrRule()))
        .filter(finding -> !DEPENDENT.contains(finding.rule()))
        .toList();
  }

  private static List<Place> elements(Conference record) {
    return Stream.concat(
            places("sideEvents", record.sideEvents().size()),
            places("applications", record.applications().size()))
        .toList();
  }

  private static Stream<Place> places(String list, int size) {
    return Stream.iterate(0, index -> index + 1).limit(size).map(Place.of(list)::at);
  }

  /** {@return the element of a list in which a place is; the place itself outside of lists} */
  private static Place elementOf(Place place) {
    String[] steps = place.pointer().split("/", 4);
    return steps.length > 2 ? Place.parse("/" + steps[1] + "/" + steps[2]) : place;
  }
}
