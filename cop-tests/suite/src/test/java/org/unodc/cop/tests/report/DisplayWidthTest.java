package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.report.DisplayWidth;
import org.unodc.cop.sdk.report.ReportFormat;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "COP12, 5",
    "Côte d’Ivoire, 13",
    "Конференция, 11",
    "مؤتمر, 5",
    "缔约方会议, 10",
    "（中文）, 8",
    "대한민국, 8",
    "日本, 4",
    "ニッポン, 8",
    "にっぽん, 8",
    "ﾆｯﾎﾟﾝ, 5",
    "ＵＮＴＯＣ, 10"
  })
  void countsTheColumnsOfText(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"Côte d’Ivoire, 13", "대한민국, 8", "각하, 4", "ガギグ, 6", "مُؤْتَمَر, 5"})
  void countsDecomposedTextAsComposedText(String text, int columns) {
    assertThat(DisplayWidth.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "\uD83D\uDE00, 2, a face",
    "\u2764, 1, a heart as text",
    "\u2764\uFE0F, 2, a heart as emoji",
    "\u231A\uFE0E, 2, a watch as text",
    "1\uFE0F\u20E3, 2, a key",
    "x\uFE0F, 1, a selector after a letter",
    "\uD83D\uDC4D\uD83C\uDFFD, 2, a thumb with a skin tone",
    "\u261D\uD83C\uDFFD, 2, a finger with a skin tone",
    "\u261D\uFE0F\uD83C\uDFFD, 2, a finger as emoji with a skin tone",
    "\uD83C\uDFFD, 2, a skin tone alone",
    "x\uD83C\uDFFD, 3, a skin tone after a letter",
    "\uD83D\uDC69\u200D\u2696\uFE0F, 2, a judge",
    "\uD83D\uDC69\uD83C\uDFFD\u200D\u2696\uFE0F, 2, a judge with a skin tone",
    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, 2, a family",
    "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08, 2, a rainbow flag",
    "\uD83C\uDFF3\u200D\uD83C\uDF08, 2, a rainbow flag without its selector",
    "\uD83D\uDC69\uD83D\uDC67, 4, two emoji that are not joined",
    "\uD83D\uDC69\u200Dx, 3, a letter after a joiner",
    "\u0915\u094D\u200D\u0937, 2, letters with a joiner between them",
    "\uD83C\uDDF0\uD83C\uDDF7, 2, the flag of a State",
    "\uD83C\uDDF0\uD83C\uDDF7\uD83C\uDDEF\uD83C\uDDF5, 4, the flags of two States",
    "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F, 2, a flag"
        + " of a region"
  })
  void countsAnEmojiOfManyCharactersAsOne(String text, int columns, String name) {
    assertThat(DisplayWidth.of(text)).as(name).isEqualTo(columns);
    assertThat(DisplayWidth.of("a" + text + "b")).as(name + " in a text").isEqualTo(columns + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u200Bb, 2",
    "\uFEFFa, 1",
    "\u2067a\u2069, 1",
    "a\u2060b, 2",
    "co\u00ADop, 5",
    "'a\tb\r\n', 2",
    "\uD800, 1"
  })
  void countsNoColumnForInvisibleCharacters(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void agreesWithUnicodeOnEveryCharacter() {
    List<String> different =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(point -> Character.getType(point) != Character.UNASSIGNED)
            .filter(point -> DisplayWidth.of(Character.toString(point)) != width(point))
            .mapToObj("U+%04X"::formatted)
            .toList();

    // Unicode 14 changed these two non-spacing marks to spacing marks; Java 17 has an older
    // version.
    assertThat(different).isSubsetOf("U+1734", "U+1171E");
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void keepsTheColumnsOfAReportForATerminalAligned(OfficialLanguage language) {
    List<Integer> startsOfIds =
        ReportFormat.TEXT
            .render(Reports.untoc(), language)
            .lines()
            .filter(line -> line.matches("\\S.* {2}[a-z-]+\\.[a-z-]+ {2,}[0-9].*"))
            .map(
                line ->
                    columnsBefore(line, line.replaceAll(" {2}[a-z-]+\\.[a-z-]+ {2,}[0-9].*", "")))
            .toList();

    assertThat(startsOfIds).hasSizeGreaterThan(1);
    assertThat(startsOfIds.stream().distinct()).hasSize(1);
  }

  private static int columnsBefore(String line, String start) {
    return line.substring(0, start.length()).codePoints().map(DisplayWidthTest::width).sum();
  }

  /** {@return the width of a single character according to the tables of ICU} */
  private static int width(int point) {
    if (hasNoWidth(point)) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  private static boolean hasNoWidth(int point) {
    return switch (UCharacter.getType(point)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.CONTROL,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR ->
          true;
      case UCharacterCategory.FORMAT ->
          point != 0xAD
              && !UCharacter.hasBinaryProperty(point, UProperty.PREPENDED_CONCATENATION_MARK);
      default -> isJoiningJamo(point);
    };
  }

  private static boolean isJoiningJamo(int point) {
    int type = UCharacter.getIntPropertyValue(point, UProperty.HANGUL_SYLLABLE_TYPE);
    return type == HangulSyllableType.VOWEL_JAMO || type == HangulSyllableType.TRAILING_JAMO;
  }
}
