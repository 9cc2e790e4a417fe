package org.unodc.cop.sdk.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object: its name, the codec of its value, and the value that the model uses if the
 * member is absent. Its content is what the document has, such as the text in an {@code
 * Optional<String>}.
 *
 * @param <T> the type that has the member
 * @param <V> the type of the value in the model, such as an {@link Optional}
 */
public final class ObjectMember<T, V> {
  private final SerializableString name;
  private final byte[] nameAfterComma;
  private final Codec<V> codec;
  private final Codec<?> content;
  private final @Nullable Function<Object, V> toModel;
  private final @Nullable V absent;
  private final Predicate<V> isAbsent;
  private final Function<? super T, ? extends V> getter;

  private ObjectMember(
      String name,
      Codec<V> codec,
      @Nullable V absent,
      Predicate<V> isAbsent,
      Function<? super T, ? extends V> getter) {
    this(name, codec, codec, null, absent, isAbsent, getter);
  }

  private <I> ObjectMember(
      String name,
      Converting<I, V> codec,
      V absent,
      Predicate<V> isAbsent,
      Function<? super T, ? extends V> getter) {
    this(
        name,
        codec,
        codec.inner(),
        content -> codec.wrap().apply(ObjectMember.<I>cast(content)),
        absent,
        isAbsent,
        getter);
  }

  private ObjectMember(
      String name,
      Codec<V> codec,
      Codec<?> content,
      @Nullable Function<Object, V> toModel,
      @Nullable V absent,
      Predicate<V> isAbsent,
      Function<? super T, ? extends V> getter) {
    this.name = new SerializedString(name);
    this.nameAfterComma = (",\"" + name + "\":").getBytes(UTF_8);
    this.codec = codec;
    this.content = content;
    this.toModel = toModel;
    this.absent = absent;
    this.isAbsent = isAbsent;
    this.getter = getter;
  }

  static <T, V> ObjectMember<T, V> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
    return new ObjectMember<>(name, codec, null, value -> false, getter);
  }

  static <T, V> ObjectMember<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
    Converting<V, Optional<V>> present =
        new Converting<>(codec, Optional::of, Optional::orElseThrow);
    return new ObjectMember<>(name, present, Optional.empty(), Optional::isEmpty, getter);
  }

  static <T> ObjectMember<T, OptionalInt> optionalInt(
      String name, Function<? super T, OptionalInt> getter) {
    Converting<Integer, OptionalInt> present =
        new Converting<>(ScalarCodecs.WHOLE, OptionalInt::of, OptionalInt::orElseThrow);
    return new ObjectMember<>(name, present, OptionalInt.empty(), OptionalInt::isEmpty, getter);
  }

  static <T, V> ObjectMember<T, ImmutableList<V>> list(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return new ObjectMember<>(
        name, new ListCodec<>(items), ImmutableList.of(), List::isEmpty, getter);
  }

  static <T> ObjectMember<T, String> constant(String name, String value) {
    return required(name, ScalarCodecs.constant(value), owner -> value);
  }

  /** {@return the name} */
  public String name() {
    return name.getValue();
  }

  SerializableString writtenName() {
    return name;
  }

  /** {@return a comma, the quoted name and a colon, as JSON in UTF-8} */
  byte[] nameAfterComma() {
    return nameAfterComma;
  }

  /** {@return whether the member is required} */
  public boolean isRequired() {
    return absent == null;
  }

  /** {@return the codec of the value} */
  public Codec<V> codec() {
    return codec;
  }

  /** Reads the content, or reports problems and returns null. */
  @Nullable Object read(JsonInput in) {
    return content.read(in);
  }

  /** {@return the codec of the content} */
  Codec<?> content() {
    return content;
  }

  /** {@return the value in the model for this content; for no content, the absent value} */
  V value(@Nullable Object read) {
    if (read == null) {
      return requireNonNull(absent, name());
    }
    return toModel == null ? cast(read) : toModel.apply(read);
  }

  /** Writes the name and the value, or nothing if the value is absent. */
  void write(T owner, JsonOutput out) {
    V value = getter.apply(owner);
    if (value != absent && !isAbsent.test(value)) {
      out.name(this);
      codec.write(value, out);
    }
  }

  Translatable expected() {
    return codec.expected();
  }

  /** {@return the codec of the elements; null if the member is not a list} */
  @Nullable Codec<?> items() {
    return codec instanceof ListCodec<?> list ? list.items() : null;
  }

  // The codec of the content has read it.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <I> I cast(Object content) {
    return (I) content;
  }

  /** Converts between a value in JSON and the value in the model that wraps it. */
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
    public Translatable expected() {
      return inner.expected();
    }

    @Override
    public <R> R accept(CodecVisitor<R> visitor) {
      return visitor.of(inner);
    }
  }
}
