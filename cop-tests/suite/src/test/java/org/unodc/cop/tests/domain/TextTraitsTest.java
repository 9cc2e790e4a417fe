package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.rule.Trigger;
import org.unodc.cop.domain.rules.Remains;
import org.unodc.cop.domain.rules.TextTraits;
import org.unodc.cop.domain.rules.privacy.ContactDataDetector;

/**
 * No text in which a precise search finds something lacks the trait that calls the search. Each of
 * the 65,536 units stands alone, and beside and between characters with which mistakes begin.
 */
class TextTraitsTest {
  private static final String ROOM = "org.unodc.cop.domain.rules.";

  /** At least one character of each set in {@code TextSequences}, and pieces of what is found. */
  private static final String[] PIECES = {
    "a",
    "Z",
    "é",
    "Ã",
    "Ð",
    "ð",
    "è",
    "â",
    "ï",
    "€",
    "©",
    "»",
    "Р",
    "С",
    "Г",
    "ў",
    "ж",
    "ط",
    "ک",
    "أ",
    "ت",
    "ُ",
    "中",
    "艾",
    "圈",
    "？",
    "（",
    "?",
    "#",
    "[",
    "{",
    "$",
    "=",
    "_",
    "<",
    "\\",
    "&",
    "*",
    "]",
    "(",
    ")",
    "@",
    "%",
    "4",
    "+",
    "-",
    ".",
    "/",
    " ",
    "\u00A0",
    "\t",
    "\n",
    "\u200D",
    "\u0301",
    "\uFFFD",
    "\uD83D\uDE00",
    "TBC",
    "N/A",
    "NaN",
    "FIXME",
    "XXXX",
    "Lorem ipsum",
    "#REF!",
    "[insert",
    "=SUM(",
    "???",
    "____",
    "{{",
    "&amp;",
    "<b>",
    "](http",
    "**",
    "\\u00e9",
    "_x000D_",
    "à venir",
    "待定",
    "Tel. 12 34 56",
    "+43 1 26060",
    "a@b.org",
    "&#64;",
    "%40",
    " at ",
    " dot ",
    "(at)",
    "( AT ",
    "arroba",
    " punto ",
    "собака",
    "точка",
    "أت",
    "نقطة",
    "org",
    "the ",
    " of",
    "of ",
    "в ",
    " l",
    "0",
    "1",
    "page 1",
    "- ",
    "v2",
    " final",
    "TODO:",
    "DeepL.com",
    "Distr.: ",
    " Original: English",
    "[illegible]",
    "<<<<<<<",
    ".....",
    "V.24-12345",
    "«",
    "„",
    "\"\"",
    ";;",
    "%s",
    "\\n",
    "¹",
    "ﬁ"
  };

  static Stream<Arguments> searches() {
    return Stream.of(
        Arguments.of(
            "FORBIDDEN", TextTraits.FORBIDDEN, search("language.HiddenCharacters", "first")),
        Arguments.of(
            "DECOMPOSED", TextTraits.DECOMPOSED, search("language.TextRules", "isInFormC")),
        Arguments.of("LOST", TextTraits.LOST, search("LostCharacters", "first")),
        Arguments.of("PLACEHOLDER", TextTraits.PLACEHOLDER, search("Placeholders", "first")),
        Arguments.of("MARKUP", TextTraits.MARKUP, search("language.Markup", "first")),
        Arguments.of("MIXED", TextTraits.MIXED, search("language.MixedScripts", "first")),
        Arguments.of("BLANKS", TextTraits.BLANKS, search("language.TraceRules", "hasExtraBlanks")),
        Arguments.of("CONTACT", TextTraits.CONTACT, (Search) ContactDataDetector::isIn),
        Arguments.of(
            "REMAINS", TextTraits.REMAINS, (Search) text -> Remains.first(text).isPresent()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searches")
  void everyTextWithAMistakeHasItsTrait(String name, Trigger<Object> trait, Search search)
      throws ReflectiveOperationException {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      String text = String.valueOf((char) unit);
      String piece = PIECES[unit % PIECES.length];
      check(text, trait, search);
      check(text + text + text + text, trait, search);
      check(piece + text + piece, trait, search);
      check("the " + text + piece + text + " end", trait, search);
    }
    Random random = new Random(23);
    for (int i = 0; i < 150_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.insert(random.nextInt(text.length() + 1), (char) random.nextInt(0x10000));
      check(text.toString(), trait, search);
    }
  }

  private static void check(String text, Trigger<Object> trait, Search search)
      throws ReflectiveOperationException {
    if (!trait.firesFor(text) && search.finds(text)) {
      assertThat(text.chars().mapToObj("U+%04X"::formatted)).as(text).isEmpty();
    }
  }

  private static Search search(String type, String name) {
    try {
      Method method = Class.forName(ROOM + type).getDeclaredMethod(name, String.class);
      method.setAccessible(true);
      return text -> isFound(name, method.invoke(null, text));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + "." + name, e);
    }
  }

  private static boolean isFound(String name, Object answer) {
    if (answer instanceof Optional<?> found) {
      return found.isPresent();
    }
    return answer instanceof OptionalInt found
        ? found.isPresent()
        : (boolean) answer != name.equals("isInFormC");
  }

  /** A precise search. */
  @FunctionalInterface
  interface Search {
    boolean finds(String text) throws ReflectiveOperationException;
  }
}
