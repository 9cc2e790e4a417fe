package org.unodc.cop.domain.outcome;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The vote of one participant.
 *
 * @param participant the participant that voted
 * @param choice how the participant voted
 */
public record Ballot(ParticipantId participant, VoteChoice choice) implements Composite {
  public Ballot {
    requireNonNull(participant, "participant");
    requireNonNull(choice, "choice");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("participant", participant());
  }
}
