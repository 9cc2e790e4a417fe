package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a meeting.
 *
 * @param value a slug such as untoc-cop12-plenary-3
 */
public record MeetingId(String value) implements EntityId, Comparable<MeetingId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public MeetingId {
    requireNonNull(value, "value");
    Require.slug(value, "MeetingId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static MeetingId of(String value) {
    return new MeetingId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<MeetingId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(MeetingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
