package org.unodc.cop.domain.story;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.record.Place;

/**
 * A value of a statement, with its origin.
 *
 * @param text the value
 * @param places the places of the record that have the value, or from which it is computed; empty
 *     only for a computed value
 * @param computation the computation; empty if the value is in the record
 */
public record StoryValue(
    Translatable text, ImmutableList<Place> places, Optional<StoryComputation> computation) {
  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the value has neither a place nor a computation
   */
  public StoryValue {
    requireNonNull(text, "text");
    requireNonNull(places, "places");
    requireNonNull(computation, "computation");
    checkArgument(
        !places.isEmpty() || computation.isPresent(),
        "a value of a story has a place in the record, or is computed");
  }

  static StoryValue recorded(Object value, Place... places) {
    return new StoryValue(translatable(value), ImmutableList.copyOf(places), Optional.empty());
  }

  static StoryValue computed(Object value, StoryComputation computation, List<Place> places) {
    return new StoryValue(
        translatable(value), ImmutableList.copyOf(places), Optional.of(computation));
  }

  /** {@return values joined as one value, which has the places of all} */
  static StoryValue joined(
      List<StoryValue> values, Function<ImmutableList<Translatable>, Translatable> join) {
    if (values.size() == 1) {
      return values.get(0);
    }
    return new StoryValue(
        join.apply(values.stream().map(StoryValue::text).collect(ImmutableList.toImmutableList())),
        places(values),
        values.stream().flatMap(value -> value.computation().stream()).findFirst());
  }

  /** {@return this value with a note in parentheses} */
  StoryValue withNote(StoryValue note) {
    return new StoryValue(
        Message.withNote(text, note.text()),
        places(ImmutableList.of(this, note)),
        computation.or(note::computation));
  }

  /** {@return this value, which the record also refers to at another place} */
  StoryValue alsoAt(Place reference) {
    return new StoryValue(
        text, ImmutableList.<Place>builder().addAll(places).add(reference).build(), computation);
  }

  /** {@return this value with another text and the same origin} */
  StoryValue as(Message other) {
    return new StoryValue(other, places, computation);
  }

  private static ImmutableList<Place> places(List<StoryValue> values) {
    return values.stream()
        .flatMap(value -> value.places().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Translatable translatable(Object value) {
    return value instanceof Translatable text ? text : MessageArgument.of(value);
  }
}
