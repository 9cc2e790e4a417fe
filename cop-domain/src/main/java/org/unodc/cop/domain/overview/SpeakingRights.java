package org.unodc.cop.domain.overview;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.stakeholder.Accreditation;

/** The rights of stakeholders to speak at one session. */
final class SpeakingRights {
  private final Map<StakeholderId, ProceduralAnswer> rights = new TreeMap<>();

  /** Reads the rights from the accreditations of a session that are not refused or withdrawn. */
  SpeakingRights(Conference conference, SessionId session) {
    RulesBySession rules = new RulesBySession(conference);
    for (Accreditation accreditation : conference.accreditations()) {
      if (accreditation.session().equals(session) && LastDecisiveStep.leavesOpen(accreditation)) {
        accreditation
            .basis()
            .flatMap(rules::basis)
            .map(basis -> basis.may(ObserverRight.SPEAK))
            .ifPresent(right -> rights.putIfAbsent(accreditation.stakeholder(), right));
      }
    }
  }

  /** {@return whether an actor may speak; empty if it is no stakeholder or has no known rule} */
  Optional<ProceduralAnswer> of(Actor actor) {
    return actor instanceof Actor.StakeholderActor stakeholder
        ? Optional.ofNullable(rights.get(stakeholder.stakeholder()))
        : Optional.empty();
  }
}
