package org.unodc.cop.domain.convention;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * What a treaty measures if it requires that its participants account for a share of it: a code of
 * a list that a record may extend. Codes that are not in the list are kept unchanged.
 *
 * @param word the code, exactly as read and written
 */
public record ShareMeasure(String word) implements ExtensibleCode, Comparable<ShareMeasure> {
  /** The gross tonnage of the world's merchant shipping, as in treaties on shipping. */
  public static final ShareMeasure GROSS_TONNAGE = new ShareMeasure("GROSS_TONNAGE");

  /** The consumption of a substance or a commodity. */
  public static final ShareMeasure CONSUMPTION = new ShareMeasure("CONSUMPTION");

  /** The production or the exports of a commodity. */
  public static final ShareMeasure PRODUCTION = new ShareMeasure("PRODUCTION");

  /** The emissions of a gas. */
  public static final ShareMeasure EMISSIONS = new ShareMeasure("EMISSIONS");

  /** The votes that a treaty gives to its participants. */
  public static final ShareMeasure VOTES = new ShareMeasure("VOTES");

  private static final ImmutableList<ShareMeasure> LISTED =
      ImmutableList.of(GROSS_TONNAGE, CONSUMPTION, PRODUCTION, EMISSIONS, VOTES);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public ShareMeasure {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<ShareMeasure> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(ShareMeasure other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
