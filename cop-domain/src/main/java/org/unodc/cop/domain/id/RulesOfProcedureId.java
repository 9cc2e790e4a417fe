package org.unodc.cop.domain.id;

import java.util.Optional;

/**
 * The id of a version of the rules of procedure.
 *
 * @param value a slug such as untoc-rules-2004
 */
public record RulesOfProcedureId(String value) implements EntityId {
  /**
   * @throws IllegalArgumentException if the value is not a slug
   */
  public RulesOfProcedureId {
    Slug.check(value, "RulesOfProcedureId");
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
    return Slug.parse(text, RulesOfProcedureId::of);
  }

  @Override
  public String toString() {
    return value;
  }
}
