package org.unodc.cop.sdk.internal.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.PlainMembers;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * An object with declared members, written in the order of their declaration and read in any order.
 * The writer, the reader and the schema follow from the same declaration.
 */
public final class ObjectCodec<T> implements Codec<T> {
  private final Class<?> type;
  private final Translatable expected;
  private final String description;
  private final ImmutableList<ObjectMember<T, ?>> members;
  private final String[] names;
  private final ImmutableMap<String, Integer> slots;
  private final ValueAssembler<T> assembly;
  private final PlainMembers plainMembers;

  ObjectCodec(
      Class<?> type,
      Translatable expected,
      String description,
      ImmutableList<ObjectMember<T, ?>> members,
      ValueAssembler<T> assembly) {
    this.type = type;
    this.expected = expected;
    this.description = description;
    this.members = members;
    this.assembly = assembly;
    this.names = members.stream().map(ObjectMember::name).toArray(String[]::new);
    this.slots =
        IntStream.range(0, members.size())
            .boxed()
            .collect(toImmutableMap(slot -> members.get(slot).name(), slot -> slot));
    this.plainMembers =
        PlainMembers.of(
            slots.keySet().asList(),
            members.stream().map(ObjectMember::content).collect(toImmutableList()),
            IntStream.range(0, members.size())
                .filter(slot -> members.get(slot).isRequired())
                .mapToLong(slot -> 1L << slot)
                .sum());
  }

  /**
   * Begins the codec of a type that has a builder.
   *
   * @param newBuilder returns a new builder without values
   * @param build creates the value, or throws an exception if the members contradict one another
   */
  public static <T, B> ObjectCodecBuilder<T, B> object(
      Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new ObjectCodecBuilder<>(type, named(type), newBuilder, build);
  }

  /** {@return the codec of a record without components} */
  public static <T> ObjectCodec<T> empty(Class<T> type, String description, Supplier<T> make) {
    return new ObjectCodec<>(
        type, named(type), description, ImmutableList.of(), (slots, from) -> make.get());
  }

  /** {@return the codec of a type that is only written} */
  public static <T> ObjectCodec<T> written(
      Class<T> type, String description, ImmutableList<ObjectMember<T, ?>> members) {
    return new ObjectCodec<>(
        type,
        ProblemText.of("form.object"),
        description,
        members,
        (slots, from) -> {
          throw new UnsupportedOperationException(type + " is only written.");
        });
  }

  /** {@return a member whose value is always this text} */
  public static <T> ObjectMember<T, String> constant(String name, String value) {
    return ObjectMember.constant(name, value);
  }

  /** {@return a required member} */
  public static <T, V> ObjectMember<T, V> required(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
    return ObjectMember.required(name, codec, getter);
  }

  /** {@return a member that is omitted if the value is empty} */
  public static <T, V> ObjectMember<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
    return ObjectMember.optional(name, codec, getter);
  }

  /** {@return a whole number that is omitted if it is empty} */
  public static <T> ObjectMember<T, OptionalInt> optionalInt(
      String name, Function<? super T, OptionalInt> getter) {
    return ObjectMember.optionalInt(name, getter);
  }

  /** {@return a list that is omitted if it is empty} */
  public static <T, V> ObjectMember<T, ImmutableList<V>> list(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return ObjectMember.list(name, items, getter);
  }

  /** {@return a list that is written even if it is empty} */
  public static <T, V> ObjectMember<T, ImmutableList<V>> requiredList(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return ObjectMember.required(name, new ListCodec<>(items), getter);
  }

  /** {@return this codec with another noun phrase for messages} */
  public ObjectCodec<T> called(Translatable phrase) {
    return new ObjectCodec<>(type, phrase, description, members, assembly);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    return new ObjectReader<>(this, in).read();
  }

  @Override
  public T readPlain(PlainInput in) {
    in.openObject();
    return readPlainAfter(0, in);
  }

  /** Reads the rest of an object after a number of first members were read. */
  T readPlainAfter(int first, PlainInput in) {
    int from = plainMembers.read(first, in);
    T value = assembly.assemble(in.values().array(), from);
    in.values().cut(from);
    return value;
  }

  @Override
  public void write(T value, JsonOutput out) {
    out.startObject();
    for (int slot = 0; slot < names.length; slot++) {
      members.get(slot).write(value, out);
    }
    out.endObject();
  }

  @Override
  public Translatable expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.object(this);
  }

  /** {@return the type of the model} */
  public Class<?> type() {
    return type;
  }

  /** {@return a one-sentence description of the object} */
  public String description() {
    return description;
  }

  /** {@return the names of the members in the order in which they are written} */
  public ImmutableSet<String> names() {
    return slots.keySet();
  }

  /** {@return the codec of the elements of a member; null if there is no list with this name} */
  public @Nullable Codec<?> items(String name) {
    Integer slot = slots.get(name);
    return slot == null ? null : members.get(slot).items();
  }

  /** {@return a noun phrase for the form of the object} */
  Translatable shape() {
    ImmutableList<Translatable> required =
        members.stream()
            .filter(ObjectMember::isRequired)
            .map(member -> ProblemText.of("quoted", InputQuotation.shown(member.name())))
            .collect(toImmutableList());
    return required.isEmpty()
        ? ProblemText.of("form.object")
        : ProblemText.of("form.object-with", Message.list(required));
  }

  /** {@return the members in the order in which they are written} */
  public ImmutableList<ObjectMember<T, ?>> members() {
    return members;
  }

  /**
   * {@return the index of the member with this name; negative if there is none}
   *
   * @param expected the index at which the search starts; it matches if the members come in the
   *     order in which they are written
   */
  int slot(String name, int expected) {
    for (int slot = expected; slot < names.length; slot++) {
      if (names[slot].equals(name)) {
        return slot;
      }
    }
    return slots.getOrDefault(name, -1);
  }

  ObjectMember<T, ?> member(int slot) {
    return members.get(slot);
  }

  /** Creates the value; see {@link ValueAssembler}. */
  T assemble(@Nullable Object[] slots, int from) {
    return assembly.assemble(slots, from);
  }

  /** {@return this codec with an additional first member that the value itself does not contain} */
  ObjectCodec<T> withFirst(ObjectMember<T, String> first) {
    ImmutableList<ObjectMember<T, ?>> all =
        ImmutableList.<ObjectMember<T, ?>>builder().add(first).addAll(members).build();
    return new ObjectCodec<>(
        type, expected, description, all, (slots, from) -> assembly.assemble(slots, from + 1));
  }

  private static Translatable named(Class<?> type) {
    return ProblemText.type(type);
  }
}
