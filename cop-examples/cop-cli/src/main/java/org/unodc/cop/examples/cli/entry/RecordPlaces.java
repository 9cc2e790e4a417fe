package org.unodc.cop.examples.cli.entry;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.Place;

/** The values of a record by their places, in the order of the record. */
public final class RecordPlaces implements PartCollector {
  private final Map<Place, Object> values = new LinkedHashMap<>();
  private Place here = Place.here();

  private RecordPlaces() {}

  /** {@return all texts, codes, references, entities and other composites of a record} */
  public static ImmutableMap<Place, Object> of(Conference record) {
    RecordPlaces places = new RecordPlaces();
    places.visit(Place.here(), record);
    return ImmutableMap.copyOf(places.values);
  }

  /** {@return the nearest entity that contains a place of the record} */
  static Entity owner(Place place, Map<Place, Object> values) {
    String pointer = place.pointer();
    while (true) {
      if (values.get(Place.parse(pointer)) instanceof Entity entity) {
        return entity;
      }
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
  }

  @Override
  public PartCollector add(String accessor, Object part) {
    Place place = here.at(accessor);
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> visit(place, value));
    } else {
      visit(place, part);
    }
    return this;
  }

  private void visit(Place place, Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(place.at(i), list.get(i));
      }
      return;
    }
    values.put(place, value);
    Place above = here;
    here = place;
    if (value instanceof Composite composite) {
      composite.parts(this);
    } else if (value instanceof PartialList<?> listed) {
      add("items", listed.items());
    }
    here = above;
  }
}
