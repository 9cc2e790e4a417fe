package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;

/**
 * Random texts that a record may contain and that often break formats: six languages in both
 * directions, combining characters, markup of other formats, and characters from all of Unicode. No
 * text is blank.
 */
final class HostileTextGenerator {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "Conference of the Parties",
          "Conférence des Parties, séance n° 3",
          "¿Conferencia de las Partes? ¡Sí!",
          "Конференция участников",
          "مؤتمر الأطراف",
          "缔约方会议",
          "Straße, İstanbul, ǅ, ﬁ");

  /** Directional marks and isolates, combining marks, decomposed letters and surrogate pairs. */
  private static final ImmutableList<String> SCRIPTS =
      ImmutableList.of(
          "\u200F\u0645\u0624\u062A\u0645\u0631 12\u200E (COP)",
          "\u2067\u0645\u0624\u062A\u0645\u0631\u2069, \u2068UNTOC\u2069, \u2066x\u2069\u061C",
          "\u0645\u064F\u0624\u0652\u062A\u064E\u0645\u064E\u0631\u0651",
          "Co\u0302te d\u2019Ivoire, A\u030Angstro\u0308m",
          "\u1112\u1161\u11AB\u1100\u1173\u11AF",
          "\u212B \u2126 \uF900 \u00BD",
          "z\u0335\u0310\u0347\u032Da\u0338\u0303lgo",
          "\uD83D\uDC69\uD83C\uDFFD\u200D\u2696\uFE0F \uD83C\uDDF3\uD83C\uDDF4",
          "\uD842\uDFB7\uD834\uDD1E\uDBFF\uDFFD",
          "\uFEFFmark\u200B\u00AD\u2060",
          "\u00A0\u3000\u2003wide\u00A0",
          "one\u2028two\u2029three",
          "\uFFFD\uFFFE\uFFFF\uE000");

  private static final ImmutableList<String> FORMATS =
      ImmutableList.of(
          "NO",
          "no",
          "null",
          "~",
          "true",
          "1e3",
          "-0",
          "007",
          "0x1F",
          "12:30:45",
          ".inf",
          "-",
          "2024-10-14",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "\uFF1D1",
          "'=1",
          "\"",
          "\"\"",
          "a \"b\" 'c'",
          "a,b;c|d",
          "\\",
          "\\n",
          "\\u0041",
          "/",
          "/a~1b/~0/0",
          "/title",
          "key: x",
          "- item",
          "? x",
          "# no comment",
          "&a *a",
          "!!str x",
          "%TAG",
          "---",
          "...",
          "{a: [b]}",
          "> folded",
          "| kept",
          "`x`",
          "${x} %s {0} {{x}}",
          "<b onclick=\"x()\">&amp;</b>",
          "</script><!-- ]]> -->",
          "_x000D_",
          "BEGIN:VEVENT",
          "a\nEND:VCALENDAR\nb",
          "\\;\\,",
          "mailto:a@example.org",
          "one\ntwo",
          "one\n\n  two\n",
          "\n",
          "\t",
          "a\tb",
          " ",
          "  x  ");

  private static final ImmutableList<String> SEPARATORS = ImmutableList.of("", "", " ", ", ", "\n");

  private static final int LAST_CODE_POINT = 0x10FFFF;

  private HostileTextGenerator() {}

  static String of(RandomChoices random) {
    StringBuilder text = new StringBuilder(piece(random));
    while (text.toString().isBlank() || random.oneIn(3)) {
      text.append(random.from(SEPARATORS)).append(piece(random));
    }
    return text.toString();
  }

  private static String piece(RandomChoices random) {
    return switch (random.below(16)) {
      case 0, 1, 2 -> random.from(SCRIPTS);
      case 3, 4, 5, 6, 7, 8 -> random.from(FORMATS);
      case 9, 10 -> anyCharacters(random);
      case 11 -> random.oneIn(12) ? longWord(random) : "x";
      default -> random.from(WORDS);
    };
  }

  private static String longWord(RandomChoices random) {
    return random.from(ImmutableList.of("x", "é", "\uD83D\uDE00")).repeat(random.between(70, 900));
  }

  private static String anyCharacters(RandomChoices random) {
    StringBuilder characters = new StringBuilder();
    int length = random.between(1, 8);
    while (length > 0) {
      int character = random.below(random.from(ImmutableList.of(0x80, 0x800, LAST_CODE_POINT + 1)));
      if (isAllowed(character)) {
        characters.appendCodePoint(character);
        length--;
      }
    }
    return characters.toString();
  }

  /** Excludes control characters except tab and line feed, surrogates, embeddings and overrides. */
  private static boolean isAllowed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\t' || character == '\n';
      case Character.SURROGATE -> false;
      default -> character < 0x202A || character > 0x202E;
    };
  }
}
