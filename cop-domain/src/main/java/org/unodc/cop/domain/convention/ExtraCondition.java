package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A condition for entry into force in addition to the number of instruments. All conditions of a
 * treaty must be met at the same time. If the record lacks what a condition depends on, {@code
 * TreatyStatus} does not treat the condition as met: the day of entry into force is unknown.
 */
public sealed interface ExtraCondition extends Composite {

  /** {@return the article that sets the condition} */
  Optional<Citation> citation();

  /**
   * The condition that the parties account for a share of all emissions. The Paris Agreement
   * requires 55 percent of total global greenhouse gas emissions in addition to 55 instruments
   * (article 21, paragraph 1).
   *
   * @param percent the share in percent that must be reached, from 0 to 100
   * @param shares the share of each participant that the list of the treaty names; a participant
   *     that the list does not name has no share
   * @param citation the article that sets the condition
   */
  record EmissionsShare(
      BigDecimal percent, ImmutableList<ParticipantEmissions> shares, Optional<Citation> citation)
      implements ExtraCondition {
    /**
     * @throws IllegalArgumentException if the share is not between 0 and 100 percent
     */
    public EmissionsShare {
      Require.percent(percent, "percent");
      requireNonNull(shares, "shares");
      requireNonNull(citation, "citation");
    }

    /** {@return the share of each participant in percent; repeated shares are added up} */
    public ImmutableMap<ParticipantId, BigDecimal> weights() {
      return shares.stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  ParticipantEmissions::participant,
                  ParticipantEmissions::percent,
                  BigDecimal::add));
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("shares", shares()).add("citation", citation());
    }

    @Override
    public String toString() {
      return new ValueOutline(this).add("percent", percent).add("shares", shares).toString();
    }
  }

  /**
   * The condition that the participants account for a share of something that is measured and may
   * change over time. Treaties on shipping require a share of the gross tonnage of the world's
   * merchant shipping, such as 50 percent (MARPOL, article 15, paragraph 1). The Montreal Protocol
   * requires two thirds of the consumption of 1986 (article 16, paragraph 1).
   *
   * <p>On a day for which no share of a participant is listed, its share is unknown. It is at most
   * what the listed shares of that day leave of 100 percent.
   *
   * @param measure what is measured
   * @param percent the share in percent that must be reached, from 0 to 100
   * @param shares the shares of the participants; shares of one participant for the same day are
   *     added up
   * @param citation the article that sets the condition
   */
  record MeasuredShare(
      ShareMeasure measure,
      BigDecimal percent,
      ImmutableList<ParticipantShare> shares,
      Optional<Citation> citation)
      implements ExtraCondition {
    /**
     * @throws IllegalArgumentException if the share is not between 0 and 100 percent
     */
    public MeasuredShare {
      requireNonNull(measure, "measure");
      Require.percent(percent, "percent");
      requireNonNull(shares, "shares");
      requireNonNull(citation, "citation");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("measure", measure()).add("shares", shares()).add("citation", citation());
    }

    @Override
    public String toString() {
      return new ValueOutline(this)
          .add("measure", measure)
          .add("percent", percent)
          .add("shares", shares)
          .toString();
    }
  }

  /**
   * The condition that named participants are bound: all of them, or a number of them. The
   * Comprehensive Nuclear-Test-Ban Treaty requires all States listed in its annex 2 (article XIV,
   * paragraph 1). The Treaty on the Non-Proliferation of Nuclear Weapons requires the States whose
   * Governments are its depositaries (article IX, paragraph 3). The Agreement on Part XI of the
   * United Nations Convention on the Law of the Sea requires at least seven of the States that it
   * refers to (article 6, paragraph 1).
   *
   * <p>If the text requires more participants than the record names, the other ones are unknown.
   *
   * @param participants the participants that the treaty names
   * @param atLeast how many of them must be bound; absent if all must be bound
   * @param citation the article that sets the condition
   */
  record NamedParticipants(
      ImmutableList<ParticipantId> participants, OptionalInt atLeast, Optional<Citation> citation)
      implements ExtraCondition {
    /**
     * @throws IllegalArgumentException if the number is not positive
     */
    public NamedParticipants {
      requireNonNull(participants, "participants");
      requireNonNull(atLeast, "atLeast");
      requireNonNull(citation, "citation");
      if (atLeast.orElse(1) <= 0) {
        throw new InvariantException(
            "named-participants",
            "at least one of the named participants must be bound, but the number is %s",
            atLeast.orElse(1));
      }
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("participants", participants()).add("citation", citation());
    }

    @Override
    public String toString() {
      return new ValueOutline(this)
          .add("participants", participants)
          .add("atLeast", atLeast)
          .toString();
    }
  }

  /**
   * The condition that a fraction of the parties to a treaty is bound, as for amendments. An
   * amendment to the Basel Convention requires three fourths of the Parties that accepted it
   * (article 17, paragraph 5).
   *
   * @param numerator the upper number of the fraction, from 1 to the lower number
   * @param denominator the lower number of the fraction
   * @param treaty the treaty whose parties are counted; absent if it is the parent convention
   * @param countedOn the day on which its parties are counted; if this is absent, a day of entry
   *     into force that depends on it is unknown
   * @param citation the article that sets the condition
   */
  record FractionOfParties(
      int numerator,
      int denominator,
      Optional<ConventionId> treaty,
      Optional<PartiesCountedOn> countedOn,
      Optional<Citation> citation)
      implements ExtraCondition {
    /**
     * @throws IllegalArgumentException if the fraction is not above zero, or if it is above one
     */
    public FractionOfParties {
      requireNonNull(treaty, "treaty");
      requireNonNull(countedOn, "countedOn");
      requireNonNull(citation, "citation");
      if (numerator < 1 || numerator > denominator) {
        throw new InvariantException(
            "fraction-of-parties",
            "a fraction of the parties is above zero and at most one, but this one is %s/%s",
            numerator,
            denominator);
      }
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("treaty", treaty()).add("citation", citation());
    }

    @Override
    public String toString() {
      return new ValueOutline(this)
          .add("numerator", numerator)
          .add("denominator", denominator)
          .add("treaty", treaty)
          .add("countedOn", countedOn)
          .toString();
    }
  }

  /**
   * The condition that another treaty is in force. The Montreal Protocol requires that the
   * provisions on the entry into force of the Vienna Convention have been fulfilled (article 16,
   * paragraph 1).
   *
   * @param treaty the treaty that must be in force
   * @param citation the article that sets the condition
   */
  record OtherTreatyInForce(ConventionId treaty, Optional<Citation> citation)
      implements ExtraCondition {
    public OtherTreatyInForce {
      requireNonNull(treaty, "treaty");
      requireNonNull(citation, "citation");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("treaty", treaty()).add("citation", citation());
    }

    @Override
    public String toString() {
      return new ValueOutline(this).add("treaty", treaty).toString();
    }
  }
}
