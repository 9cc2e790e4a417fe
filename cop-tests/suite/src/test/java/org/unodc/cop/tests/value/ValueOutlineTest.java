package org.unodc.cop.tests.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.Bureau;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.Rotation;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.testkit.ValueCorpus;
import org.unodc.cop.testkit.fixture.Validations;
import org.unodc.cop.tests.contract.JsonTree;

/** The text of a value has no texts of the record, in which personal data may be, and is short. */
@Tag("thorough")
class ValueOutlineTest {
  private static final String PERSONAL = "Robin Example <robin@example.org> ".repeat(20).strip();
  private static final int MAX_LENGTH = 500;
  private static final int COPIES = 60;
  private static final LocalDate DAY = LocalDate.of(2031, 12, 1);

  /** The types whose values are texts themselves. */
  private static final Set<Class<?>> TEXTS = Set.of(LocalizedText.class, Citation.class);

  static Stream<Class<?>> types() {
    return ModelCodecs.types().stream()
        .filter(type -> !ExtensibleCode.class.isAssignableFrom(type))
        .filter(type -> !TEXTS.contains(type))
        .filter(type -> !ValueCorpus.names(type).isEmpty());
  }

  @Test
  void looksAtAllTypesOfTheRecord() {
    assertThat(types()).hasSizeGreaterThan(80).contains(Conference.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasNoTextOfTheRecord(Class<?> type) {
    for (String name : ValueCorpus.names(type)) {
      Object value = hostile(type, JsonTree.of(ValueCorpus.json(name)));
      assertIsShort(value);
    }
  }

  @Test
  void namesTheTypeTheIdTheReferencesAndTheSizesOfLists() {
    Conference conference = CopFixtures.value(Conference.class);
    assertThat(conference.toString())
        .startsWith("Conference[harbours-cop, convention=harbours, conventions=2, participants=4,");
    assertThat(CopFixtures.value(Person.class)).hasToString("Person[]");
  }

  @Test
  void resultsHaveNoTextOfTheRecord() {
    Conference record =
        (Conference)
            hostile(Conference.class, JsonTree.of(ValueCorpus.json("conference/Conference")));
    Session session = record.sessions().get(0);
    ValidationReport report = Rulebook.standard().validate(record, DAY);
    ListOfParticipants list = ListOfParticipants.of(record, session.id(), DAY);
    Stream.of(
            Stream.of(report, list, Bureau.of(record, session.id())),
            Stream.of(ReportComparison.between(report, report), Report.of(report)),
            Stream.of(Programme.of(session, record.sideEvents())),
            Stream.of(ListOfOrganizations.of(record, session.id())),
            Stream.of(Rotation.of(record, OfficerRole.PRESIDENT)),
            Stream.of(SessionStory.of(record, session.id(), DAY)),
            report.findings().stream(),
            report.outcomes().stream(),
            list.sections().stream(),
            list.sections().stream().flatMap(section -> section.delegations().stream()))
        .flatMap(values -> values)
        .forEach(ValueOutlineTest::assertIsShort);
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void aPlaceCannotForgeALineOfALog() {
    Finding finding = Validations.finding().place(Place.of("a\nERROR \u202Eforged\u2028")).build();
    assertThat(finding.toString()).contains("/a?ERROR ?forged?");
  }

  @Test
  void noCharacterIsCutInHalf() {
    for (int length = 400; length < MAX_LENGTH; length++) {
      Place place = Place.of("x".repeat(length) + "\uD83D\uDE00".repeat(60));
      String text = Validations.finding().place(place).build().toString();
      assertThat(text.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF)).isEmpty();
    }
  }

  private static void assertIsShort(Object value) {
    assertThat(value.toString())
        .doesNotContain("Robin", "robin", "@")
        .hasSizeLessThanOrEqualTo(MAX_LENGTH);
  }

  /** {@return the value with personal data in each place that takes any text, and long lists} */
  private static Object hostile(Class<?> type, JsonTree sample) {
    JsonTree original = sample;
    for (String pointer : original.pointers()) {
      if (original.at(pointer).orElseThrow() instanceof String) {
        sample = sample.with(pointer, PERSONAL);
      }
    }
    List<String> refused = refused(type, sample);
    while (!refused.isEmpty()) {
      for (String pointer : refused) {
        String place = original.at(pointer).isPresent() ? pointer : "";
        sample = sample.with(place, original.at(place).orElseThrow());
      }
      refused = refused(type, sample);
    }
    return CopJson.of(type).read(withLongLists(type, sample).bytes());
  }

  private static JsonTree withLongLists(Class<?> type, JsonTree sample) {
    JsonTree longer = sample;
    if (sample.value() instanceof Map<?, ?> members) {
      for (Map.Entry<?, ?> member : members.entrySet()) {
        if (member.getValue() instanceof List<?> items) {
          List<Object> copies = new ArrayList<>();
          Collections.nCopies(COPIES, items).forEach(copies::addAll);
          JsonTree candidate = longer.with("/" + member.getKey(), copies);
          longer = refused(type, candidate).isEmpty() ? candidate : longer;
        }
      }
    }
    return longer;
  }

  private static List<String> refused(Class<?> type, JsonTree document) {
    return CopJson.of(type).readLeniently(document.bytes()).problems().stream()
        .map(Problem::pointer)
        .distinct()
        .toList();
  }
}
