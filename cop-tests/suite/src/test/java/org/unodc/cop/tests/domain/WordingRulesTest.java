package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;

/** Rules about what copying, converting and unfinished drafting leave in texts. */
class WordingRulesTest {
  private static final String HIDDEN = "language.text-holds-no-forbidden-characters";
  private static final String LETTERS = "language.text-keeps-its-letters";
  private static final String PLACEHOLDER = "language.text-is-no-placeholder";
  private static final String MARKUP = "language.text-has-no-markup";
  private static final String BLANKS = "language.text-has-no-extra-blanks";
  private static final String SCRIPT = "language.words-are-in-one-script";
  private static final String LANGUAGE = "language.text-is-in-its-language";
  private static final String LOOK_ALIKE = "reference.ids-do-not-look-alike";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gene\u200Bva",
        "Gene\u200Cva",
        "Gene\u200Dva",
        "Gene\u2060va",
        "Gene\uFEFFva",
        "\uFEFFGeneva",
        "Gene\u00ADva",
        "Gene\u034Fva",
        "Geneva\uFE0F",
        "Gene\uDB40\uDD00va",
        "Gene\uE000va",
        "Gene\uDB80\uDC00va",
        "Gene\uFFFEva",
        "Gene\uFDD0va",
        "Gene\uD83F\uDFFFva",
        "Gene\uDB40\uDC01va",
        "Gene\uDB40\uDC41va",
        "Gene\u2066va",
        "Gene\u2069va",
        "\u2067Geneva\n\u2069",
        "\u2068a\u2068b\u2069",
        "\u3164",
        "Gene\u3164va",
        "\u2800\u2800",
        "Gene\u115Fva",
        "Gene\u180Eva",
        "Gene\u206Ava",
        "Gene\uFFF9va",
        "Gene\u2062va",
        "\uD83C\uDFF4\uDB40\uDC67",
        "Жене\u200Dва",
        "日内瓦\u200D",
        "Gene\u200D\u200Dva"
      })
  void findsCharactersThatHideOrReorder(String text) {
    assertThat(findings(HIDDEN, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200F\u0645\u0624\u062A\u0645\u0631 12\u200E (COP)",
        "\u2067\u0645\u0624\u062A\u0645\u0631\u2069, \u2068UNTOC\u2069, \u2066x\u2069\u061C",
        "\u2067a\u2068b\u2069c\u2069\n\u2068d\u2069",
        "می\u200Cشود",
        "ه\u200D ۱۴۰۲",
        "क्\u200Dष, क्\u200Cष",
        "ശ്രീ\u200D",
        "ក\u200Bខ",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\u2696\uFE0F \uD83C\uDDF3\uD83C\uDDF4",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "1\uFE0F\u20E3 ☎\uFE0F ❤\uFE0F\u200D\uD83D\uDD25",
        "葛\uDB40\uDD00城市",
        "ᠠ\u180Bᠭ",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "\u1112\u1161\u11AB",
        "one\ntwo",
        "n°\u00A03, 5\u202F%, well\u2011being",
        "⠃\u2800⠃"
      })
  void acceptsCharactersThatTheirScriptNeeds(String text) {
    assertThat(findings(HIDDEN, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GenÃ¨ve",
        "Ã‰tats",
        "parties Ã\u00A0 la Convention",
        "CÃ´te dâ€™Ivoire",
        "ConvenciÃ³n",
        "12 Â°C",
        "Â§ 3",
        "â€œquotedâ€\u009D",
        "ï»¿Geneva",
        "Genï¿½ve",
        "Gen\uFFFDve",
        "ÐšÐ¾Ð½Ñ„ÐµÑ€ÐµÐ½Ñ†Ð¸Ñ\u008F",
        "Ù…Ø¤ØªÙ…Ø± Ø§Ù„Ø£Ø·Ø±Ø§Ù\u0081",
        "ç¼”çº¦æ–¹ä¼šè®®",
        "ðŸ˜€",
        "РљРѕРЅС„РµСЂРµРЅС†РёСЏ",
        "ظ…ط¤طھظ…ط±",
        "ConfГ©rence",
        "GenГЁve",
        "Gen√®ve",
        "Gen├¿ve",
        "Êîíôåðåíöèÿ",
        "ÇáÃØÑÇÝ",
        "Gen?ve",
        "GenÃƒÂ¨ve",
        "NikolaÅ¡"
      })
  void findsLettersThatWereReplaced(String text) {
    assertThat(findings(LETTERS, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Genève, Côte d’Ivoire, São Tomé, Åland",
        "¿Qué? ¡Sí! ESPAÑA",
        "AMANHÃ” — IRMÃ…",
        "À «\u00A0Genève\u00A0»",
        "publicité\u00A0», l’été²³",
        "5 Å–10 Å",
        "Ø±0.5",
        "Конференция участников",
        "Рівне, Січ, СЁМГА",
        "مؤتمر الأطراف، هل؟",
        "缔约方会议",
        "Straße, İstanbul, ǅ, ﬁ",
        "Why? Because",
        "Who?What?",
        "https://example.org/a?b=c",
        "page.php?id",
        "Zürich — “quoted” …",
        "Đà Nẵng, Ürümqi",
        "x√2, √(3)",
        "© 2024 ®",
        "Ææ Øø",
        "«Ù»"
      })
  void acceptsLettersOfManyLanguages(String text) {
    assertThat(findings(LETTERS, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBC",
        "tbd",
        "Speaker: TBC",
        "N/A",
        "Report (TBD)",
        "#REF!",
        "See #N/A",
        "#DIV/0!",
        "???",
        "Room ???",
        "？？？",
        "Lorem ipsum dolor",
        "...",
        "-",
        "—",
        "à confirmer",
        "À CONFIRMER",
        "(por confirmar)",
        "Подлежит уточнению",
        "يحدد لاحقا",
        "待定",
        "[待定]",
        "[insert title]",
        "[вставить]",
        "Dear {{name}}",
        "Room ____",
        "untitled",
        "Room XXXX",
        "null",
        "To be confirmed.",
        "FIXME"
      })
  void findsPlaceholders(String text) {
    assertThat(findings(PLACEHOLDER, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CTOC/COP/TBC/1",
        "TBCs",
        "Why??",
        "R&D",
        "XXX session",
        "Item #1",
        "12",
        "M3",
        "😀",
        "№ 5",
        "COP12",
        "تحديد",
        "定",
        "To be confirmed by the Conference",
        "Todo el mundo",
        "TODO",
        "Null hypothesis",
        "a_b __init__",
        "[sic]",
        "$5 {a}",
        "TBC-1 TBC/2"
      })
  void acceptsWordsThatResemblePlaceholders(String text) {
    assertThat(findings(PLACEHOLDER, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Geneva</b>",
        "Geneva<br>",
        "Geneva<BR />",
        "a<br/>b",
        "Geneva&nbsp;",
        "R&amp;D",
        "Gen&egrave;ve",
        "C&ocirc;te",
        "it&#8217;s",
        "it&#x2019;s",
        "<p class=\"x\">",
        "<!-- note -->",
        "Gen\\u00e8ve",
        "line_x000D_",
        "</div>",
        "<o:p></o:p>"
      })
  void findsMarkup(String text) {
    assertThat(findings(MARKUP, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p < 0.05",
        "R&D",
        "a <b and c> d",
        "AT&T; BP",
        "x <y> z",
        "<< Geneva >>",
        "C:\\users",
        "a & b; c",
        "i<3",
        "1 <a",
        "&c.;",
        "file_xyz_1",
        "<name@example>",
        "https://example.org/?a=1&b=2"
      })
  void acceptsSignsThatAreNoMarkup(String text) {
    assertThat(findings(MARKUP, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" Geneva", "Geneva ", "Geneva\u00A0", "Geneva\n", "Ge  neva", "\u3000Geneva"})
  void findsExtraBlanks(String text) {
    assertThat(findings(BLANKS, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Geneva", "One.  Two", "One\n  - two", "Note:  x"})
  void acceptsBlanksBetweenSentences(String text) {
    assertThat(findings(BLANKS, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Сonference", "Kонференция", "CОP", "Genиve", "Confйrence", "XХI"})
  void findsWordsInTwoScripts(String text) {
    assertThat(findings(SCRIPT, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT-специалист",
        "COP’у",
        "VIPы",
        "COP12 в Вене",
        "β-carotene, μg",
        "Конференция",
        "SMSки"
      })
  void acceptsWordsOfEachScript(String text) {
    assertThat(findings(SCRIPT, text)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Report of the Secretariat, fr, Report by the Secretariat, 1",
    "en, Report of the Secretariat, fr, Rapport du Secrétariat, 0",
    "en, Rapport du Secrétariat sur les travaux, fr, Report of the Secretariat, 2",
    "es, Informe de la Secretaría, fr, Informe del Secretario y los demás, 1",
    "fr, Office of the Prosecutor, es, Office of the Prosecutor, 0",
    "en, Conference of the Parties to the Convention, fr, Conference of the Parties to the Convention, 1",
    "en, Harbour Watch, fr, Harbour Watch, 0",
    "ru, Доклад, es, Report of the Secretariat, 1"
  })
  void findsTextsInAnotherLanguage(
      String first, String text, String second, String other, int expected) {
    assertThat(findings(LANGUAGE, LocalizedText.of(Map.of(first, text, second, other))))
        .isEqualTo(expected);
  }

  /** A text without a tag counts as English, also if it is a name in another language. */
  @Test
  void doesNotSearchATextThatIsInEnglishOnly() {
    assertThat(findings(LANGUAGE, "Centro de Estudios para el Derecho y la Justicia")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "cop-12, cop12, 1",
    "cop-012, cop-12, 1",
    "item-l, item-1, 1",
    "item-o, item-0, 1",
    "item-1-12, item-11-2, 0",
    "item-1, item-2, 0",
    "item-10, item-1, 0"
  })
  void findsIdsThatLookAlike(String first, String second, int expected) {
    assertThat(
            Judged.places(
                LOOK_ALIKE, "'sideEvents':[{'id':'%s'},{'id':'%s'}]".formatted(first, second)))
        .hasSize(expected);
  }

  private static int findings(String rule, String title) {
    return findings(rule, LocalizedText.english(title));
  }

  private static int findings(String rule, LocalizedText title) {
    Conference conference =
        Conference.builder().id(new ConferenceId("example-cop")).title(title).build();
    return Rulebook.standard()
        .validate(conference, LocalDate.of(2024, 11, 1))
        .findingsOf(RuleId.of(rule))
        .size();
  }
}
