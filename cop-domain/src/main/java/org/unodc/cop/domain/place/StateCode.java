package org.unodc.cop.domain.place;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.LanguageNeutral;

/**
 * The ISO 3166-1 alpha-3 code of a State. Use {@link States} to check whether a State has this
 * code.
 *
 * @param value three capital letters, such as NAM
 */
public record StateCode(String value) implements Comparable<StateCode>, LanguageNeutral {
  private static final int LENGTH = 3;
  private static final CharMatcher UPPER_CASE = CharMatcher.inRange('A', 'Z');

  /**
   * @throws IllegalArgumentException if the value is not three capital letters from A to Z
   */
  public StateCode {
    requireNonNull(value, "value");
    if (value.length() != LENGTH || !UPPER_CASE.matchesAllOf(value)) {
      throw new InvariantException(
          "state-code",
          "a State's code is three capital letters from A to Z, but this is \"%s\"",
          value);
    }
  }

  /**
   * {@return the code with these three letters}
   *
   * @throws IllegalArgumentException if the value is not three capital letters from A to Z
   */
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
