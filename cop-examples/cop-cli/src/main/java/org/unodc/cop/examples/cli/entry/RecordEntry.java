package org.unodc.cop.examples.cli.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.validation.RecordPlaces;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A value of a record, with everything that refers to it.
 *
 * @param place the place of the value
 * @param owner the value itself if it is an entity, otherwise the nearest entity that contains it
 * @param isEntity whether the value is an entity
 * @param json the JSON of the value as maps, lists, strings, numbers and booleans
 * @param references the places of the references to the entity; empty for other values
 * @param record the values of the record
 */
public record RecordEntry(
    Place place,
    Entity owner,
    boolean isEntity,
    Object json,
    ImmutableList<Place> references,
    RecordPlaces record) {
  /** Maximum number of suggestions. */
  private static final int MAX_SUGGESTIONS = 5;

  /**
   * {@return the entities with an id, or the value at a place; empty if there is none}
   *
   * @param name an id, an id after its kind such as {@code side-event:nets}, or a JSON Pointer
   */
  public static ImmutableList<RecordEntry> find(Conference record, String name) {
    RecordPlaces values = RecordPlaces.of(record);
    Object root = JsonTree.of(CopJson.of(Conference.class).compact().write(record));
    if (name.startsWith("/")) {
      return place(name)
          .flatMap(place -> JsonTree.at(place, root).map(json -> entry(place, json, values)))
          .map(ImmutableList::of)
          .orElse(ImmutableList.of());
    }
    return values.values().entrySet().stream()
        .filter(value -> value.getValue() instanceof Entity entity && isNamed(name, entity))
        .map(Map.Entry::getKey)
        .map(place -> entry(place, JsonTree.at(place, root).orElseThrow(), values))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the entities that may be meant by an id that the record does not have: those whose
   * name contains it, and those with a similar id}
   */
  public static List<Entity> suggestions(Conference record, String name) {
    String wanted = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return RecordPlaces.of(record).values().values().stream()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .filter(entity -> isSimilar(wanted, entity))
        .limit(MAX_SUGGESTIONS)
        .toList();
  }

  private static RecordEntry entry(Place place, Object json, RecordPlaces values) {
    boolean isEntity = values.values().get(place) instanceof Entity;
    Entity owner = values.owner(place);
    EntityId id = owner.identity();
    ImmutableList<Place> references =
        values.values().entrySet().stream()
            .filter(value -> isEntity && value.getValue().equals(id))
            .map(Map.Entry::getKey)
            .collect(ImmutableList.toImmutableList());
    return new RecordEntry(place, owner, isEntity, json, references, values);
  }

  private static Optional<Place> place(String pointer) {
    try {
      return Optional.of(Place.parse(pointer));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isNamed(String name, Entity entity) {
    EntityId id = entity.identity();
    return name.equals(id.value()) || name.equals(id.kind() + ":" + id.value());
  }

  private static boolean isSimilar(String wanted, Entity entity) {
    String id = entity.identity().value();
    return id.contains(wanted)
        || SpellingSuggester.nearest(wanted, List.of(id)).isPresent()
        || entity.label().stream()
            .flatMap(label -> label.texts().values().stream())
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
