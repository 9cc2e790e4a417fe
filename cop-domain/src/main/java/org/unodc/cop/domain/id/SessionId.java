package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a session.
 *
 * @param value a slug such as untoc-cop12
 */
public record SessionId(String value) implements EntityId, Comparable<SessionId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SessionId {
    requireNonNull(value, "value");
    Require.slug(value, "SessionId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<SessionId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
