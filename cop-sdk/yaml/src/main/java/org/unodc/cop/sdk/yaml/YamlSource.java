package org.unodc.cop.sdk.yaml;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The text of a document up to the first character that YAML does not allow, with the places of its
 * characters.
 */
final class YamlSource {
  /** No-break spaces, the ideographic space, and the colon of Chinese. */
  private static final CharMatcher LOOK_ALIKES = CharMatcher.anyOf("\u00A0\u202F\u3000\uFF1A");

  /** Maximum number of UTF-16 units that are searched for such characters. */
  private static final int MAX_SEARCHED = 1_000;

  private final String text;
  private final int written;
  private final Optional<Problem> end;
  private final int[] lineStarts;
  private final int[] pairs;

  private YamlSource(String text, Optional<Problem> end, int[] lineStarts, int[] pairs) {
    this.text = text;
    this.written = text.stripTrailing().length();
    this.end = end;
    this.lineStarts = lineStarts;
    this.pairs = pairs;
  }

  /** {@return the text up to its end, or to the first character that YAML does not allow} */
  static YamlSource of(JsonText given) {
    String text = given.whole();
    int lines = 1;
    int pairs = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (!YamlCharacters.mayStand(point)) {
        break;
      }
      end += Character.charCount(point);
      pairs += Character.charCount(point) - 1;
      lines += isLineEnd(text, end, point) ? 1 : 0;
    }
    int[] lineStarts = new int[lines];
    int[] pairPoints = new int[pairs];
    index(text, end, lineStarts, pairPoints);
    return end < text.length()
        ? cut(text, end, lineStarts, pairPoints)
        : new YamlSource(text + missingBreak(given, text), given.problem(), lineStarts, pairPoints);
  }

  private static void index(String text, int end, int[] lineStarts, int[] pairPoints) {
    int line = 0;
    int pair = 0;
    for (int unit = 0, points = 0; unit < end; points++) {
      int point = text.codePointAt(unit);
      unit += Character.charCount(point);
      if (Character.charCount(point) == 2) {
        pairPoints[pair++] = points;
      }
      if (isLineEnd(text, unit, point)) {
        lineStarts[++line] = unit;
      }
    }
  }

  private static boolean isLineEnd(String text, int after, int point) {
    return point == '\n' || (point == '\r' && !text.startsWith("\n", after));
  }

  /** {@return the text that the parser reads} */
  String text() {
    return text;
  }

  /** {@return the problem that ends the text before its real end; empty if there is none} */
  Optional<Problem> end() {
    return end;
  }

  /** {@return whether more than white space follows from this character on, by its number} */
  boolean goesOnAt(int point) {
    return unit(point) < written;
  }

  /** {@return the place of a character by its number, counted from 0 in code points} */
  Position position(int point) {
    return positionOfUnit(unit(point));
  }

  /** {@return the place of a character by its number, counted from 0 in UTF-16 units} */
  Position positionOfUnit(int unit) {
    int found = Arrays.binarySearch(lineStarts, unit);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, unit - lineStarts[line] + 1);
  }

  /**
   * {@return the text from one character up to but not including another, counted from 0 in code
   * points}
   */
  String between(int from, int to) {
    return text.substring(unit(from), unit(to));
  }

  /** {@return the number of the line break or the end after a character, in UTF-16 units} */
  int endOfLine(int unit) {
    int end = unit;
    while (end < text.length() && !LayoutCheck.isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@return whether only blanks stand before a character in its line, by its number in units} */
  boolean isFirstInLine(int unit) {
    int before = unit - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || LayoutCheck.isBreak(text.charAt(before));
  }

  /** {@return whether a character, by its number in code points, is a tab that follows a text} */
  boolean isTabAfterText(int point) {
    int unit = unit(point);
    return unit < text.length() && text.charAt(unit) == '\t' && !isFirstInLine(unit);
  }

  /**
   * {@return a sentence about a place, followed by one about a character in its line, or in the
   * line before, that people take for a space or a colon}
   */
  Translatable withLookAlike(Translatable sentence, Position here) {
    int line = Math.max(1, here.line() - 1);
    int start = lineStarts[line - 1];
    int end = Math.min(endOfLine(lineStarts[here.line() - 1]), start + MAX_SEARCHED);
    int found = LOOK_ALIKES.indexIn(text.substring(start, end));
    return found < 0
        ? sentence
        : ProblemText.of(
            "yaml.look-alike",
            sentence,
            positionOfUnit(start + found).line(),
            UnsafeCharacters.notation(text.charAt(start + found)));
  }

  /** {@return the place after the last character that is not white space} */
  Position endOfText() {
    return positionOfUnit(written);
  }

  /** {@return the number of a character in UTF-16 units, by its number in code points} */
  int unit(int point) {
    int found = Arrays.binarySearch(pairs, point);
    return point + (found >= 0 ? found : -found - 1);
  }

  private static YamlSource cut(String text, int unit, int[] lineStarts, int[] pairs) {
    Translatable message =
        ProblemText.of("yaml.character", UnsafeCharacters.notation(text.codePointAt(unit)));
    int line = lineStarts.length;
    int column = unit - lineStarts[line - 1] + 1;
    Problem end = new Problem(ProblemCode.YAML, "", line, column, message);
    return new YamlSource(text.substring(0, unit), Optional.of(end), lineStarts, pairs);
  }

  /**
   * Returns the line feed that a last line of spaces lacks. Without it, the parser would count the
   * line as spaces instead of as an empty line at the end of a text.
   */
  private static String missingBreak(JsonText given, String text) {
    int lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return given.problem().isEmpty()
            && lastLine < text.length()
            && text.endsWith(" ")
            && CharMatcher.is(' ').matchesAllOf(text.substring(lastLine))
        ? "\n"
        : "";
  }
}
