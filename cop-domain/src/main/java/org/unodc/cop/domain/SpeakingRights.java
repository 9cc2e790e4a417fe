package org.unodc.cop.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.Ruling;
import org.unodc.cop.domain.stakeholder.Accreditation;

/** What the rules say of the stakeholders that ask for the floor at one session. */
final class SpeakingRights {
  private final Map<StakeholderId, Ruling> rights = new TreeMap<>();

  SpeakingRights(Conference conference, SessionId session) {
    RulesBySession rules = new RulesBySession(conference);
    for (Accreditation accreditation : conference.accreditations()) {
      if (accreditation.session().equals(session) && LastDecisiveStep.leavesOpen(accreditation)) {
        accreditation
            .basis()
            .flatMap(rules::basis)
            .map(basis -> basis.may(ObserverRight.SPEAK))
            .ifPresent(one -> rights.putIfAbsent(accreditation.stakeholder(), one));
      }
    }
  }

  /** {@return whether an actor may speak that is a stakeholder under a rule of the record} */
  Optional<Ruling> of(Actor actor) {
    return actor instanceof Actor.StakeholderActor one
        ? Optional.ofNullable(rights.get(one.stakeholder()))
        : Optional.empty();
  }
}
