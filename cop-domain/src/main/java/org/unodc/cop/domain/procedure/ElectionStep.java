package org.unodc.cop.domain.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The next step of an {@link Election}.
 *
 * @param kind the kind of the step
 * @param candidates the candidates between whom the step decides; before the first ballot, none
 * @param number the number of them that the step chooses: the places to be filled or, in a {@link
 *     Kind#SPECIAL_BALLOT} or {@link Kind#LOT_FOR_BALLOT}, the candidates that stay in the election
 * @param qualified the candidates that are already in the next restricted ballot, and do not take
 *     part in this step
 * @param round the number of this step, from 1: among the ballots of its kind in a row that fill no
 *     place, or among the steps that reduce the number of candidates with equal votes
 */
public record ElectionStep(
    Kind kind,
    ImmutableList<ParticipantId> candidates,
    int number,
    ImmutableList<ParticipantId> qualified,
    int round) {

  /** The kind of a step. */
  public enum Kind {
    /** The first ballot, in which votes may be cast for any eligible candidate. */
    FIRST_BALLOT,

    /** A ballot that is restricted to the candidates. */
    RESTRICTED_BALLOT,

    /** A later ballot in which votes may be cast for any eligible candidate. */
    OPEN_BALLOT,

    /** A ballot among candidates with equal votes, which decides who is in the next ballot. */
    SPECIAL_BALLOT,

    /** A drawing of lots that decides who is in the next ballot. */
    LOT_FOR_BALLOT,

    /** A drawing of lots that decides who is elected. */
    LOT_FOR_PLACES,

    /** A step that the rules of procedure, as far as the record has them, do not determine. */
    CANNOT_BE_SAID
  }

  /**
   * @throws IllegalArgumentException if the step chooses nobody, or if its round is not positive
   */
  public ElectionStep {
    requireNonNull(kind, "kind");
    requireNonNull(candidates, "candidates");
    requireNonNull(qualified, "qualified");
    checkArgument(
        number > 0 && round > 0, "number and round are positive, but are %s, %s", number, round);
  }

  /** {@return whether the step is a ballot} */
  public boolean isBallot() {
    return switch (kind) {
      case FIRST_BALLOT, RESTRICTED_BALLOT, OPEN_BALLOT, SPECIAL_BALLOT -> true;
      case LOT_FOR_BALLOT, LOT_FOR_PLACES, CANNOT_BE_SAID -> false;
    };
  }

  /** {@return whether the step is a drawing of lots} */
  public boolean isLot() {
    return kind == Kind.LOT_FOR_BALLOT || kind == Kind.LOT_FOR_PLACES;
  }

  /** {@return whether a candidate takes part in this step, or in the ballot after it} */
  public boolean concerns(ParticipantId candidate) {
    return candidates.contains(candidate) || qualified.contains(candidate);
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("kind", kind).add("number", number).toString();
  }
}
