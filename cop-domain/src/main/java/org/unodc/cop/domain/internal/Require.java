package org.unodc.cop.domain.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The invariants that many values share; each throws {@link IllegalArgumentException}. */
public final class Require {
  private static final int LONGEST_SLUG = 100;

  private Require() {}

  /** Demands that a text is not blank. */
  public static void text(String text, String name) {
    checkArgument(!text.isBlank(), "%s is blank", name);
  }

  /** Demands that a text is not blank where there is one. */
  public static void textIfPresent(Optional<String> text, String name) {
    text.ifPresent(present -> text(present, name));
  }

  /** Demands that no text of a list is blank. */
  public static void texts(ImmutableList<String> texts, String name) {
    texts.forEach(text -> text(text, name));
  }

  /** Demands lower-case ASCII letters, digits and single hyphens between them. */
  public static void slug(String slug, String name) {
    checkArgument(
        isSlug(slug),
        "%s is lower-case letters and digits with single hyphens between them, at most %s"
            + " characters, but this is \"%s\"",
        name,
        LONGEST_SLUG,
        slug);
  }

  private static boolean isSlug(String slug) {
    if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
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

  private static boolean isLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }
}
