package org.unodc.cop.sdk.codec.mapper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.Scalars;
import org.unodc.cop.sdk.codec.Words;
import org.unodc.cop.sdk.codec.rooms.Codecs;

/**
 * A type of the model that a mapper asks for, and the codec that reads and writes it: its own, or
 * that of the type of which it is a case.
 *
 * @param <T> the type
 */
public final class ModelType<T> {
  private final Class<T> type;
  private final Codec<? super T> codec;
  private final CopLimits limits;

  private ModelType(Class<T> type, Codec<? super T> codec, CopLimits limits) {
    this.type = type;
    this.codec = codec;
    this.limits = limits;
  }

  /** {@return the type of the model that this class is; absent where it is none} */
  public static <T> Optional<ModelType<T>> of(Class<T> type, CopLimits limits) {
    return Codecs.nearest(type).map(codec -> new ModelType<>(type, codec, limits));
  }

  /** {@return the same, to be written as one of this type where that has a codec of its own} */
  public ModelType<T> declaredAs(Class<?> declared) {
    if (!declared.isAssignableFrom(type)) {
      return this;
    }
    @SuppressWarnings("unchecked") // the line above says so
    Class<? super T> wider = (Class<? super T>) declared;
    return Codecs.find(wider).map(its -> new ModelType<>(type, its, limits)).orElse(this);
  }

  /** {@return the class that the mapper asks for} */
  public Class<T> type() {
    return type;
  }

  /** {@return whether a value is one text, and so can be the key of a map} */
  public boolean isKey() {
    return Words.isWord(codec);
  }

  /**
   * {@return the value at the current token, whose last token becomes the current one}
   *
   * <p>Throws {@link CopException} with all problems, each at its place in the mapper's document.
   */
  public <X extends Exception> T read(MapperTokens<X> tokens) throws X {
    return read(TokenText.of(tokens, limits));
  }

  /**
   * {@return the value that is this key of a map}
   *
   * <p>Throws {@link CopException} with the problem.
   *
   * @param tokens those of a parser that stands at the key
   */
  public T readKey(String key, MapperTokens<?> tokens) {
    return read(TokenText.ofKey(key, tokens));
  }

  /** {@return the value in UTF-8; throws {@link CopException} where it has no form in JSON} */
  public byte[] write(T value) {
    return JsonOutput.bytes(value, codec, false);
  }

  /** {@return the value as the key of a map, for types that {@link #isKey()}} */
  public String writeKey(T value) {
    JsonText quoted = JsonText.of(write(value), limits);
    return new JsonInput(quoted, limits).document(Scalars.TEXT).orElseThrow();
  }

  /** {@return all that is to be said of problems, one in a line} */
  public static String told(CopException refusal) {
    return refusal.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private T read(TokenText text) {
    JsonInput in = new JsonInput(JsonText.of(text.text(), limits), limits);
    Optional<? super T> value = in.document(codec);
    if (value.isEmpty() || !in.unknownMembers().isEmpty()) {
      throw new CopException(Lists.transform(in.allProblems(), text::inDocument));
    }
    if (!type.isInstance(value.get())) {
      throw new CopException(ImmutableList.of(text.inDocument(otherCase(value.get()))));
    }
    return type.cast(value.get());
  }

  private Problem otherCase(Object value) {
    String words = "A value of type %s was expected, but one of type %s was found.";
    return new Problem(
        ProblemCode.INVALID_VALUE,
        "",
        1,
        1,
        words.formatted(type.getSimpleName(), value.getClass().getSimpleName()));
  }
}
