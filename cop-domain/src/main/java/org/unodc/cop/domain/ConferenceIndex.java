package org.unodc.cop.domain;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.RecordView;

/** A conference, to be looked up by id and by type; it can be shared between threads. */
public final class ConferenceIndex implements RecordView {
  private final LocalDate day;
  private final int size;
  private final Map<Class<?>, List<Node>> byClass;
  private final Map<EntityId, ImmutableList<Entity>> byId;
  private final Map<Class<?>, ImmutableList<?>> byType = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<EntityId, Object>> workedOutById = new ConcurrentHashMap<>();

  private ConferenceIndex(Conference conference, LocalDate day) {
    this.day = day;
    List<Node> nodes = Walk.over(conference);
    this.size = nodes.size();
    this.byClass = groupByClass(nodes);
    this.byId = indexById(nodes);
  }

  /**
   * {@return the index of a conference}
   *
   * @param day the day that counts as today
   */
  public static ConferenceIndex of(Conference conference, LocalDate day) {
    return new ConferenceIndex(conference, day);
  }

  @Override
  public <T> ImmutableList<T> withId(Class<T> type, EntityId id) {
    EntityTypes.checkPair(type, id);
    @SuppressWarnings("unchecked") // what an id names is of the type that was just checked
    ImmutableList<T> named = (ImmutableList<T>) byId.getOrDefault(id, ImmutableList.of());
    return named;
  }

  @Override
  public <T> ImmutableList<T> all(Class<T> type) {
    @SuppressWarnings("unchecked") // the list under a type is made of that type alone
    ImmutableList<T> found = (ImmutableList<T>) byType.computeIfAbsent(type, this::collect);
    return found;
  }

  @Override
  public <T> T workedOut(Class<T> type, Supplier<T> work) {
    return kept(workedOut, type, type, work);
  }

  @Override
  public <T> T workedOut(Class<T> type, EntityId of, Supplier<T> work) {
    return kept(
        workedOutById.computeIfAbsent(type, asked -> new ConcurrentHashMap<>()), of, type, work);
  }

  @Override
  public LocalDate day() {
    return day;
  }

  private ImmutableList<?> collect(Class<?> type) {
    return nodes(type::isAssignableFrom).map(Node::value).collect(ImmutableList.toImmutableList());
  }

  /** {@return the values of those classes that fit, in the order of the record} */
  Stream<Node> nodes(Predicate<Class<?>> fits) {
    List<List<Node>> fitting = new ArrayList<>();
    byClass.forEach(
        (type, nodes) -> {
          if (fits.test(type)) {
            fitting.add(nodes);
          }
        });
    return fitting.size() == 1
        ? fitting.get(0).stream()
        : fitting.stream().flatMap(List::stream).sorted(comparingInt(Node::position));
  }

  /** {@return how many values the record has} */
  int size() {
    return size;
  }

  private static Map<Class<?>, List<Node>> groupByClass(List<Node> nodes) {
    Map<Class<?>, List<Node>> byClass = new HashMap<>();
    for (Node node : nodes) {
      byClass.computeIfAbsent(node.value().getClass(), one -> new ArrayList<>()).add(node);
    }
    return byClass;
  }

  /** Not {@code computeIfAbsent}: what is worked out may need something else that is kept here. */
  private static <K, T> T kept(Map<K, Object> known, K key, Class<T> type, Supplier<T> work) {
    Object found = known.get(key);
    if (found == null) {
      found = work.get();
      known.put(key, found);
    }
    return type.cast(found);
  }

  private static Map<EntityId, ImmutableList<Entity>> indexById(List<Node> nodes) {
    Map<EntityId, List<Entity>> building = new TreeMap<>(EntityId.BY_KIND);
    for (Node node : nodes) {
      if (node.value() instanceof Entity entity) {
        building.computeIfAbsent(entity.identity(), id -> new ArrayList<>(1)).add(entity);
      }
    }
    Map<EntityId, ImmutableList<Entity>> index = new TreeMap<>(EntityId.BY_KIND);
    building.forEach((id, things) -> index.put(id, ImmutableList.copyOf(things)));
    return index;
  }
}
