package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The codecs of Java records, whose members are the components in their order. */
public final class RecordCodecs {
  private RecordCodecs() {}

  /** {@return the codec of a record with one component} */
  public static <T, A> ObjectCodec<T> record(
      Class<T> type, String description, Function<A, T> constructor, ObjectMember<T, A> first) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first),
        (slots, from) -> constructor.apply(first.value(slots[from])));
  }

  /** {@return the codec of a record with two components} */
  public static <T, A, B> ObjectCodec<T> record(
      Class<T> type,
      String description,
      BiFunction<A, B, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second),
        (slots, from) ->
            constructor.apply(first.value(slots[from]), second.value(slots[from + 1])));
  }

  /** {@return the codec of a record with three components} */
  public static <T, A, B, C> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Of3<A, B, C, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second,
      ObjectMember<T, C> third) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second, third),
        (slots, from) ->
            constructor.apply(
                first.value(slots[from]),
                second.value(slots[from + 1]),
                third.value(slots[from + 2])));
  }

  /** {@return the codec of a record with four components} */
  public static <T, A, B, C, D> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Of4<A, B, C, D, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second,
      ObjectMember<T, C> third,
      ObjectMember<T, D> fourth) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second, third, fourth),
        (slots, from) ->
            constructor.apply(
                first.value(slots[from]),
                second.value(slots[from + 1]),
                third.value(slots[from + 2]),
                fourth.value(slots[from + 3])));
  }

  /** {@return the codec of a record with five components} */
  public static <T, A, B, C, D, E> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Of5<A, B, C, D, E, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second,
      ObjectMember<T, C> third,
      ObjectMember<T, D> fourth,
      ObjectMember<T, E> fifth) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second, third, fourth, fifth),
        (slots, from) ->
            constructor.apply(
                first.value(slots[from]),
                second.value(slots[from + 1]),
                third.value(slots[from + 2]),
                fourth.value(slots[from + 3]),
                fifth.value(slots[from + 4])));
  }

  /** {@return the codec of a record with six components} */
  public static <T, A, B, C, D, E, F> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Of6<A, B, C, D, E, F, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second,
      ObjectMember<T, C> third,
      ObjectMember<T, D> fourth,
      ObjectMember<T, E> fifth,
      ObjectMember<T, F> sixth) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second, third, fourth, fifth, sixth),
        (slots, from) ->
            constructor.apply(
                first.value(slots[from]),
                second.value(slots[from + 1]),
                third.value(slots[from + 2]),
                fourth.value(slots[from + 3]),
                fifth.value(slots[from + 4]),
                sixth.value(slots[from + 5])));
  }

  /** {@return the codec of a record with seven components} */
  public static <T, A, B, C, D, E, F, G> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Of7<A, B, C, D, E, F, G, T> constructor,
      ObjectMember<T, A> first,
      ObjectMember<T, B> second,
      ObjectMember<T, C> third,
      ObjectMember<T, D> fourth,
      ObjectMember<T, E> fifth,
      ObjectMember<T, F> sixth,
      ObjectMember<T, G> seventh) {
    return new ObjectCodec<>(
        type,
        ProblemText.type(type),
        description,
        ImmutableList.of(first, second, third, fourth, fifth, sixth, seventh),
        (slots, from) ->
            constructor.apply(
                first.value(slots[from]),
                second.value(slots[from + 1]),
                third.value(slots[from + 2]),
                fourth.value(slots[from + 3]),
                fifth.value(slots[from + 4]),
                sixth.value(slots[from + 5]),
                seventh.value(slots[from + 6])));
  }

  /** Creates a value from three components. */
  @FunctionalInterface
  public interface Of3<A, B, C, T> {
    /** {@return the value} */
    T apply(A first, B second, C third);
  }

  /** Creates a value from four components. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth);
  }

  /** Creates a value from five components. */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth);
  }

  /** Creates a value from six components. */
  @FunctionalInterface
  public interface Of6<A, B, C, D, E, F, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth);
  }

  /** Creates a value from seven components. */
  @FunctionalInterface
  public interface Of7<A, B, C, D, E, F, G, T> {
    /** {@return the value} */
    T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
  }
}
