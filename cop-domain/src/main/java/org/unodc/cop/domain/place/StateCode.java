package org.unodc.cop.domain.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * Names a State by its ISO 3166-1 alpha-3 code. Whether there is such a State, {@link States} says.
 *
 * @param value three capital letters, such as NAM
 */
public record StateCode(String value) implements Comparable<StateCode> {
  private static final int LENGTH = 3;
  private static final CharMatcher UPPER_CASE = CharMatcher.inRange('A', 'Z');

  /** Throws {@link IllegalArgumentException} where the value is not three capital letters. */
  public StateCode {
    checkArgument(
        value.length() == LENGTH && UPPER_CASE.matchesAllOf(value),
        "a State's code is three capital letters from A to Z, but this is \"%s\"",
        value);
  }

  /** {@return the code with these three letters} */
  public static StateCode of(String value) {
    return new StateCode(value);
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
