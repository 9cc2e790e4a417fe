package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;

/**
 * Declares the members of a type that has a builder, each member once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodecBuilder<T, B> {
  private final Class<?> type;
  private final Translatable expected;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ImmutableList.Builder<ObjectMember<T, ?>> members = ImmutableList.builder();
  private final List<Setter<B, Object>> setters = new ArrayList<>();

  ObjectCodecBuilder(
      Class<?> type, Translatable expected, Supplier<B> newBuilder, Function<B, T> build) {
    this.type = type;
    this.expected = expected;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  /** Adds a required member. */
  public <V> ObjectCodecBuilder<T, B> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter, Setter<B, V> setter) {
    return add(ObjectMember.required(name, codec, getter), setter);
  }

  /** Adds a member that is omitted if the value is empty. */
  public <V> ObjectCodecBuilder<T, B> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter, Setter<B, V> setter) {
    return add(ObjectMember.optional(name, codec, getter), setter);
  }

  /** Adds a whole number that is omitted if it is empty. */
  public ObjectCodecBuilder<T, B> optionalInt(
      String name, Function<? super T, OptionalInt> getter, Setter<B, Integer> setter) {
    return add(ObjectMember.optionalInt(name, getter), setter);
  }

  /** Adds a list that is omitted if it is empty. */
  public <V> ObjectCodecBuilder<T, B> list(
      String name,
      Codec<V> items,
      Function<? super T, ImmutableList<V>> getter,
      Setter<B, ImmutableList<V>> setter) {
    return add(ObjectMember.list(name, items, getter), setter);
  }

  /** Adds a constant text that the value itself does not contain. */
  public ObjectCodecBuilder<T, B> constant(String name, String value) {
    return add(ObjectMember.constant(name, value), (builder, same) -> builder);
  }

  /** {@return the codec, with a one-sentence description of the object} */
  @SuppressWarnings("unchecked") // an array of the same setters
  public ObjectCodec<T> describedAs(String description) {
    Setter<B, Object>[] declared = (Setter<B, Object>[]) setters.toArray(Setter<?, ?>[]::new);
    return new ObjectCodec<>(
        type,
        expected,
        description,
        members.build(),
        (slots, from) -> {
          B builder = newBuilder.get();
          for (int i = 0; i < declared.length; i++) {
            Object content = slots[from + i];
            if (content != null) {
              declared[i].set(builder, content);
            }
          }
          return build.apply(builder);
        });
  }

  @SuppressWarnings("unchecked") // the content is of the type that its codec has read
  private ObjectCodecBuilder<T, B> add(ObjectMember<T, ?> member, Setter<B, ?> setter) {
    members.add(member);
    setters.add((Setter<B, Object>) setter);
    return this;
  }

  /**
   * Sets a value in a builder.
   *
   * @param <B> the type of the builder
   * @param <V> the type of the value
   */
  @FunctionalInterface
  public interface Setter<B, V> {
    /** {@return the builder; the result is ignored} */
    @Nullable Object set(B builder, V value);
  }
}
