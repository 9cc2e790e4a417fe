package org.unodc.cop.domain.id;

import org.unodc.cop.domain.internal.Require;

/**
 * Names an accreditation basis.
 *
 * @param value a slug such as rule-17-2
 */
public record AccreditationBasisId(String value)
    implements EntityId, Comparable<AccreditationBasisId> {
  /** Throws {@link IllegalArgumentException} where the value is no slug. */
  public AccreditationBasisId {
    Require.slug(value, "AccreditationBasisId");
  }

  /** {@return the id with this slug} */
  public static AccreditationBasisId of(String value) {
    return new AccreditationBasisId(value);
  }

  @Override
  public int compareTo(AccreditationBasisId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
