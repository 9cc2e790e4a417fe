package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a vote.
 *
 * @param value a slug such as untoc-cop11-vote-1
 */
public record VoteId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public VoteId {
    Slug.check(value, "VoteId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static VoteId of(String value) {
    return new VoteId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<VoteId> parse(String text) {
    return Slug.parse(text, VoteId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
