package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a conference.
 *
 * @param value a slug such as untoc
 */
public record ConferenceId(String value) implements EntityId, Comparable<ConferenceId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ConferenceId {
    requireNonNull(value, "value");
    Require.slug(value, "ConferenceId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static ConferenceId of(String value) {
    return new ConferenceId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<ConferenceId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ConferenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
