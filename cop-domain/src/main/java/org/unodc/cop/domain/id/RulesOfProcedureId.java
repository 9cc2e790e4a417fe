package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names one version of the rules of procedure.
 *
 * @param value a slug such as untoc-rules-2004
 */
public record RulesOfProcedureId(String value) implements EntityId, Comparable<RulesOfProcedureId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public RulesOfProcedureId {
    Require.slug(value, "RulesOfProcedureId");
  }

  /** {@return the id with this slug} */
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
