package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The texts of all modules use the words of the glossary, see {@code cop-domain/languages}. */
class GlossaryTest {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void eachTermOfTheEnglishHasItsWord(OfficialLanguage language) {
    ImmutableList<BundleText> texts = BundleText.in(language);
    Glossary glossary = Glossary.of(language, texts);

    assertThat(texts).hasSizeGreaterThan(4000);
    assertThat(texts.stream().flatMap(text -> glossary.misses(text).stream()))
        .as("words to mend in *_%1$s.properties, or in glossary_%1$s.tsv", language.tag())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void aTermOfArtIsInTheEnglishToo(OfficialLanguage language) {
    ImmutableList<BundleText> texts = BundleText.in(language);
    Glossary glossary = Glossary.of(language, texts);

    assertThat(texts.stream().flatMap(text -> glossary.additions(text).stream()))
        .as("words to mend in *_%1$s.properties, or in glossary_%1$s.tsv", language.tag())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void noTextHasWhatMayNotStandInTheLanguage(OfficialLanguage language) {
    ImmutableList<ImmutableMap<String, String>> never =
        LanguageTable.rows("never_" + language.tag() + ".tsv");
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (BundleText text : BundleText.in(language)) {
      String plain = Glossary.plain(TextForms.joined(text.text()));
      for (ImmutableMap<String, String> row : never) {
        Optional<Pattern> except = Glossary.pattern(row.get("except"));
        if (!text.listsAccepted()
            && Glossary.pattern(row.get("text")).orElseThrow().matcher(plain).find()
            && except.stream().noneMatch(key -> key.matcher(text.address()).find())) {
          found.add(String.format("%n%s: %s%n  is: %s", text.address(), row.get("why"), plain));
        }
      }
    }

    assertThat(found.build()).isEmpty();
  }

  /** An exception that is not needed would hide the next mistake. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void eachExceptionIsNeeded(OfficialLanguage language) {
    ImmutableList<BundleText> texts = BundleText.in(language);
    Glossary glossary = Glossary.of(language, texts);
    Glossary strict = glossary.withoutExceptions();

    assertThat(glossary.terms())
        .filteredOn(term -> term.exceptHere().isPresent())
        .filteredOn(
            term ->
                texts.stream()
                    .filter(text -> term.exceptHere().get().matcher(text.address()).find())
                    .flatMap(
                        text ->
                            Stream.concat(
                                strict.misses(text).stream(), strict.additions(text).stream()))
                    .noneMatch(message -> message.contains("(term: " + term.id() + ")")))
        .extracting(Glossary.Term::id)
        .as("exceptions to remove from glossary_%s.tsv", language.tag())
        .isEmpty();
  }

  /** A term that no English text has would never be compared. */
  @Test
  void eachTermIsInTheEnglish() {
    ImmutableList<BundleText> texts = BundleText.in(OfficialLanguage.ENGLISH);
    Glossary glossary = Glossary.of(OfficialLanguage.FRENCH, texts);

    assertThat(glossary.terms()).hasSizeGreaterThan(60);
    assertThat(glossary.terms().stream().filter(term -> texts.stream().noneMatch(term::isIn)))
        .extracting(Glossary.Term::id)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void eachLanguageHasAWordForEachTerm(OfficialLanguage language) {
    List<String> ids =
        LanguageTable.rows("glossary.tsv").stream().map(row -> row.get("id")).toList();
    ImmutableList<ImmutableMap<String, String>> words =
        LanguageTable.rows("glossary_" + language.tag() + ".tsv");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(words).extracting(row -> row.get("id")).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(words)
        .allSatisfy(
            row -> {
              assertThat(row.get("term")).as(row.get("id")).isNotEmpty();
              assertThat(row.get("allowed")).as(row.get("id")).isNotEmpty();
              assertThat(row.get("reviewer").isEmpty())
                  .as("%s has both a reviewer and a day, or neither", row.get("id"))
                  .isEqualTo(row.get("reviewed on").isEmpty());
              assertThat(row.get("reviewed on")).matches(day -> day.isEmpty() || isDay(day));
            });
  }

  /** The glossary finds what was wrong in texts of this project. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | session | The session was suspended. | La réunion a été suspendue.",
        "SPANISH | session | Session {0} | Sesión {0}",
        "RUSSIAN | youth-consultation | A youth consultation | Молодежная консультация",
        "ARABIC | stakeholder | Non-governmental stakeholders | الجهات المعنية غير الحكومية",
        "CHINESE | session | Session | 会议",
        "FRENCH | record | The record was replaced. | Le registre a été remplacé."
      })
  void reportsAWrongWord(OfficialLanguage language, String term, String english, String text) {
    BundleText wrong = new BundleText("desk", "desk.example", english, text);
    ImmutableList<String> misses = glossary(language).misses(wrong);

    assertThat(misses).isNotEmpty().allMatch(miss -> miss.contains("(term: " + term + ")"));
    assertThat(misses.get(0)).contains("desk:desk.example", english, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | The records of the depositary | Les registres du dépositaire",
        "RUSSIAN | The credentials of the session | Полномочия сессии",
        "ARABIC | A protocol is adopted with its convention. | يُعتمد البروتوكول مع اتفاقيته.",
        "SPANISH | session | período de sesiones {el: el período de sesiones}",
        "FRENCH | {1, plural, one {# session} other {# sessions}} | {1, plural, one {# session} other {# sessions}}"
      })
  void acceptsTheRightWord(OfficialLanguage language, String english, String text) {
    BundleText right = new BundleText("desk", "desk.example", english, text);

    assertThat(glossary(language).misses(right)).isEmpty();
    assertThat(glossary(language).additions(right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUSSIAN | accession | Whoever has joined | Никто из присоединившихся",
        "FRENCH | present | Parties taking part | Parties présentes",
        "SPANISH | bureau | Sections of the desk | Partes de la Mesa"
      })
  void reportsATermThatTheEnglishDoesNotHave(
      OfficialLanguage language, String term, String english, String text) {
    BundleText added = new BundleText("pages", "example", english, text);

    assertThat(glossary(language).additions(added))
        .singleElement()
        .asString()
        .contains("pages:example", "(term: " + term + ")");
  }

  private static Glossary glossary(OfficialLanguage language) {
    return Glossary.of(language, ImmutableList.of());
  }

  private static boolean isDay(String text) {
    return DAY.matcher(text).matches();
  }
}
