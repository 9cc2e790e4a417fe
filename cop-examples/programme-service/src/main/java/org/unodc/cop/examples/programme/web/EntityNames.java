package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/** The names of the entities of a record, in one language. */
public final class EntityNames {
  private final Map<EntityId, LocalizedText> labels = new TreeMap<>(EntityId.BY_KIND);
  private final PageFormatter formatter;

  /** Collects the names of all entities of a record. */
  public EntityNames(Conference record, PageFormatter formatter) {
    this.formatter = formatter;
    Streams.concat(
            record.stakeholders().stream(),
            record.participants().stream(),
            record.secretariatUnits().stream(),
            record.conventions().stream(),
            record.sideEvents().stream(),
            record.declarations().stream(),
            record.youthConsultations().stream(),
            record.initiatives().stream(),
            record.sessions().stream().flatMap(EntityNames::ofSession))
        .forEach(
            entity ->
                entity.label().ifPresent(label -> labels.putIfAbsent(entity.identity(), label)));
  }

  private static Stream<Entity> ofSession(Session session) {
    return Streams.concat(
        Stream.of(session),
        session.agendaItems().stream(),
        session.venue().map(Venue::rooms).stream().flatMap(Collection::stream));
  }

  /** {@return the name of an entity, or its id if the record has no name for it} */
  public PageText of(EntityId id) {
    return formatter.text(Optional.ofNullable(labels.get(id)), id.value());
  }

  /** {@return the name of an actor} */
  public PageText of(Actor actor) {
    if (actor instanceof Actor.PersonActor named) {
      return PageText.unknown(named.person().name());
    }
    if (actor instanceof Actor.UnnamedActor unnamed) {
      return formatter.text(unnamed.description());
    }
    return of(actor.listedAs().orElseThrow());
  }

  /** {@return the names of actors, in their order} */
  public ImmutableList<PageText> of(Collection<? extends Actor> actors) {
    return actors.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }
}
