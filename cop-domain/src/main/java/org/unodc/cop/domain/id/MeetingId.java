package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a meeting.
 *
 * @param value a slug such as untoc-cop12-plenary-3
 */
public record MeetingId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public MeetingId {
    Slug.check(value, "MeetingId");
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
    return Slug.parse(text, MeetingId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
