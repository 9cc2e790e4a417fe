package org.unodc.cop.sdk.codec.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** The bodies of a record by their ids. */
final class Bodies {
  private final Map<EntityId, Body> known = new TreeMap<>(EntityId.BY_KIND);

  Bodies(Conference conference) {
    for (Participant one : conference.participants()) {
      add(one.id(), one.name(), Optional.empty());
    }
    for (Stakeholder one : conference.stakeholders()) {
      add(one.id(), one.name(), one.website().flatMap(Texts::webAddress));
    }
    for (SecretariatUnit one : conference.secretariatUnits()) {
      add(one.id(), one.name(), Optional.empty());
    }
  }

  private void add(EntityId id, LocalizedText name, Optional<String> website) {
    known.putIfAbsent(id, new Body(name, website));
  }

  /** {@return the body; absent for persons, for whom nobody names, and where it is not listed} */
  Optional<Body> find(Actor actor) {
    return actor.listedAs().map(known::get);
  }
}
