package org.unodc.cop.tests.publication;

import java.util.List;
import java.util.Random;

/**
 * Texts that a record may contain and that could break a format. The same seed produces the same
 * text.
 */
final class HostileTexts {
  private static final List<String> PIECES =
      List.of(
          "BEGIN:VEVENT",
          "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\n",
          "\n ",
          "\n\t",
          "\\n",
          "\\N",
          "\\\\",
          "\\",
          ";",
          ",",
          ":",
          "\"",
          "'",
          "^n^'^^",
          " ",
          "\t",
          "%0D%0A",
          "=0D=0A",
          "</script><script>alert(1)</script>",
          "<!-- & -->",
          "{0} '{",
          "مؤتمر الأطراف",
          "ועידת הצדדים",
          "\u200F\u2067עברית\u2069",
          "缔约方大会",
          "Конференция",
          "e\u0301\u0323",
          "\u0301",
          "👩‍👩‍👧‍👦",
          "🇺🇳🇦🇹🇺🇳",
          "👍🏽",
          "\uFEFF",
          "\u2028",
          "\u2029",
          "\u00A0",
          "x".repeat(300),
          "é".repeat(80),
          "e" + "\u0301".repeat(90));

  private HostileTexts() {}

  /** {@return a text with two letters, so that it is never blank} */
  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(3) == 0) {
        text.appendCodePoint(anyCharacter(random));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.insert(random.nextBoolean() ? 0 : text.length(), "ab").toString();
  }

  private static int anyCharacter(Random random) {
    while (true) {
      int character = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
      int type = Character.getType(character);
      boolean embeds = character >= 0x202A && character <= 0x202E;
      if (type != Character.CONTROL && type != Character.SURROGATE && !embeds) {
        return character;
      }
    }
  }
}
