package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.story.StoryValue;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * The account of the twelfth session tells every fact of the text that UNODC published on it, with
 * its qualifier, and takes each value from the record.
 */
class StoryOfSeedTextTest {
  private static final SessionStory STORY =
      SessionStory.of(
          ReferenceRecords.untoc(), SessionId.of("untoc-cop12"), LocalDate.of(2024, 10, 21));
  private static final ImmutableMap<String, String> RECORD = Pointers.valuesOf("untoc.json");

  /** The members below the place of a value that belong to the value. */
  private static final ImmutableSet<String> INSIDE =
      ImmutableSet.of(
          "", "/texts/en", "/value", "/qualifier", "/date", "/first", "/last", "/type", "/number");

  /** The words for codes and ids of the table. */
  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.<String, String>builder()
          .put("untoc-cop12", "Twelfth session")
          .put("untoc", "United Nations Convention against Transnational Organized Crime")
          .put("csu", "UNODC Civil Society Unit")
          .put("spia", "Strategic Planning and Inter-Agency Affairs Unit")
          .put("ocb", "Organized Crime Branch")
          .put("usa", "United States of America")
          .put("USA", "United States of America")
          .put("AUT", "Austria")
          .put("SVK", "Slovakia")
          .put("cpcj-alliance", "Alliance of NGOs on Crime Prevention and Criminal Justice")
          .put("vpi", "Voluntary Pilot Initiatives (VPI)")
          .put("youth-2024", "Youth Consultation preceding UNTOC COP12")
          .put("untoc-cop12-youth-statement", "Youth statement")
          .put(
              "untoc-cop12-informal-dialogue",
              "Informal dialogue of non-governmental stakeholders with the UNODC Executive Director")
          .put("untoc-cop12-se-youth", "A side event whose title is not in the record")
          .put("untoc-cop12-se-declaration", "A side event whose title is not in the record")
          .put(
              "cso-declaration-2024",
              "Civil Society Declaration on More Effective Implementation of the UNTOC")
          .put("MORE_THAN", "more than ")
          .put("ABOUT", "about ")
          .put("PARTICIPANTS", "participants")
          .put("NON_GOVERNMENTAL_STAKEHOLDERS", "non-governmental stakeholders")
          .put("SIDE_EVENTS", "side events")
          .put("SIGNATORIES", "signatories")
          .put("PERSONS", "persons")
          .put("STATES", "States")
          .put("PRESIDENT", "President")
          .put("BRIEFING", "briefing")
          .put("ROUND_TABLE", "round table")
          .put("INFORMAL_DIALOGUE", "informal dialogue")
          .put("MEETING_WITH_OFFICER", "meeting with an officer")
          .put("HELD", "held")
          .put("PLENARY", "plenary")
          .put("DELIVERED", "delivered")
          .put("false", "the list is not complete")
          .put("true", "contradicted|open")
          .put("/title", "takes place every two years")
          .buildOrThrow();

  /** The qualifiers that an unqualified number must not have. */
  private static final ImmutableList<String> QUALIFIERS =
      ImmutableList.of("more than", "about", "at least", "at most", "fewer than");

  static Stream<SeedText.Line> facts() {
    return SeedText.TABLE.stream().filter(SeedText.Line::statesAFact);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void tellsEachFactWithItsQualifier(SeedText.Line fact) {
    if (fact.place().contains("/source")) {
      assertThat(STORY.sources())
          .anySatisfy(
              source ->
                  assertThat(
                          List.of(
                              source.title().map(Object::toString).orElse(""),
                              source.date().map(Object::toString).orElse("")))
                      .contains(fact.value()));
      return;
    }
    assertThat(values())
        .filteredOn(value -> isAbout(value, fact.place()))
        .anySatisfy(value -> assertTells(value.text().in(OfficialLanguage.ENGLISH), fact));
  }

  @Test
  void takesEachValueFromTheRecordOrANamedComputation() {
    assertThat(values())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            value ->
                assertThat(value.computation().isPresent() || !value.places().isEmpty()).isTrue())
        .flatExtracting(StoryValue::places)
        .allSatisfy(
            place ->
                assertThat(RECORD.keySet())
                    .anyMatch(
                        known ->
                            known.equals(place.pointer())
                                || known.startsWith(place.pointer() + "/")));
  }

  /** A statement has no text of the record besides its values. */
  @Test
  void hasNoTextOfTheRecordOutsideItsValues() {
    assertThat(statements())
        .allSatisfy(
            statement -> {
              List<TextRun> ofValues =
                  statement.values().stream()
                      .flatMap(value -> value.text().runs(OfficialLanguage.ENGLISH).stream())
                      .toList();
              assertThat(statement.text().runs(OfficialLanguage.ENGLISH))
                  .filteredOn(run -> run.language().isPresent())
                  .isSubsetOf(ofValues);
            });
  }

  @Test
  void citesASourceOfTheListForEachReference() {
    assertThat(statements().stream().flatMap(statement -> statement.citations().stream()))
        .extracting(StoryCitation::number)
        .allMatch(number -> number <= STORY.sources().size())
        .containsAll(IntStream.rangeClosed(1, STORY.sources().size()).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void leavesOnlyTextsOfTheRecordInEnglish(OfficialLanguage language) {
    assertThat(statements())
        .allSatisfy(
            statement ->
                assertThat(statement.text().runs(language))
                    .filteredOn(run -> run.language().isEmpty())
                    .extracting(TextRun::text)
                    .allSatisfy(
                        text ->
                            assertThat(text)
                                .doesNotContainPattern(
                                    "(?<!\\p{L})(the|of|and|is|in|with|by|at)(?!\\p{L})")));
  }

  @Test
  void computesTheShareOfCivilSociety() {
    assertThat(statements())
        .extracting(StoryStatement::toString)
        .contains(
            "organized or co-organized by civil society organizations: 26 of 59 = 44 %, figures"
                + " taken as printed",
            "Side events: 59; listed in this record: 3 (the list is not complete)",
            "Signatures: more than 150; listed in this record: 0 (the list is not complete)",
            "Thematic areas: 8; listed in this record: 5 (the list is not complete)");
  }

  /**
   * The source of the 770 representatives of governments says "over 1,400"; another one says 1,400.
   */
  @Test
  void takesNoShareFromTwoSources() {
    assertThat(statements())
        .extracting(StoryStatement::toString)
        .noneMatch(text -> text.contains("770 of"))
        .noneMatch(text -> text.contains("of 59 = more than"));
  }

  @Test
  void quotesTwoSpeakers() {
    assertThat(statements())
        .filteredOn(statement -> statement.form() == StoryForm.QUOTATION)
        .extracting(StoryStatement::toString)
        .satisfiesExactly(
            first ->
                assertThat(first).endsWith("— Ghada Fathi Waly (UNODC Executive Director, UNODC)"),
            second -> assertThat(second).contains("— Fernanda Rokha (youth representative, "));
  }

  private static boolean isAbout(StoryValue value, String pointer) {
    return value.places().stream()
        .map(place -> place.pointer())
        .anyMatch(
            place ->
                pointer.startsWith(place) && INSIDE.contains(pointer.substring(place.length())));
  }

  private static void assertTells(String text, SeedText.Line fact) {
    String last = fact.place().substring(fact.place().lastIndexOf('/') + 1);
    switch (last) {
      case "type" -> assertThat(text).isNotBlank();
      case "session" -> assertThat(text).isNotBlank();
      case "qualifier" -> assertQualifier(text, fact.value());
      default -> assertThat(text).containsPattern(expected(fact.value()));
    }
  }

  private static void assertQualifier(String text, String qualifier) {
    if (qualifier.equals("UNQUALIFIED")) {
      QUALIFIERS.forEach(word -> assertThat(text).doesNotContain(word));
    } else {
      assertThat(text).contains(WORDS.get(qualifier));
    }
  }

  private static String expected(String value) {
    String word = WORDS.get(value);
    if (word != null) {
      return value.equals("true") ? word : Pattern.quote(word);
    }
    if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return DateTimeFormatter.ofPattern("d'(–[0-9]+)?' MMMM uuuu", Locale.ENGLISH)
          .format(LocalDate.parse(value));
    }
    return value.matches("[0-9]+")
        ? "\\b" + String.format(Locale.ROOT, "%,d", Long.parseLong(value)) + "\\b"
        : Pattern.quote(value);
  }

  private static List<StoryValue> values() {
    return Stream.concat(
            Stream.of(STORY.title()),
            statements().stream().flatMap(statement -> statement.values().stream()))
        .toList();
  }

  private static List<StoryStatement> statements() {
    return STORY.sections().stream()
        .flatMap(section -> section.statements().stream())
        .flatMap(StoryOfSeedTextTest::withDetails)
        .toList();
  }

  private static Stream<StoryStatement> withDetails(StoryStatement statement) {
    return Stream.concat(
        Stream.of(statement),
        statement.details().stream().flatMap(StoryOfSeedTextTest::withDetails));
  }
}
