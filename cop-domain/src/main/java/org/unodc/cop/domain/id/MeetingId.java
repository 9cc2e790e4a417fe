package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names a meeting.
 *
 * @param value a slug such as untoc-cop12-plenary-3
 */
public record MeetingId(String value) implements EntityId, Comparable<MeetingId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public MeetingId {
    Require.slug(value, "MeetingId");
  }

  /** {@return the id with this slug} */
  public static MeetingId of(String value) {
    return new MeetingId(value);
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
