package org.unodc.cop.domain.id;

import static java.util.Objects.requireNonNull;

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

  @Override
  public int compareTo(RulesOfProcedureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
