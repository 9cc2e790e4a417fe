package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a conference.
 *
 * @param value a slug such as untoc
 */
public record ConferenceId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public ConferenceId {
    Slug.check(value, "ConferenceId");
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
    return Slug.parse(text, ConferenceId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
