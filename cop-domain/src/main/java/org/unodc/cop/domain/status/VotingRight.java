package org.unodc.cop.domain.status;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * The number of votes of one participant, with the reason.
 *
 * @param participant the participant that has the votes
 * @param votes the number of votes; at least zero if nothing is known
 * @param ruling whether the participant may vote, with the reason and the rule of procedure
 */
public record VotingRight(ParticipantId participant, ReportedCount votes, ProceduralAnswer ruling) {
  public VotingRight {
    requireNonNull(participant, "participant");
    requireNonNull(votes, "votes");
    requireNonNull(ruling, "ruling");
  }
}
