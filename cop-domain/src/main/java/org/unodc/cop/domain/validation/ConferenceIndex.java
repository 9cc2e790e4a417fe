package org.unodc.cop.domain.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.RecordView;

/** An index of a conference by id and by type. Instances can be shared between threads. */
public final class ConferenceIndex implements RecordView {
  private final LocalDate day;
  private final Optional<ConventionId> convention;
  private final RecordWalk walk;
  private final Map<Class<?>, EntitiesById> byKind;
  private final Map<Class<?>, ImmutableList<?>> byType = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<EntityId, Object>> derivedById = new ConcurrentHashMap<>();

  private ConferenceIndex(Conference conference, LocalDate day) {
    this.day = day;
    this.convention = conference.convention();
    this.walk = RecordWalk.over(conference);
    this.byKind = EntitiesById.group(all(Entity.class));
  }

  /**
   * {@return an index of a conference}
   *
   * @param day the day that the rules treat as today
   */
  public static ConferenceIndex of(Conference conference, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(day, "day");
    return new ConferenceIndex(conference, day);
  }

  @Override
  public <T> ImmutableList<T> withId(Class<T> type, EntityId id) {
    EntityTypes.checkPair(type, id);
    EntitiesById ofKind = byKind.get(id.getClass());
    @SuppressWarnings("unchecked") // checkPair confirmed that the id identifies this type
    ImmutableList<T> named =
        ofKind == null ? ImmutableList.of() : (ImmutableList<T>) ofKind.with(id);
    return named;
  }

  @Override
  public <T> ImmutableList<T> all(Class<T> type) {
    ImmutableList<?> known = byType.get(type);
    @SuppressWarnings("unchecked") // the list of a type has values of that type only
    ImmutableList<T> found =
        (ImmutableList<T>) (known == null ? byType.computeIfAbsent(type, this::collect) : known);
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
    List<ClassPositions> classes =
        walk.classes().stream().filter(found -> type.isAssignableFrom(found.type())).toList();
    int[] positions = ClassPositions.inOrder(classes);
    ImmutableList.Builder<Object> values = ImmutableList.builderWithExpectedSize(positions.length);
    for (int position : positions) {
      values.add(walk.tree().value(position));
    }
    return values.build();
  }

  /** {@return all values of the record} */
  RecordTree tree() {
    return walk.tree();
  }

  /**
   * {@return the positions of the values by their classes, which follow the order of their first
   * values in the record}
   */
  Collection<ClassPositions> classes() {
    return walk.classes();
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
}
