package org.unodc.cop.domain.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;

/**
 * The values of a record by their places.
 *
 * @param values the texts, codes, references, entities and other composites of the record, in the
 *     order of the record
 */
public record RecordPlaces(ImmutableMap<Place, Object> values) {
  public RecordPlaces {
    requireNonNull(values, "values");
  }

  /** {@return the values of a record, which begin with the record itself} */
  public static RecordPlaces of(Conference record) {
    requireNonNull(record, "record");
    ImmutableMap.Builder<Place, Object> values = ImmutableMap.builder();
    RecordTree tree = RecordWalk.over(record).tree();
    for (int position = 0; position < tree.size(); position++) {
      values.put(tree.place(position), tree.value(position));
    }
    return new RecordPlaces(values.buildOrThrow());
  }

  /** {@return the nearest entity that contains a place of the record, or is at this place} */
  public Entity owner(Place place) {
    String pointer = place.pointer();
    while (true) {
      if (values.get(Place.parse(pointer)) instanceof Entity entity) {
        return entity;
      }
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
  }

  /** {@return the number of values, without the values} */
  @Override
  public String toString() {
    return "RecordPlaces[values=" + values.size() + "]";
  }
}
