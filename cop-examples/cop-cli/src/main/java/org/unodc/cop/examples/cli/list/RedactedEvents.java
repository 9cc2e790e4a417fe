package org.unodc.cop.examples.cli.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;

/** The side events of a session as they are in the record, without persons it may not name. */
public final class RedactedEvents {
  private final LocalDate day;

  /**
   * Creates the events of a day.
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public RedactedEvents(LocalDate day) {
    this.day = day;
  }

  /**
   * {@return a JSON array of the side events}
   *
   * @param redacted receives the id of each event from which a person was omitted
   */
  public String json(Conference conference, Session session, List<SideEventId> redacted) {
    CopJson<SideEvent> json = CopJson.of(SideEvent.class);
    return conference.sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .map(event -> withoutUnnamablePersons(event, redacted))
        .map(json::write)
        .map(String::strip)
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private SideEvent withoutUnnamablePersons(SideEvent event, List<SideEventId> redacted) {
    SideEvent without =
        event.toBuilder()
            .mainOrganizer(event.mainOrganizer().filter(this::mayBeNamed))
            .coOrganizers(nameable(event.coOrganizers()))
            .sponsors(nameable(event.sponsors()))
            .supporters(nameable(event.supporters()))
            .moderator(event.moderator().filter(this::mayBeNamed))
            .speakers(nameable(event.speakers()))
            .build();
    if (!without.equals(event)) {
      redacted.add(event.id());
    }
    return without;
  }

  private List<Actor> nameable(List<Actor> actors) {
    return actors.stream().filter(this::mayBeNamed).toList();
  }

  private boolean mayBeNamed(Actor actor) {
    return !(actor instanceof Actor.PersonActor known) || mayBeNamed(known.person());
  }

  private boolean mayBeNamed(Person person) {
    return person.mayBeNamedOn(day);
  }
}
