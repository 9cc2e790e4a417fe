package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

/** Those whom the record lists, by their names; so that people write names and never ids. */
public final class RecordNames {
  private final Conference record;
  private final StakeholderDirectory stakeholders;
  private final ImmutableSetMultimap<String, Actor> others;

  private RecordNames(Conference record) {
    this.record = record;
    this.stakeholders = StakeholderDirectory.of(record.stakeholders());
    ImmutableSetMultimap.Builder<String, Actor> building = ImmutableSetMultimap.builder();
    listed(record)
        .forEach(
            (actor, thing) -> {
              building.put(folded(thing.identity().value()), actor);
              thing.label().ifPresent(name -> putAll(building, name, actor));
            });
    for (SecretariatUnit unit : record.secretariatUnits()) {
      unit.acronym()
          .ifPresent(acronym -> building.put(folded(acronym), new Actor.UnitActor(unit.id())));
    }
    this.others = building.build();
  }

  /** {@return the names of a record} */
  public static RecordNames of(Conference record) {
    return new RecordNames(record);
  }

  /** {@return who is called so, in any language, by acronym or by id; several where a name is} */
  public ImmutableSet<Actor> called(String name) {
    return Stream.concat(
            stakeholders.called(name).stream().map(one -> new Actor.StakeholderActor(one.id())),
            others.get(folded(name)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the names to choose from, in the order of the alphabet} */
  public ImmutableList<String> all(OfficialLanguage language) {
    return listed(record).values().stream()
        .flatMap(thing -> thing.label().stream())
        .map(name -> name.in(language))
        .distinct()
        .sorted(Collator.getInstance(language.locale()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what somebody is called; the id where the record has no name} */
  public String nameOf(Actor actor, OfficialLanguage language) {
    if (actor instanceof Actor.PersonActor one) {
      return one.person().name();
    }
    if (actor instanceof Actor.UnnamedActor one) {
      return one.description().in(language);
    }
    EntityId id = actor.listedAs().orElseThrow();
    return listed(record).values().stream()
        .filter(thing -> thing.identity().equals(id))
        .flatMap(thing -> thing.label().stream())
        .map(name -> name.in(language))
        .findFirst()
        .orElse(id.value());
  }

  private static Map<Actor, Entity> listed(Conference record) {
    Map<Actor, Entity> listed = new LinkedHashMap<>();
    for (Participant one : record.participants()) {
      listed.put(new Actor.ParticipantActor(one.id()), one);
    }
    for (Stakeholder one : record.stakeholders()) {
      listed.put(new Actor.StakeholderActor(one.id()), one);
    }
    for (SecretariatUnit one : record.secretariatUnits()) {
      listed.put(new Actor.UnitActor(one.id()), one);
    }
    return listed;
  }

  private static void putAll(
      ImmutableSetMultimap.Builder<String, Actor> building, LocalizedText name, Actor actor) {
    name.texts().values().forEach(text -> building.put(folded(text), actor));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
