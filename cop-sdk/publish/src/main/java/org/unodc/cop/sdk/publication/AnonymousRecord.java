package org.unodc.cop.sdk.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.validation.RecordPlaces;

/**
 * A record without persons. A person who acts, such as a speaker, is an unnamed person; all others
 * are left out, with the remarks on them.
 *
 * <p>Running texts, such as titles, summaries and quotations, are not changed. They may name
 * persons, or describe them so that they can be recognized.
 *
 * @param record the record without these persons
 * @param dropped the persons that were left out or replaced, by their places in the former record
 * @param mentions the places in the record at which a text, an id or a link still has the name of
 *     one of these persons
 */
public record AnonymousRecord(
    Conference record, ImmutableMap<Place, Person> dropped, ImmutableList<Place> mentions) {
  public AnonymousRecord {
    requireNonNull(record, "record");
    requireNonNull(dropped, "dropped");
    requireNonNull(mentions, "mentions");
  }

  /** {@return a record without any person} */
  public static AnonymousRecord of(Conference record) {
    requireNonNull(record, "record");
    return without(person -> true, record);
  }

  /**
   * {@return a record without the persons whom it may not name on a day, see {@link
   * Person#mayBeNamedOn}}
   */
  public static AnonymousRecord withNameablePersons(Conference record, LocalDate day) {
    requireNonNull(record, "record");
    requireNonNull(day, "day");
    return without(person -> !person.mayBeNamedOn(day), record);
  }

  private static AnonymousRecord without(Predicate<Person> isDropped, Conference record) {
    ImmutableMap<Place, Person> dropped =
        RecordPlaces.of(record).values().entrySet().stream()
            .filter(value -> value.getValue() instanceof Person person && isDropped.test(person))
            .collect(toImmutableMap(Map.Entry::getKey, value -> (Person) value.getValue()));
    Conference anonymous = new PersonRemoval(dropped.keySet()).from(record);
    PersonNames names = new PersonNames(dropped.values());
    ImmutableList<Place> mentions =
        RecordPlaces.of(anonymous).values().entrySet().stream()
            .flatMap(value -> texts(value.getKey(), value.getValue()))
            .filter(text -> names.areIn(text.getValue()))
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    return new AnonymousRecord(anonymous, dropped, mentions);
  }

  private static Stream<Map.Entry<Place, String>> texts(Place place, Object value) {
    if (value instanceof LocalizedText text) {
      return text.texts().entrySet().stream()
          .map(words -> Map.entry(place.at("texts").at(words.getKey()), words.getValue()));
    }
    if (value instanceof Entity entity) {
      return Stream.of(Map.entry(place.at("id"), entity.identity().value()));
    }
    return value instanceof String text ? Stream.of(Map.entry(place, text)) : Stream.of();
  }

  /** {@return the numbers of persons and mentions, without names} */
  @Override
  public String toString() {
    return "AnonymousRecord[dropped=" + dropped.size() + ", mentions=" + mentions.size() + "]";
  }
}
