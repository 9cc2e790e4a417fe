package org.unodc.cop.sdk.yaml;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.sdk.Position;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.JsonText;

/** The text of a document as far as YAML can be made of it, and where its characters stand. */
final class YamlSource {
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

  /** {@return the text up to its end or to the first character that YAML does not have} */
  static YamlSource of(JsonText given) {
    String text = given.whole();
    ImmutableIntArray.Builder lineStarts = ImmutableIntArray.builder().add(0);
    ImmutableIntArray.Builder pairs = ImmutableIntArray.builder();
    for (int unit = 0, points = 0; unit < text.length(); points++) {
      int point = text.codePointAt(unit);
      if (!Characters.mayStand(point)) {
        return cut(text, unit, point, lineStarts, pairs);
      }
      if (Character.charCount(point) == 2) {
        pairs.add(points);
      }
      unit += Character.charCount(point);
      if (point == '\n' || (point == '\r' && !text.startsWith("\n", unit))) {
        lineStarts.add(unit);
      }
    }
    return new YamlSource(text, given.problem(), array(lineStarts), array(pairs));
  }

  /** The text that YAML can be made of. */
  String text() {
    return text;
  }

  /** What ends the text before its real end. */
  Optional<Problem> end() {
    return end;
  }

  /** {@return whether more than white space comes from this character on, by its number} */
  boolean goesOnAt(int point) {
    return unit(point) < written;
  }

  /** {@return the place of a character by its number, counted from 0 in code points} */
  Position position(int point) {
    int unit = unit(point);
    int found = Arrays.binarySearch(lineStarts, unit);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, unit - lineStarts[line] + 1);
  }

  /** {@return the text from one character to before another, counted likewise} */
  String between(int from, int to) {
    return text.substring(unit(from), unit(to));
  }

  private int unit(int point) {
    int found = Arrays.binarySearch(pairs, point);
    return point + (found >= 0 ? found : -found - 1);
  }

  private static YamlSource cut(
      String text,
      int unit,
      int point,
      ImmutableIntArray.Builder lineStarts,
      ImmutableIntArray.Builder pairs) {
    String message =
        String.format(
            Locale.ROOT,
            "This is not YAML: the character U+%04X is written as an escape in quotation marks.",
            point);
    int[] starts = array(lineStarts);
    int line = starts.length;
    Problem end = new Problem(ProblemCode.YAML, "", line, unit - starts[line - 1] + 1, message);
    return new YamlSource(text.substring(0, unit), Optional.of(end), starts, array(pairs));
  }

  private static int[] array(ImmutableIntArray.Builder numbers) {
    return numbers.build().toArray();
  }
}
