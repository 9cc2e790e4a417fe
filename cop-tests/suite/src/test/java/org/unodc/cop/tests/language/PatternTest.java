package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.testkit.CopFixtures;

/** The places for arguments in a text: labels in their forms, and plurals. */
class PatternTest {
  private static final String ALL_CATEGORIES =
      "{0, plural, =7 {seven} zero {zero #} one {one #} two {two #} few {few #} many {many #}"
          + " other {other #}}.";

  /** ICU decides; groups of digits are our own, so the numbers are compared without them. */
  @ParameterizedTest
  @EnumSource
  void pluralsAreThoseOfIcu(OfficialLanguage language) {
    MessageFormat icu = new MessageFormat(ALL_CATEGORIES, Locale.forLanguageTag(language.tag()));
    MessageCatalogue catalogue = catalogue(language, ALL_CATEGORIES);

    IntStream.concat(
            IntStream.rangeClosed(-120, 1_250),
            IntStream.of(999_999, 1_000_000, 1_000_001, 1_000_003, 2_000_000, 100_000_011))
        .forEach(
            number ->
                assertThat(category(catalogue.sentence("text", language, number)))
                    .as("%s in %s", number, language)
                    .isEqualTo(category(icu.format(new Object[] {number}))));
  }

  @ParameterizedTest
  @EnumSource
  void textsOfTheCatalogueHaveEachCategoryOfTheirLanguage(OfficialLanguage language) {
    PluralRules rules = PluralRules.forLocale(Locale.forLanguageTag(language.tag()));
    MessageCatalogue catalogue = MessageCatalogue.standard();
    for (String key : catalogue.keys(language)) {
      String text = catalogue.text(key, language);
      if (text.contains(", plural,")) {
        assertThat(rules.getKeywords())
            .filteredOn(category -> !isOnlyForMillions(category, language))
            .as("%s in %s", key, language)
            .allMatch(category -> text.contains(" " + category + " {"));
      }
    }
  }

  private static boolean isOnlyForMillions(String category, OfficialLanguage language) {
    return category.equals("many")
        && (language == OfficialLanguage.FRENCH || language == OfficialLanguage.SPANISH);
  }

  @Test
  void pluralOfACountIsThatOfItsNumber() {
    MessageCatalogue catalogue =
        catalogue(OfficialLanguage.ENGLISH, "{0, plural, one {# seat} other {# seats in {1}}}");

    assertThat(
            catalogue.sentence(
                "text", OfficialLanguage.ENGLISH, ReportedCount.atLeast(2_000), "hall A"))
        .isEqualTo("at least 2,000 seats in hall A");
    assertThat(catalogue.sentence("text", OfficialLanguage.ENGLISH, ReportedCount.exactly(1), "-"))
        .isEqualTo("1 seat");
  }

  @Test
  void selectsATextByACodeOrAWord() {
    String text = "{0, select, AGAINST {no} person {{1}} other {yes # {1}}}.";
    MessageCatalogue catalogue = catalogue(OfficialLanguage.ENGLISH, text);

    assertThat(catalogue.sentence("text", OfficialLanguage.ENGLISH, VoteChoice.AGAINST, 1))
        .isEqualTo("no.");
    assertThat(catalogue.sentence("text", OfficialLanguage.ENGLISH, "person", 1)).isEqualTo("1.");
    assertThat(catalogue.sentence("text", OfficialLanguage.ENGLISH, "state", 1))
        .isEqualTo("yes # 1.");
    assertThat(catalogue.sentence("text", OfficialLanguage.ENGLISH, 7, 1)).isEqualTo("yes # 1.");
  }

  @Test
  void aSelectionHasATextForAllOtherWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue(OfficialLanguage.ENGLISH, "{0, select, one {a}}"))
        .withMessageContaining("a selection has no \"other\"");
  }

  /** Spanish says "e" instead of "y" before the sound of "i", unless it is that of "y". */
  @ParameterizedTest
  @CsvSource({
    "Italia, e Italia",
    "Índico, e Índico",
    "«Italia», e «Italia»",
    "Hiroshima, e Hiroshima",
    "hielo, y hielo",
    "Perú, y Perú",
    "12 iniciativas, y 12 iniciativas"
  })
  void wordBeforeTheLastItemFollowsItsSound(String last, String end) {
    assertThat(
            MessageCatalogue.standard()
                .sentence(
                    "skip.NOT_ASKED",
                    OfficialLanguage.SPANISH,
                    Message.conjunction(List.of("Chile", "Francia", last))))
        .contains("Chile, Francia " + end + " ");
  }

  @Test
  void apostrophesAreWords() {
    assertThat(
            catalogue(OfficialLanguage.FRENCH, "l'ordre #{0} d'une")
                .sentence("text", OfficialLanguage.FRENCH, 3))
        .isEqualTo("l'ordre #3 d'une");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{}",
        "{a}",
        "{0",
        "{0}}",
        "{0,number}",
        "{0:}",
        "{0, plural, one {a}}",
        "{0, plural, several {a} other {b}}",
        "{0, plural, = {a} other {b}}",
        "{0, plural, other {b}",
        "{0, select, a-b {a} other {b}}",
        "{0, select, other {b}",
        "{100}"
      })
  void otherBracesAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue(OfficialLanguage.ENGLISH, text))
        .withMessageContaining("plural");
  }

  @Test
  void treatyIsCalledWhatItIs() {
    ConventionId id = ConventionId.of("firearms");
    Optional<LocalizedText> title = Optional.of(LocalizedText.english("Firearms"));

    assertThat(
            new EntityLabel(id, title, Optional.of(EntityDesignation.PROTOCOL))
                .in(OfficialLanguage.ENGLISH))
        .isEqualTo("protocol \"Firearms\" (firearms)");
    assertThat(new EntityLabel(id, title).in(OfficialLanguage.ENGLISH))
        .isEqualTo("treaty \"Firearms\" (firearms)");
    assertThat(
            EntityLabel.of(CopFixtures.untocCop12().conventions().get(1))
                .in(OfficialLanguage.RUSSIAN))
        .startsWith("протокол «");
    assertThat(
            EntityLabel.of(new ParticipatingState(ParticipantId.of("kenya"), StateCode.of("KEN")))
                .in(OfficialLanguage.FRENCH))
        .startsWith("État «\u00A0Kenya\u00A0»");
  }

  @Test
  void entityIsNotCalledWhatItCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EntityLabel(
                    SessionId.of("s1"), Optional.empty(), Optional.of(EntityDesignation.STATE)))
        .withMessage("an entity of the kind session cannot be called STATE");
  }

  /** The singular and the dual of Arabic have no numeral, so that "at least" would be lost. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 100, 500})
  void attendanceKeepsItsQualifier(long number) {
    assertThat(
            MessageCatalogue.standard()
                .sentence(
                    "side-event.attendance-fits-its-room.message",
                    OfficialLanguage.ARABIC,
                    "-",
                    ReportedCount.atLeast(number),
                    1))
        .contains("ما لا يقل عن " + number);
  }

  private static MessageCatalogue catalogue(OfficialLanguage language, String text) {
    Map<OfficialLanguage, Map<String, String>> texts = new EnumMap<>(OfficialLanguage.class);
    texts.put(OfficialLanguage.ENGLISH, Map.of("text", text));
    texts.put(language, Map.of("text", text));
    return MessageCatalogue.of(texts);
  }

  private static String category(String text) {
    return text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
  }
}
