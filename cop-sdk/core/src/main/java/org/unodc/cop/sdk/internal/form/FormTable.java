package org.unodc.cop.sdk.internal.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ObjectMember;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;

/** Collects the JSON forms of types, and the types that have none. */
public final class FormTable {
  /** Any value of the library, in the form of its own type. */
  public static final Codec<Object> ANY = new OwnTypeCodec<>();

  /** An id of any type, with its kind. */
  public static final Codec<EntityId> ENTITY_ID =
      ObjectCodec.written(
          EntityId.class,
          "The id of an entity, with its kind.",
          ImmutableList.of(
              ObjectCodec.required("kind", ScalarCodecs.TEXT, EntityId::kind),
              ObjectCodec.required("id", ScalarCodecs.TEXT, EntityId::value)));

  private final ImmutableMap.Builder<Class<?>, Codec<?>> forms = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, String> refusals = ImmutableMap.builder();

  /** {@return the forms by type} */
  ImmutableMap<Class<?>, Codec<?>> forms() {
    return forms.buildOrThrow();
  }

  /** {@return what to write instead, by the names of the types without a form} */
  ImmutableMap<String, String> refusals() {
    return refusals.buildOrThrow();
  }

  /** Adds a type without a JSON form, and a sentence that says what to write instead. */
  public FormTable refused(Class<?> type, String instead) {
    return refused(type.getName(), instead);
  }

  /** Adds the name of a type without a JSON form, whose class may be absent. */
  FormTable refused(String type, String instead) {
    refusals.put(type, instead);
    return this;
  }

  /** Adds a type that is read and written. */
  public <T> FormTable read(Class<T> type, Codec<T> codec) {
    forms.put(type, codec);
    return this;
  }

  /** Adds an enumeration, whose constants are read and written by their names. */
  public <E extends Enum<E>> FormTable codes(Class<E> type, String description) {
    return read(type, ScalarCodecs.codes(type, description));
  }

  /** Adds a type that is only written. */
  public <T> FormTable written(Class<T> type, Codec<T> form) {
    forms.put(type, new WrittenCodec<>(type, form));
    return this;
  }

  /** Adds a type that is only written, as an object with these members. */
  @SafeVarargs
  @SuppressWarnings("varargs") // copied to a list, which is only read
  public final <T> FormTable object(
      Class<T> type, String description, ObjectMember<T, ?>... members) {
    return written(type, ObjectCodec.written(type, description, ImmutableList.copyOf(members)));
  }

  /** Adds types whose values are written in the forms of their own types. */
  public FormTable ownTypes(Class<?>... types) {
    for (Class<?> type : types) {
      forms.put(type, new OwnTypeCodec<>());
    }
    return this;
  }

  /** {@return the class of a generic type, from its erasure} */
  @SuppressWarnings("unchecked") // a codec calls only methods of the erasure
  public static <T> Class<T> generic(Class<? super T> erasure) {
    return (Class<T>) erasure;
  }

  /** {@return a required member} */
  public static <T, V> ObjectMember<T, V> member(
      String name, Class<V> type, Function<? super T, ? extends V> getter) {
    return ObjectCodec.required(name, TypeReference.to(type), getter);
  }

  /** {@return a required member with a codec of its own} */
  public static <T, V> ObjectMember<T, V> member(
      String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
    return ObjectCodec.required(name, codec, getter);
  }

  /** {@return a member that is omitted if the value is empty} */
  public static <T, V> ObjectMember<T, Optional<V>> optional(
      String name, Class<V> type, Function<? super T, Optional<V>> getter) {
    return ObjectCodec.optional(name, TypeReference.to(type), getter);
  }

  /** {@return a member with a codec of its own that is omitted if the value is empty} */
  public static <T, V> ObjectMember<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
    return ObjectCodec.optional(name, codec, getter);
  }

  /** {@return a whole number that is omitted if it is empty} */
  public static <T> ObjectMember<T, OptionalInt> optionalInt(
      String name, Function<? super T, OptionalInt> getter) {
    return ObjectCodec.optionalInt(name, getter);
  }

  /** {@return a list that is omitted if it is empty, as in reports} */
  public static <T, V> ObjectMember<T, ImmutableList<V>> listIfAny(
      String name, Class<V> type, Function<? super T, ImmutableList<V>> getter) {
    return ObjectCodec.list(name, TypeReference.to(type), getter);
  }

  /** {@return a list, which may be empty} */
  public static <T, V> ObjectMember<T, ImmutableList<V>> list(
      String name, Class<V> type, Function<? super T, ImmutableList<V>> getter) {
    return list(name, TypeReference.to(type), getter);
  }

  /** {@return a list whose elements have a codec of their own; it may be empty} */
  public static <T, V> ObjectMember<T, ImmutableList<V>> list(
      String name, Codec<V> items, Function<? super T, ImmutableList<V>> getter) {
    return ObjectCodec.requiredList(name, items, getter);
  }

  /**
   * {@return a list of values, each in the form of its own type, that is omitted if it is empty}
   */
  public static <T> ObjectMember<T, ImmutableList<Object>> anyList(
      String name, Function<? super T, ? extends List<?>> getter) {
    return list(name, ANY, value -> ImmutableList.copyOf(getter.apply(value)));
  }

  /** {@return a sentence or phrase in each official language} */
  public static LocalizedText inAllLanguages(Function<OfficialLanguage, String> text) {
    return LocalizedText.of(
        Arrays.stream(OfficialLanguage.values())
            .collect(ImmutableMap.toImmutableMap(OfficialLanguage::tag, text)));
  }
}
