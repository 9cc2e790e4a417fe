package org.unodc.cop.examples.programme.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/** The names of the entities of a record, in one language. */
public final class EntityNames {
  /** The names in the records that pages show, each collected once. Records never change. */
  private static final LoadingCache<Conference, Map<EntityId, LocalizedText>> LABELS =
      Caffeine.newBuilder().weakKeys().maximumSize(8).build(EntityNames::labels);

  private final Map<EntityId, LocalizedText> labels;
  private final PageFormatter formatter;

  /** Finds the names of all entities of a record. */
  public EntityNames(Conference record, PageFormatter formatter) {
    this.formatter = formatter;
    this.labels = LABELS.get(record);
  }

  private static Map<EntityId, LocalizedText> labels(Conference record) {
    Map<EntityId, LocalizedText> labels = new TreeMap<>(EntityId.BY_KIND);
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
    return labels;
  }

  private static Stream<Entity> ofSession(Session session) {
    return Streams.concat(
        Stream.of(session),
        session.agendaItems().stream(),
        session.venue().map(Venue::rooms).stream().flatMap(Collection::stream));
  }

  /**
   * {@return the name of an entity, or what its kind is called if the record has no name for it}
   */
  public PageText of(EntityId id) {
    return formatter.text(Optional.ofNullable(labels.get(id)), id);
  }

  /** {@return the name of a State} */
  public PageText of(StateCode state) {
    return formatter.text(States.find(state).map(State::name), state);
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

  /**
   * {@return a value of the record as a page writes it: the name of an actor, a person or an
   * entity, else what {@link PageFormatter#words(Object)} returns}
   */
  public PageText words(Object value) {
    if (value instanceof Actor actor) {
      return of(actor);
    }
    if (value instanceof EntityId id) {
      return of(id);
    }
    if (value instanceof Entity entity) {
      return formatter.text(entity.label(), entity.identity());
    }
    if (value instanceof Person person) {
      return PageText.unknown(person.name());
    }
    return value instanceof StateCode state ? of(state) : formatter.words(value);
  }

  /** {@return the title and the affiliation of a person; empty if the record has neither} */
  public Optional<PageText> office(Object actorOrPerson) {
    Object person =
        actorOrPerson instanceof Actor.PersonActor actor ? actor.person() : actorOrPerson;
    if (!(person instanceof Person named)) {
      return Optional.empty();
    }
    List<PageText> parts =
        Stream.concat(named.title().stream(), named.affiliation().stream())
            .map(formatter::text)
            .toList();
    String joined = parts.stream().map(PageText::text).collect(Collectors.joining(" · "));
    return parts.stream().findFirst().map(first -> new PageText(joined, first.lang(), first.dir()));
  }

  /** {@return the names of actors, in their order} */
  public ImmutableList<PageText> of(Collection<? extends Actor> actors) {
    return actors.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }
}
