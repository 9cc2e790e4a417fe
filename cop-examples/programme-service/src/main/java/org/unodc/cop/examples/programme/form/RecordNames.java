package org.unodc.cop.examples.programme.form;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;

/** Finds the actors that the record lists by their names, so that users need not enter ids. */
public final class RecordNames {
  private static final LoadingCache<Conference, RecordNames> KNOWN =
      Caffeine.newBuilder().weakKeys().maximumSize(8).build(RecordNames::new);

  private final ImmutableMap<Actor, Entity> listed;
  private final ImmutableMap<EntityId, Entity> entities;
  private final Supplier<StakeholderDirectory> stakeholders;
  private final Supplier<ImmutableSetMultimap<String, Actor>> others;

  private RecordNames(Conference record) {
    this.listed = listed(record);
    this.entities =
        listed.values().stream()
            .collect(toImmutableMap(Entity::identity, entity -> entity, (first, second) -> first));
    this.stakeholders = Suppliers.memoize(() -> StakeholderDirectory.of(record.stakeholders()));
    this.others = Suppliers.memoize(() -> others(record));
  }

  private ImmutableSetMultimap<String, Actor> others(Conference record) {
    ImmutableSetMultimap.Builder<String, Actor> builder = ImmutableSetMultimap.builder();
    listed.forEach(
        (actor, entity) -> {
          builder.put(normalized(entity.identity().value()), actor);
          entity.label().ifPresent(name -> putAll(builder, name, actor));
        });
    for (SecretariatUnit unit : record.secretariatUnits()) {
      unit.acronym()
          .ifPresent(acronym -> builder.put(normalized(acronym), new Actor.UnitActor(unit.id())));
    }
    return builder.build();
  }

  /** {@return the names in a record, found once for each record} */
  public static RecordNames of(Conference record) {
    return KNOWN.get(record);
  }

  /**
   * {@return the actors with this name in any language, this acronym or this id; several if they
   * share it}
   */
  public ImmutableSet<Actor> called(String name) {
    return Stream.concat(
            stakeholders.get().called(name).stream()
                .map(stakeholder -> new Actor.StakeholderActor(stakeholder.id())),
            others.get().get(normalized(name)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the names in one language, in alphabetical order} */
  public ImmutableList<String> all(OfficialLanguage language) {
    return listed.values().stream()
        .flatMap(entity -> entity.label().stream())
        .map(name -> name.in(language))
        .distinct()
        .sorted(Collator.getInstance(language.locale()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the name of an actor; the id if the record has no name} */
  public String nameOf(Actor actor, OfficialLanguage language) {
    if (actor instanceof Actor.PersonActor named) {
      return named.person().name();
    }
    if (actor instanceof Actor.UnnamedActor unnamed) {
      return unnamed.description().in(language);
    }
    EntityId id = actor.listedAs().orElseThrow();
    return Optional.ofNullable(entities.get(id))
        .flatMap(Entity::label)
        .map(name -> name.in(language))
        .orElse(id.value());
  }

  private static ImmutableMap<Actor, Entity> listed(Conference record) {
    Map<Actor, Entity> listed = new LinkedHashMap<>();
    for (Participant participant : record.participants()) {
      listed.put(new Actor.ParticipantActor(participant.id()), participant);
    }
    for (Stakeholder stakeholder : record.stakeholders()) {
      listed.put(new Actor.StakeholderActor(stakeholder.id()), stakeholder);
    }
    for (SecretariatUnit unit : record.secretariatUnits()) {
      listed.put(new Actor.UnitActor(unit.id()), unit);
    }
    return ImmutableMap.copyOf(listed);
  }

  private static void putAll(
      ImmutableSetMultimap.Builder<String, Actor> builder, LocalizedText name, Actor actor) {
    name.texts().values().forEach(text -> builder.put(normalized(text), actor));
  }

  private static String normalized(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
