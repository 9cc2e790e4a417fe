package org.unodc.cop.domain.validation;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** An index of a conference by id and by type. Instances can be shared between threads. */
public final class ConferenceIndex implements RecordView {
  private final LocalDate day;
  private final Optional<ConventionId> convention;
  private final int size;
  private final Map<Class<?>, List<RecordNode>> byClass;
  private final Map<Class<?>, Map<String, ImmutableList<Entity>>> byKindAndSlug;
  private final Map<Class<?>, ImmutableList<?>> byType = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<EntityId, Object>> derivedById = new ConcurrentHashMap<>();

  private ConferenceIndex(Conference conference, LocalDate day) {
    this.day = day;
    this.convention = conference.convention();
    List<RecordNode> nodes = RecordWalk.over(conference);
    this.size = nodes.size();
    this.byClass = groupByClass(nodes);
    this.byKindAndSlug = indexById(nodes);
  }

  /**
   * {@return an index of a conference}
   *
   * @param day the day that rules treat as today
   */
  public static ConferenceIndex of(Conference conference, LocalDate day) {
    return new ConferenceIndex(conference, day);
  }

  @Override
  public <T> ImmutableList<T> withId(Class<T> type, EntityId id) {
    EntityTypes.checkPair(type, id);
    @SuppressWarnings("unchecked") // checkPair confirmed that the id identifies this type
    ImmutableList<T> named =
        (ImmutableList<T>)
            byKindAndSlug
                .getOrDefault(id.getClass(), Map.of())
                .getOrDefault(id.value(), ImmutableList.of());
    return named;
  }

  @Override
  public <T> ImmutableList<T> all(Class<T> type) {
    @SuppressWarnings("unchecked") // the list of a type has values of that type only
    ImmutableList<T> found = (ImmutableList<T>) byType.computeIfAbsent(type, this::collect);
    return found;
  }

  @Override
  public <T> T computedOnce(Class<T> type, Supplier<T> work) {
    return computeOnce(derived, type, type, work);
  }

  @Override
  public <T> T computedOnce(Class<T> type, EntityId of, Supplier<T> work) {
    return computeOnce(
        derivedById.computeIfAbsent(type, key -> new ConcurrentHashMap<>()), of, type, work);
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public Optional<ConventionId> convention() {
    return convention;
  }

  private ImmutableList<?> collect(Class<?> type) {
    return byClass.entrySet().stream()
        .filter(group -> type.isAssignableFrom(group.getKey()))
        .flatMap(group -> group.getValue().stream())
        .sorted(comparingInt(RecordNode::position))
        .map(RecordNode::value)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Calls an action for each class of values. Classes follow the order of their first values in the
   * record; the values of a class follow the order of the record.
   */
  void eachClass(BiConsumer<Class<?>, List<RecordNode>> action) {
    byClass.forEach(action);
  }

  /** {@return the number of values in the record} */
  int size() {
    return size;
  }

  private static Map<Class<?>, List<RecordNode>> groupByClass(List<RecordNode> nodes) {
    Map<Class<?>, List<RecordNode>> byClass = new LinkedHashMap<>();
    for (RecordNode node : nodes) {
      byClass.computeIfAbsent(node.value().getClass(), valueClass -> new ArrayList<>()).add(node);
    }
    return byClass;
  }

  /** Avoids {@code computeIfAbsent}, because the work may itself store another value in the map. */
  private static <K, T> T computeOnce(
      Map<K, Object> known, K key, Class<T> type, Supplier<T> work) {
    Object found = known.get(key);
    if (found == null) {
      found = work.get();
      known.put(key, found);
    }
    return type.cast(found);
  }

  /**
   * Uses one table for each kind of id. A hash table sorts strings with the same hash, so colliding
   * slugs cost little. It cannot sort ids of different kinds.
   */
  private static Map<Class<?>, Map<String, ImmutableList<Entity>>> indexById(
      List<RecordNode> nodes) {
    Map<Class<?>, Map<String, ImmutableList.Builder<Entity>>> building = new HashMap<>();
    for (RecordNode node : nodes) {
      if (node.value() instanceof Entity entity) {
        EntityId id = entity.identity();
        building
            .computeIfAbsent(id.getClass(), kind -> new HashMap<>())
            .computeIfAbsent(id.value(), slug -> ImmutableList.builderWithExpectedSize(1))
            .add(entity);
      }
    }
    Map<Class<?>, Map<String, ImmutableList<Entity>>> index = new HashMap<>();
    building.forEach(
        (kind, bySlug) ->
            index.put(
                kind, new HashMap<>(Maps.transformValues(bySlug, ImmutableList.Builder::build))));
    return index;
  }
}
