package org.unodc.cop.sdk.codec;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An object with named members, written in the order of their declaration and read in any order.
 * From the one declaration come the writer, the reader and the schema.
 */
public final class ObjectCodec<T> implements Codec<T> {
  private final Class<?> type;
  private final String expected;
  private final String description;
  private final ImmutableList<Member<T, ?>> members;
  private final String[] names;
  private final ImmutableMap<String, Integer> slots;
  private final Assembly<T> assembly;

  ObjectCodec(
      Class<?> type,
      String expected,
      String description,
      ImmutableList<Member<T, ?>> members,
      Assembly<T> assembly) {
    this.type = type;
    this.expected = expected;
    this.description = description;
    this.members = members;
    this.assembly = assembly;
    this.names = members.stream().map(Member::name).toArray(String[]::new);
    this.slots =
        IntStream.range(0, members.size())
            .boxed()
            .collect(toImmutableMap(slot -> members.get(slot).name(), slot -> slot));
  }

  /**
   * Begins the codec of a type that has a builder.
   *
   * @param newBuilder gives a builder with nothing set
   * @param build makes the value, or throws where the members do not go together
   */
  public static <T, B> Declaration<T, B> object(
      Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new Declaration<>(type, named(type), newBuilder, build);
  }

  /** {@return the codec of a record without components} */
  public static <T> ObjectCodec<T> empty(Class<T> type, String description, Supplier<T> make) {
    return new ObjectCodec<>(
        type, named(type), description, ImmutableList.of(), slots -> make.get());
  }

  /** {@return the codec of a record with one component} */
  public static <T, A> ObjectCodec<T> record(
      Class<T> type, String description, Function<A, T> constructor, Member<T, A> first) {
    return new ObjectCodec<>(
        type,
        named(type),
        description,
        ImmutableList.of(first),
        slots -> constructor.apply(value(first, slots, 0)));
  }

  /** {@return the codec of a record with two components} */
  public static <T, A, B> ObjectCodec<T> record(
      Class<T> type,
      String description,
      BiFunction<A, B, T> constructor,
      Member<T, A> first,
      Member<T, B> second) {
    return new ObjectCodec<>(
        type,
        named(type),
        description,
        ImmutableList.of(first, second),
        slots -> constructor.apply(value(first, slots, 0), value(second, slots, 1)));
  }

  /** {@return the codec of a record with three components} */
  public static <T, A, B, C> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Constructors.Of3<A, B, C, T> constructor,
      Member<T, A> first,
      Member<T, B> second,
      Member<T, C> third) {
    return new ObjectCodec<>(
        type,
        named(type),
        description,
        ImmutableList.of(first, second, third),
        slots ->
            constructor.apply(
                value(first, slots, 0), value(second, slots, 1), value(third, slots, 2)));
  }

  /** {@return the codec of a record with four components} */
  public static <T, A, B, C, D> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Constructors.Of4<A, B, C, D, T> constructor,
      Member<T, A> first,
      Member<T, B> second,
      Member<T, C> third,
      Member<T, D> fourth) {
    return new ObjectCodec<>(
        type,
        named(type),
        description,
        ImmutableList.of(first, second, third, fourth),
        slots ->
            constructor.apply(
                value(first, slots, 0),
                value(second, slots, 1),
                value(third, slots, 2),
                value(fourth, slots, 3)));
  }

  /** {@return the codec of a record with five components} */
  public static <T, A, B, C, D, E> ObjectCodec<T> record(
      Class<T> type,
      String description,
      Constructors.Of5<A, B, C, D, E, T> constructor,
      Member<T, A> first,
      Member<T, B> second,
      Member<T, C> third,
      Member<T, D> fourth,
      Member<T, E> fifth) {
    return new ObjectCodec<>(
        type,
        named(type),
        description,
        ImmutableList.of(first, second, third, fourth, fifth),
        slots ->
            constructor.apply(
                value(first, slots, 0),
                value(second, slots, 1),
                value(third, slots, 2),
                value(fourth, slots, 3),
                value(fifth, slots, 4)));
  }

  /** {@return a member that is always there} */
  public static <T, V> Member<T, V> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
    return Member.required(name, codec, getter);
  }

  /** {@return a member that is left out where the value is absent} */
  public static <T, V> Member<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
    return Member.optional(name, codec, getter);
  }

  /** {@return a whole number that is left out where it is absent} */
  public static <T> Member<T, OptionalInt> optionalInt(
      String name, Function<? super T, OptionalInt> getter) {
    return Member.optionalInt(name, getter);
  }

  /** {@return a list that is left out where it is empty} */
  public static <T, V> Member<T, ImmutableList<V>> list(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return Member.list(name, items, getter);
  }

  /** {@return the same under another noun phrase for messages} */
  public ObjectCodec<T> called(String phrase) {
    return new ObjectCodec<>(type, phrase, description, members, assembly);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    return new ObjectReading<>(this, in).read();
  }

  @Override
  public void write(T value, JsonOutput out) {
    out.startObject();
    for (Member<T, ?> member : members) {
      member.write(value, out);
    }
    out.endObject();
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.object(this);
  }

  /** {@return the type of the model that such an object is} */
  public Class<?> type() {
    return type;
  }

  /** {@return one sentence about what such an object is} */
  public String description() {
    return description;
  }

  /** {@return the names of its members in the order in which they are written} */
  public ImmutableSet<String> names() {
    return slots.keySet();
  }

  /** {@return the codec of the elements of a member; null where there is no list of this name} */
  public @Nullable Codec<?> items(String name) {
    Integer slot = slots.get(name);
    return slot == null ? null : members.get(slot).items();
  }

  /** {@return what it looks like, a noun phrase} */
  String shape() {
    String required =
        members.stream()
            .filter(Member::isRequired)
            .map(member -> Wording.quoted(member.name()))
            .collect(joining(", "));
    return required.isEmpty() ? "an object" : "an object that has at least " + required;
  }

  /** {@return its members in the order in which they are written} */
  public ImmutableList<Member<T, ?>> members() {
    return members;
  }

  /**
   * {@return the index of the member with this name; negative where there is none}
   *
   * @param expected the index that it has if members come in the order in which they are written
   */
  int slot(String name, int expected) {
    for (int slot = expected; slot < names.length; slot++) {
      if (names[slot].equals(name)) {
        return slot;
      }
    }
    return slots.getOrDefault(name, -1);
  }

  Member<T, ?> member(int slot) {
    return members.get(slot);
  }

  /** Makes the value; see {@link Assembly}. */
  T assemble(@Nullable Object[] values) {
    return assembly.assemble(values);
  }

  /** {@return the same with a member in front that the value knows nothing of} */
  ObjectCodec<T> withFirst(Member<T, String> first) {
    ImmutableList<Member<T, ?>> all =
        ImmutableList.<Member<T, ?>>builder().add(first).addAll(members).build();
    return new ObjectCodec<>(
        type,
        expected,
        description,
        all,
        values -> assembly.assemble(Arrays.copyOfRange(values, 1, values.length)));
  }

  @SuppressWarnings("unchecked") // a slot holds what its member has read
  static <V> V value(Member<?, V> member, @Nullable Object[] slots, int slot) {
    return (V) requireNonNull(slots[slot], member.name());
  }

  /** The words of a type's name, such as "a treaty action". */
  private static String named(Class<?> type) {
    String words =
        type.getSimpleName()
            .replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ")
            .toLowerCase(Locale.ROOT);
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }
}
