package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a session.
 *
 * @param value a slug such as untoc-cop12
 */
public record SessionId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public SessionId {
    Slug.check(value, "SessionId");
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
    return Slug.parse(text, SessionId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
