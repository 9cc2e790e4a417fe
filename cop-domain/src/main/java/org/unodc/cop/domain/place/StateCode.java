package org.unodc.cop.domain.place;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Names a State by its ISO 3166-1 alpha-3 code. Whether there is such a State, {@link States} says.
 *
 * @param value three capital letters, such as NAM
 */
public record StateCode(String value) implements Comparable<StateCode> {
  private static final int LENGTH = 3;

  /** Throws {@link IllegalArgumentException} where the value is not three capital letters. */
  public StateCode {
    checkArgument(
        value.length() == LENGTH
            && value.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z'),
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
