package org.unodc.cop.sdk.report;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;

/** A set of Unicode code points, kept as ranges. */
final class CodePointRanges {
  private static final int HEXADECIMAL = 16;

  /** The first code point of each range, and the first after it, in turn. */
  private final int[] limits;

  private CodePointRanges(int[] limits) {
    this.limits = limits;
  }

  /**
   * {@return the code points in these ranges}
   *
   * @param ranges ascending hexadecimal numbers or ranges such as {@code 231A-231B}, with blanks or
   *     line breaks between them
   */
  static CodePointRanges of(String ranges) {
    ImmutableIntArray.Builder limits = ImmutableIntArray.builder();
    for (String range : Splitter.on(' ').omitEmptyStrings().split(ranges.replace('\n', ' '))) {
      List<String> ends = Splitter.on('-').splitToList(range);
      limits.add(Integer.parseInt(ends.get(0), HEXADECIMAL));
      limits.add(Integer.parseInt(Iterables.getLast(ends), HEXADECIMAL) + 1);
    }
    return new CodePointRanges(limits.build().toArray());
  }

  /** {@return whether a code point is in one of the ranges} */
  boolean contains(int codePoint) {
    int index = Arrays.binarySearch(limits, codePoint);
    int rangeOrGap = index >= 0 ? index : -index - 2;
    return rangeOrGap % 2 == 0;
  }
}
