package org.unodc.cop.domain.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.unodc.cop.domain.invariant.InvariantException;

/** Checks of invariants that many values share. */
public final class Require {
  private static final int MAX_SLUG_LENGTH = 100;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Require() {}

  /**
   * Checks that a text is present and not blank.
   *
   * @param name the name of the text in the exception message
   * @throws IllegalArgumentException if the text is blank
   * @throws NullPointerException if the text is null, with the name as its message
   */
  public static void text(String text, String name) {
    requireNonNull(text, name);
    if (text.isBlank()) {
      throw new InvariantException("blank", "%s is blank", name);
    }
  }

  /**
   * Checks that an optional text is not blank.
   *
   * @param name the name of the text in the exception message
   * @throws IllegalArgumentException if the text is present and blank
   */
  public static void textIfPresent(Optional<String> text, String name) {
    requireNonNull(text, name);
    text.ifPresent(present -> text(present, name));
  }

  /**
   * Checks that no text of a list is blank.
   *
   * @param name the name of each text in the exception message
   * @throws IllegalArgumentException if a text is blank
   */
  public static void texts(ImmutableList<String> texts, String name) {
    requireNonNull(texts, name);
    texts.forEach(text -> text(text, name));
  }

  /**
   * Checks that a text is a slug: 1 to 100 lower-case ASCII letters, digits and single hyphens
   * between them.
   *
   * @param name the name of the slug in the exception message
   * @throws IllegalArgumentException if the text is not a slug
   */
  public static void slug(String slug, String name) {
    if (!isSlug(slug)) {
      throw new InvariantException(
          "slug",
          "%s is lower-case letters and digits with single hyphens between them, at most %s"
              + " characters, but this is \"%s\"",
          name,
          MAX_SLUG_LENGTH,
          slug);
    }
  }

  /** {@return whether a text is a slug, as {@link #slug} checks it} */
  public static boolean isSlug(String slug) {
    if (slug.isEmpty() || slug.length() > MAX_SLUG_LENGTH) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < slug.length(); i++) {
      char character = slug.charAt(i);
      boolean hyphen = character == '-';
      if (hyphen ? afterHyphen : !isLetterOrDigit(character)) {
        return false;
      }
      afterHyphen = hyphen;
    }
    return !afterHyphen;
  }

  /**
   * Checks that a share is between 0 and 100 percent.
   *
   * @param name the name of the share in the message of the null pointer exception
   * @throws IllegalArgumentException if the share is not between 0 and 100 percent
   * @throws NullPointerException if the share is null, with the name as its message
   */
  public static void percent(BigDecimal percent, String name) {
    requireNonNull(percent, name);
    if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
      throw new InvariantException(
          "percent", "a share lies between 0 and 100 percent, but this one is %s", percent);
    }
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }
}
