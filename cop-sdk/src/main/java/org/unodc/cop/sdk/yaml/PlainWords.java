package org.unodc.cop.sdk.yaml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words without quotation marks are: here, and for readers of any YAML. */
final class PlainWords {
  private static final ImmutableSet<String> CONSTANTS = ImmutableSet.of("true", "false", "null");

  /** What stands for null in YAML, and hardly ever for itself. */
  private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "~");

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  /** Words in small letters that some YAML takes for a truth value, nothing or a number. */
  private static final ImmutableSet<String> AMBIGUOUS =
      ImmutableSet.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private PlainWords() {}

  /** {@return the constant or number of JSON that a plain scalar is; absent where it is a text} */
  static Optional<String> json(String plain) {
    if (NOTHING.contains(plain)) {
      return Optional.of("null");
    }
    return CONSTANTS.contains(plain) || NUMBER.matcher(plain).matches()
        ? Optional.of(plain)
        : Optional.empty();
  }

  /**
   * {@return whether any reader of any YAML takes this for the text that it is}
   *
   * <p>It begins with a letter, so that it is no number, date or time, and holds nothing that ends
   * a plain scalar.
   */
  static boolean isSafe(String text) {
    return !text.isEmpty()
        && mayBegin(text.codePointAt(0))
        && text.codePoints().allMatch(Characters::isPlain)
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !AMBIGUOUS.contains(Ascii.toLowerCase(text));
  }

  private static boolean mayBegin(int point) {
    return (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z') || point >= 0xC0;
  }
}
