package org.unodc.cop.sdk.internal.event;

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
final class OrganizingBodies {
  private final Map<EntityId, OrganizingBody> known = new TreeMap<>(EntityId.BY_KIND);

  OrganizingBodies(Conference conference) {
    for (Participant participant : conference.participants()) {
      add(participant.id(), participant.name(), Optional.empty());
    }
    for (Stakeholder stakeholder : conference.stakeholders()) {
      add(
          stakeholder.id(),
          stakeholder.name(),
          stakeholder.website().flatMap(PublishedText::webAddress));
    }
    for (SecretariatUnit unit : conference.secretariatUnits()) {
      add(unit.id(), unit.name(), Optional.empty());
    }
  }

  private void add(EntityId id, LocalizedText name, Optional<String> website) {
    known.putIfAbsent(id, new OrganizingBody(name, website));
  }

  /**
   * {@return the body; empty for persons, for actors that are only described, and for bodies that
   * the record does not list}
   */
  Optional<OrganizingBody> find(Actor actor) {
    return actor.listedAs().map(known::get);
  }
}
