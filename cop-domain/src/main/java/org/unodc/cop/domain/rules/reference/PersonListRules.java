package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.PersonKeys;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about lists of persons. Their messages never repeat a name, but the positions. */
public final class PersonListRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("reference.lists-name-a-person-once", Composite.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.VALUE)
              .among(
                  Draft.class,
                  SideEvent.class,
                  Engagement.class,
                  Statement.class,
                  SpeakerEntry.class,
                  YouthConsultation.class,
                  Recommendation.class,
                  NationalPilot.class)
              .when(PersonListRules::holdsPersons)
              .check(PersonListRules::checkLists));

  private PersonListRules() {}

  private static boolean holdsPersons(Composite value) {
    boolean[] found = {false};
    eachList(value, (accessor, list) -> found[0] = found[0] || persons(list) > 0);
    return found[0];
  }

  /** {@return the number of persons in a list; none if it has only one item} */
  private static long persons(List<?> list) {
    return list.size() > 1 ? list.stream().filter(Actor.PersonActor.class::isInstance).count() : 0;
  }

  private static void checkLists(Composite value, RecordView record, FindingCollector findings) {
    eachList(
        value,
        (accessor, list) -> {
          if (persons(list) > 1) {
            checkList(accessor, list, findings);
          }
        });
  }

  private static void checkList(String accessor, List<?> list, FindingCollector findings) {
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      int place = i;
      Optional<Person> person = person(list.get(i));
      Optional<Integer> earlier =
          person.flatMap(own -> Optional.ofNullable(named.putIfAbsent(PersonKeys.of(own), place)));
      if (earlier.isPresent()
          && !areNamesakes(person.orElseThrow(), person(list.get(earlier.get())).orElseThrow())) {
        findings.add(Place.of(accessor).at(i), earlier.get() + 1, i + 1);
      }
    }
  }

  private static void eachList(Composite value, BiConsumer<String, List<?>> use) {
    value.parts(
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            if (part instanceof List<?> list) {
              use.accept(accessor, list);
            }
            return this;
          }
        });
  }

  /** Members of delegations have a rule of their own. */
  private static Optional<Person> person(Object item) {
    return item instanceof Actor.PersonActor actor ? Optional.of(actor.person()) : Optional.empty();
  }

  /** {@return whether the record gives two persons of one name different bodies} */
  private static boolean areNamesakes(Person one, Person other) {
    return PersonKeys.areApart(one.affiliation(), other.affiliation());
  }
}
