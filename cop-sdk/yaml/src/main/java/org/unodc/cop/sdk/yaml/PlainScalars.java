package org.unodc.cop.sdk.yaml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Classifies words without quotation marks, for this reader and for the readers of any YAML. */
final class PlainScalars {
  private static final ImmutableSet<String> CONSTANTS = ImmutableSet.of("true", "false", "null");

  /** A form of null in YAML, as are {@code null} and an empty value. */
  private static final String NOTHING = "~";

  /** The first characters of constants and numbers. */
  private static final String BEGINNINGS = "tfn-0123456789";

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  /** Words in lower case that some version of YAML reads as a truth value, null or a number. */
  private static final ImmutableSet<String> AMBIGUOUS =
      ImmutableSet.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private PlainScalars() {}

  /** {@return the JSON constant or number of a plain scalar; empty if the scalar is a text} */
  static Optional<String> json(String plain) {
    if (plain.isEmpty() || plain.equals(NOTHING)) {
      return Optional.of("null");
    }
    if (BEGINNINGS.indexOf(plain.charAt(0)) < 0) {
      return Optional.empty();
    }
    return CONSTANTS.contains(plain) || NUMBER.matcher(plain).matches()
        ? Optional.of(plain)
        : Optional.empty();
  }

  /**
   * {@return whether each reader of any YAML reads this plain scalar as the same text}
   *
   * <p>Such a text begins with a letter, so it is not a number, a date or a time, and contains
   * nothing that ends a plain scalar.
   */
  static boolean isSafe(String text) {
    return !text.isEmpty()
        && mayBegin(text.codePointAt(0))
        && text.codePoints().allMatch(YamlCharacters::isPlain)
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
