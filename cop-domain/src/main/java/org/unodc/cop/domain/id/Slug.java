package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.internal.Require;

/** Checks the slugs of all ids. */
final class Slug {
  private Slug() {}

  /**
   * Checks the value of an id.
   *
   * @param type the name of the id in the exception message
   * @throws IllegalArgumentException if the value is not a slug
   */
  static void check(String value, String type) {
    Require.slug(requireNonNull(value, "value"), type);
  }

  /** {@return the id that {@code of} creates from this text; empty if the text is not a slug} */
  static <I extends EntityId> Optional<I> parse(String text, Function<String, I> of) {
    return Require.isSlug(requireNonNull(text, "text"))
        ? Optional.of(of.apply(text))
        : Optional.empty();
  }
}
