package org.unodc.cop.domain.story;

import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The members of entities that hold their labels. */
final class EntityMembers {
  private EntityMembers() {}

  /** {@return the member that holds the label of an entity; for a State, that is its code} */
  static String label(Entity entity) {
    if (entity instanceof Participant.ParticipatingState) {
      return "state";
    }
    boolean isNamed =
        entity instanceof Participant
            || entity instanceof SecretariatUnit
            || entity instanceof Stakeholder
            || entity instanceof Room;
    return isNamed ? "name" : "title";
  }
}
