package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.primitives.ImmutableLongArray;

/**
 * Keys that two texts share if they differ in one letter: the hash codes of the text without one of
 * its letters.
 */
final class TypoKeys {
  private static final long BASE = 1_000_003;

  private TypoKeys() {}

  /** {@return the hash code of the text, and those of the text without each of its characters} */
  static ImmutableLongArray of(String text) {
    int length = text.length();
    long[] before = new long[length + 1];
    for (int i = 0; i < length; i++) {
      before[i + 1] = before[i] * BASE + text.charAt(i);
    }
    ImmutableLongArray.Builder keys = ImmutableLongArray.builder(length + 1);
    keys.add(before[length]);
    long after = 0;
    long power = 1;
    for (int i = length - 1; i >= 0; i--) {
      // It makes no difference which of two equal characters is missing.
      if (i == length - 1 || text.charAt(i) != text.charAt(i + 1)) {
        keys.add(before[i] * power + after);
      }
      after += text.charAt(i) * power;
      power *= BASE;
    }
    return keys.build();
  }

  /**
   * {@return whether one letter is missing, is another one, or has changed places with the next
   * one; digits tell names apart}
   */
  static boolean differByATypo(String first, String second) {
    if (Math.abs(first.length() - second.length()) > 1) {
      return false;
    }
    int start = 0;
    int common = Math.min(first.length(), second.length());
    while (start < common && first.charAt(start) == second.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
      end++;
    }
    int left = first.length() - end - start;
    int right = second.length() - end - start;
    return (left + right == 1
            || (left == 1 && right == 1)
            || isSwap(first, second, start, left, right))
        && hasNoDigit(first, start, start + left)
        && hasNoDigit(second, start, start + right);
  }

  private static boolean isSwap(String first, String second, int start, int left, int right) {
    return left == 2
        && right == 2
        && first.charAt(start) == second.charAt(start + 1)
        && first.charAt(start + 1) == second.charAt(start);
  }

  private static boolean hasNoDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
