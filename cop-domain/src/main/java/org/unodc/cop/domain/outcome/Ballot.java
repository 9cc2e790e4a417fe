package org.unodc.cop.domain.outcome;

import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/**
 * The vote of one participant.
 *
 * @param participant who voted
 * @param choice how
 */
public record Ballot(ParticipantId participant, Choice choice) implements Composite {
  @Override
  public void parts(Parts parts) {
    parts.add("participant", participant());
  }
}
