package org.unodc.cop.examples.programme.sessionprogramme;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.sideevent.SideEvent;

/** The kinds of the bodies of a record that can organize side events. */
public final class OrganizerKinds {
  private static final LoadingCache<Conference, OrganizerKinds> KNOWN =
      Caffeine.newBuilder().weakKeys().maximumSize(8).build(OrganizerKinds::new);

  private final Map<EntityId, OrganizerKind> kinds = new TreeMap<>(EntityId.BY_KIND);

  private OrganizerKinds(Conference record) {
    record
        .stakeholders()
        .forEach(stakeholder -> kinds.putIfAbsent(stakeholder.id(), OrganizerKind.of(stakeholder)));
    record
        .participants()
        .forEach(
            participant ->
                kinds.putIfAbsent(
                    participant.id(),
                    participant instanceof Participant.ParticipatingState
                        ? OrganizerKind.STATE
                        : OrganizerKind.INTERGOVERNMENTAL));
  }

  /** {@return the kinds of the bodies of a record, found once for each record} */
  public static OrganizerKinds of(Conference record) {
    return KNOWN.get(record);
  }

  /** {@return the kind of the main organizer of a side event} */
  public OrganizerKind of(SideEvent event) {
    Optional<Actor> organizer = event.mainOrganizer();
    if (organizer.isPresent() && organizer.get() instanceof Actor.UnitActor) {
      return OrganizerKind.SECRETARIAT;
    }
    return organizer.flatMap(Actor::listedAs).map(this::of).orElse(OrganizerKind.OTHER);
  }

  /** {@return the kind of a stakeholder or participant} */
  public OrganizerKind of(EntityId id) {
    return kinds.getOrDefault(id, OrganizerKind.OTHER);
  }
}
