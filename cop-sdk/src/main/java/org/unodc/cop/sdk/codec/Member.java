package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object: its name, how its value is read and written, and what stands for it
 * where it is absent.
 *
 * @param <T> whose member it is
 * @param <V> what the model has in its place, such as an {@link Optional}
 */
public final class Member<T, V> {
  private final SerializableString name;
  private final Codec<V> codec;
  private final @Nullable V absent;
  private final Predicate<V> isAbsent;
  private final Function<? super T, ? extends V> getter;

  private Member(
      String name,
      Codec<V> codec,
      @Nullable V absent,
      Predicate<V> isAbsent,
      Function<? super T, ? extends V> getter) {
    this.name = new SerializedString(name);
    this.codec = codec;
    this.absent = absent;
    this.isAbsent = isAbsent;
    this.getter = getter;
  }

  static <T, V> Member<T, V> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
    return new Member<>(name, codec, null, value -> false, getter);
  }

  static <T, V> Member<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
    Codec<Optional<V>> present = new Converting<>(codec, Optional::of, Optional::orElseThrow);
    return new Member<>(name, present, Optional.empty(), Optional::isEmpty, getter);
  }

  static <T> Member<T, OptionalInt> optionalInt(
      String name, Function<? super T, OptionalInt> getter) {
    Codec<OptionalInt> present =
        new Converting<>(Scalars.WHOLE, OptionalInt::of, OptionalInt::orElseThrow);
    return new Member<>(name, present, OptionalInt.empty(), OptionalInt::isEmpty, getter);
  }

  static <T, V> Member<T, ImmutableList<V>> list(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return new Member<>(name, new ListCodec<>(items), ImmutableList.of(), List::isEmpty, getter);
  }

  static <T> Member<T, String> constant(String name, String value) {
    return required(name, Scalars.constant(value), owner -> value);
  }

  /** {@return its name} */
  public String name() {
    return name.getValue();
  }

  SerializableString writtenName() {
    return name;
  }

  /** {@return whether it is always there} */
  public boolean isRequired() {
    return absent == null;
  }

  /** {@return how its value is read and written} */
  public Codec<V> codec() {
    return codec;
  }

  /** {@return what stands for it where it is absent; null where it is required} */
  @Nullable V absent() {
    return absent;
  }

  /** Reads its value, or reports why that cannot be and gives null. */
  @Nullable V read(JsonInput in) {
    return codec.read(in);
  }

  /** Writes its name and value, or nothing where it is absent. */
  void write(T owner, JsonOutput out) {
    V value = getter.apply(owner);
    if (!isAbsent.test(value)) {
      out.name(name);
      codec.write(value, out);
    }
  }

  String expected() {
    return codec.expected();
  }

  /** {@return the codec of its elements; null where it is no list} */
  @Nullable Codec<?> items() {
    return codec instanceof ListCodec<?> list ? list.items() : null;
  }

  /** Reads and writes the inner value of a present one. */
  private record Converting<I, V>(Codec<I> inner, Function<I, V> wrap, Function<V, I> unwrap)
      implements Codec<V> {
    @Override
    public @Nullable V read(JsonInput in) {
      I value = inner.read(in);
      return value == null ? null : wrap.apply(value);
    }

    @Override
    public void write(V value, JsonOutput out) {
      inner.write(unwrap.apply(value), out);
    }

    @Override
    public String expected() {
      return inner.expected();
    }

    @Override
    public <R> R accept(CodecVisitor<R> visitor) {
      return visitor.of(inner);
    }
  }
}
