package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;

/**
 * The id of a version of the rules of procedure.
 *
 * @param value a slug such as untoc-rules-2004
 */
public record RulesOfProcedureId(String value) implements EntityId, Comparable<RulesOfProcedureId> {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RulesOfProcedureId {
    requireNonNull(value, "value");
    Require.slug(value, "RulesOfProcedureId");
  }

  /**
   * {@return the id with this slug}
   *
   * @throws IllegalArgumentException if the value is not a slug
   */
  public static RulesOfProcedureId of(String value) {
    return new RulesOfProcedureId(value);
  }

  /** {@return the id with this slug; empty if the text is not a slug} */
  public static Optional<RulesOfProcedureId> parse(String text) {
    return Require.isSlug(requireNonNull(text, "text")) ? Optional.of(of(text)) : Optional.empty();
  }

  @Override
  public int compareTo(RulesOfProcedureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
