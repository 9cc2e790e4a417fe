package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of an application.
 *
 * @param value a slug such as app-0231
 */
public record ApplicationId(String value) implements EntityId, Comparable<ApplicationId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ApplicationId {
    requireNonNull(value, "value");
    Require.slug(value, "ApplicationId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ApplicationId of(String value) {
    return new ApplicationId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ApplicationId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ApplicationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
