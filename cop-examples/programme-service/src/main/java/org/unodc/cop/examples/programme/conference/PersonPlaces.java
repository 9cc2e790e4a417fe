package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;

/**
 * Collects the persons of a value with their places. The names of parts are those of the JSON
 * members, so a place is a JSON Pointer into the JSON form.
 */
final class PersonPlaces implements PartCollector {
  private final ImmutableMap.Builder<String, Person> persons = ImmutableMap.builder();
  private Place parent = Place.here();

  private PersonPlaces() {}

  /** {@return the persons of a value by JSON Pointer, in the order of the value} */
  static ImmutableMap<String, Person> in(Composite value) {
    PersonPlaces places = new PersonPlaces();
    value.parts(places);
    return places.persons.buildOrThrow();
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(present -> add(accessor, present));
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(parent.at(accessor).at(i), list.get(i));
      }
    } else {
      visit(parent.at(accessor), part);
    }
    return this;
  }

  private void visit(Place place, Object part) {
    Place above = parent;
    parent = place;
    if (part instanceof Person person) {
      persons.put(place.pointer(), person);
    } else if (part instanceof Composite composite) {
      composite.parts(this);
    } else if (part instanceof PartialList<?> partial) {
      add("items", partial.items());
    }
    parent = above;
  }
}
