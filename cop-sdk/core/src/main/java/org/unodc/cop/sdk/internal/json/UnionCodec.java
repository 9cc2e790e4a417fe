package org.unodc.cop.sdk.internal.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.NotPlainException;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.QuotedWords;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/** One of several objects, identified by the member {@code type}, which is written first. */
public final class UnionCodec<T> implements Codec<T> {
  /** The name of the member that identifies the object. */
  public static final String TYPE = "type";

  private static final QuotedWords TYPE_FIRST = QuotedWords.of(ImmutableList.of(TYPE));

  private final Translatable expected;
  private final ImmutableMap<String, ObjectCodec<? extends T>> byName;
  private final ImmutableMap<Class<?>, ObjectCodec<? extends T>> byClass;
  private final ImmutableList<ObjectCodec<? extends T>> variants;
  private final QuotedWords types;

  private UnionCodec(Builder<T> builder) {
    this.expected = builder.expected;
    this.byName = builder.byName.buildOrThrow();
    this.byClass = builder.byClass.buildOrThrow();
    this.variants = byName.values().stream().collect(toImmutableList());
    this.types = QuotedWords.of(byName.keySet());
  }

  /** Begins the codec of a sealed type. */
  public static <T> Builder<T> union(Class<T> type) {
    return union(ProblemText.type(type));
  }

  /** Begins the codec of a sealed type with this noun phrase. */
  public static <T> Builder<T> union(Translatable expected) {
    return new Builder<>(expected);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(expected);
      return null;
    }
    String first = in.firstText(TYPE);
    ObjectCodec<? extends T> named = first == null ? null : byName.get(first);
    return named != null ? named.read(in) : readByTypeAhead(in);
  }

  /**
   * Reads an object whose type is not the first member; only this library always writes it first.
   */
  private @Nullable T readByTypeAhead(JsonInput in) {
    MemberLookAhead type = in.ahead(TYPE);
    ObjectCodec<? extends T> variant = byName.get(type.text());
    if (variant != null) {
      return variant.read(in);
    }
    if (type.isWhole()) {
      reportType(type, in);
    }
    in.skip();
    return null;
  }

  private void reportType(MemberLookAhead type, JsonInput in) {
    Translatable choices = Message.list(byName.keySet().asList());
    if (type.token() == null) {
      in.report(
          ProblemCode.MISSING_MEMBER,
          ProblemText.sentence(
              "member.missing", expected, TYPE, ProblemText.of("one-of", choices)));
    } else if (type.token() != JsonToken.VALUE_STRING) {
      in.reportAhead(
          TYPE,
          type,
          ProblemCode.WRONG_TYPE,
          ProblemText.of("union.type-is-a-text", expected, choices));
    } else {
      String found = InputQuotation.shown(type.text());
      in.reportAhead(
          TYPE,
          type,
          ProblemCode.INVALID_VALUE,
          SpellingSuggester.nearest(type.text(), byName.keySet())
              .map(near -> ProblemText.of("union.type-meant", expected, choices, found, near))
              .orElseGet(() -> ProblemText.of("union.type", expected, choices, found)));
    }
  }

  @Override
  public T readPlain(PlainInput in) {
    in.openObject();
    if (!in.hasMember(0)) {
      throw NotPlainException.notPlain();
    }
    in.name(TYPE_FIRST, 0);
    return variants.get(in.word(types)).readPlainAfter(1, in);
  }

  @Override
  public void write(T value, JsonOutput out) {
    writeAs(byClass.get(value.getClass()), value, out);
  }

  @SuppressWarnings("unchecked") // each variant is stored under its own class
  private static <T, V extends T> void writeAs(
      @Nullable ObjectCodec<V> variant, T value, JsonOutput out) {
    if (variant == null) {
      throw new IllegalStateException(value.getClass() + " is not declared as a variant");
    }
    variant.write((V) value, out);
  }

  @Override
  public Translatable expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.union(this);
  }

  /** {@return the variants by their member {@code type}} */
  public ImmutableMap<String, ObjectCodec<? extends T>> variants() {
    return byName;
  }

  /** Collects the variants of a {@link UnionCodec}. */
  public static final class Builder<T> {
    private final Translatable expected;
    private final ImmutableMap.Builder<String, ObjectCodec<? extends T>> byName =
        ImmutableMap.builder();
    private final ImmutableMap.Builder<Class<?>, ObjectCodec<? extends T>> byClass =
        ImmutableMap.builder();

    private Builder(Translatable expected) {
      this.expected = expected;
    }

    /** Adds a variant with the value of its member {@code type}. */
    public <V extends T> Builder<T> variant(String name, Class<V> type, ObjectCodec<V> codec) {
      ObjectCodec<V> variant =
          codec
              .withFirst(ObjectMember.constant(TYPE, name))
              .called(ProblemText.of("type.variant", expected, name));
      byName.put(name, variant);
      byClass.put(type, variant);
      return this;
    }

    /** {@return the codec} */
    public UnionCodec<T> build() {
      return new UnionCodec<>(this);
    }
  }
}
