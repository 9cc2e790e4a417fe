package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the members of a type that has a builder, each once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Declaration<T, B> {
  private final Class<?> type;
  private final String expected;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ImmutableList.Builder<Member<T, ?>> members = ImmutableList.builder();
  private final List<SlotSetter<B>> setters = new ArrayList<>();

  Declaration(Class<?> type, String expected, Supplier<B> newBuilder, Function<B, T> build) {
    this.type = type;
    this.expected = expected;
    this.newBuilder = newBuilder;
    this.build = build;
  }

  /** Adds a member that is always there. */
  public <V> Declaration<T, B> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter, Setter<B, V> setter) {
    return add(Member.required(name, codec, getter), setter);
  }

  /** Adds a member that is left out where the value is absent. */
  public <V> Declaration<T, B> optional(
      String name,
      Codec<V> codec,
      Function<? super T, Optional<V>> getter,
      Setter<B, Optional<V>> setter) {
    return add(Member.optional(name, codec, getter), setter);
  }

  /** Adds a whole number that is left out where it is absent. */
  public Declaration<T, B> optionalInt(
      String name, Function<? super T, OptionalInt> getter, Setter<B, OptionalInt> setter) {
    return add(Member.optionalInt(name, getter), setter);
  }

  /** Adds a list that is left out where it is empty. */
  public <V> Declaration<T, B> list(
      String name,
      Codec<V> items,
      Function<? super T, ImmutableList<V>> getter,
      Setter<B, ImmutableList<V>> setter) {
    return add(Member.list(name, items, getter), setter);
  }

  /** Adds a text that is always the same, and that the value knows nothing of. */
  public Declaration<T, B> constant(String name, String value) {
    return add(Member.constant(name, value), (builder, same) -> builder);
  }

  /** {@return the codec, with one sentence about what such an object is} */
  public ObjectCodec<T> describedAs(String description) {
    ImmutableList<SlotSetter<B>> declared = ImmutableList.copyOf(setters);
    ImmutableList<Member<T, ?>> all = members.build();
    return new ObjectCodec<>(
        type,
        expected,
        description,
        all,
        slots -> {
          B builder = newBuilder.get();
          for (int slot = 0; slot < slots.length; slot++) {
            // What is absent is what the builder begins with.
            if (slots[slot] != all.get(slot).absent()) {
              declared.get(slot).set(builder, slots);
            }
          }
          return build.apply(builder);
        });
  }

  private <V> Declaration<T, B> add(Member<T, V> member, Setter<B, V> setter) {
    int slot = setters.size();
    members.add(member);
    setters.add((builder, slots) -> setter.set(builder, ObjectCodec.value(member, slots, slot)));
    return this;
  }

  /**
   * Hands a value to a builder.
   *
   * @param <B> the builder
   * @param <V> the value
   */
  @FunctionalInterface
  public interface Setter<B, V> {
    /** {@return the builder, which nobody needs} */
    @Nullable Object set(B builder, V value);
  }

  @FunctionalInterface
  private interface SlotSetter<B> {
    void set(B builder, @Nullable Object[] slots);
  }
}
