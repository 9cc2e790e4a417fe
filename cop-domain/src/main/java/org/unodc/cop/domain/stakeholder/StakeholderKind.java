package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * The kind of a stakeholder. A code that the list does not contain is kept unchanged.
 *
 * @param word the code, exactly as it was read and as it is written
 */
public record StakeholderKind(String word) implements ExtensibleCode, Comparable<StakeholderKind> {
  /** An intergovernmental organization. */
  public static final StakeholderKind IGO = new StakeholderKind("IGO");

  /** An entity of the United Nations. */
  public static final StakeholderKind UN_ENTITY = new StakeholderKind("UN_ENTITY");

  /** A specialized agency of the United Nations system. */
  public static final StakeholderKind SPECIALIZED_AGENCY =
      new StakeholderKind("SPECIALIZED_AGENCY");

  /** A non-governmental organization. */
  public static final StakeholderKind NGO = new StakeholderKind("NGO");

  /** A university or research institution. */
  public static final StakeholderKind ACADEMIA = new StakeholderKind("ACADEMIA");

  /** A business or an association of businesses. */
  public static final StakeholderKind PRIVATE_SECTOR = new StakeholderKind("PRIVATE_SECTOR");

  /** An organization of or for young people. */
  public static final StakeholderKind YOUTH_ORGANIZATION =
      new StakeholderKind("YOUTH_ORGANIZATION");

  /** Another kind of stakeholder. */
  public static final StakeholderKind OTHER = new StakeholderKind("OTHER");

  private static final ImmutableList<StakeholderKind> LISTED =
      ImmutableList.of(
          IGO,
          UN_ENTITY,
          SPECIALIZED_AGENCY,
          NGO,
          ACADEMIA,
          PRIVATE_SECTOR,
          YOUTH_ORGANIZATION,
          OTHER);

  /**
   * Creates a kind.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public StakeholderKind {
    Require.text(word, "word");
  }

  /** {@return the codes that the list contains, in its order} */
  public static ImmutableList<StakeholderKind> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(StakeholderKind other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
