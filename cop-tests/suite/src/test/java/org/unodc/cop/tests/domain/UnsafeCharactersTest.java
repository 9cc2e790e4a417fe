package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.MessageArgument;

class UnsafeCharactersTest {

  @Test
  void recognizesCharactersThatAreUnsafeToPrint() {
    assertThat(ranges(point -> !UnsafeCharacters.isSafeToPrint(point)))
        .containsExactly("0000-001F", "007F-009F", "2028-202E", "D800-DFFF", "FFFE-FFFF");
  }

  @Test
  void refusesUnsafeAndInvisibleCharactersInNames() {
    assertThat(ranges(point -> !UnsafeCharacters.isSafeInName(point)))
        .contains(
            "0000-001F",
            "007F-009F",
            "00AD-00AD",
            "061C-061C",
            "200B-200F",
            "2028-202E",
            "2060-2064",
            "2066-206F",
            "D800-DFFF",
            "FEFF-FEFF",
            "E0001-E0001",
            "E0020-E007F");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Côte d’Ivoire", "مؤتمر الأطراف", "缔约方会议", "대한민국", "Конференция", "😀", "\u00A0"})
  void doesNotChangeSafeText(String text) {
    assertThat(text.codePoints()).allMatch(UnsafeCharacters::isSafeInName);
    assertThat(replaced(text)).isEqualTo(text);
  }

  @Test
  void replacesOnlyUnsafeCharacters() {
    assertThat(replaced("a\u202Eb\n😀\uD83D\u2028"))
        .isEqualTo("a[U+202E]b[U+000A]😀[U+D83D][U+2028]");
  }

  @Test
  void printsATextOfTheRecordInAMessageInOneLine() {
    assertThat(
            MessageArgument.of("a\u2028\u2029\t\uFFFE\u202E\u2067b").in(OfficialLanguage.ENGLISH))
        .isEqualTo("a[U+2028][U+2029][U+0009][U+FFFE][U+202E][U+2067]b");
  }

  private static String replaced(String text) {
    return UnsafeCharacters.replace(
        text, UnsafeCharacters::isSafeToPrint, UnsafeCharacters::inBrackets);
  }

  private static List<String> ranges(IntPredicate isMember) {
    List<String> ranges = new ArrayList<>();
    int first = -1;
    for (int point = 0; point <= Character.MAX_CODE_POINT + 1; point++) {
      boolean inside = point <= Character.MAX_CODE_POINT && isMember.test(point);
      if (inside && first < 0) {
        first = point;
      } else if (!inside && first >= 0) {
        ranges.add("%04X-%04X".formatted(first, point - 1));
        first = -1;
      }
    }
    return ranges;
  }
}
