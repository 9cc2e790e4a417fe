package org.unodc.cop.domain.outcome;

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
  @Override
  public void parts(PartCollector parts) {
    parts.add("participant", participant());
  }
}
