package org.unodc.cop.sdk.internal.mapper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.ScalarForm;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * A type of the model that a mapper requests, with the codec that reads and writes it: the codec of
 * the type itself, or of its supertype.
 *
 * @param <T> the type
 */
public final class ModelType<T> {
  /** Only for mappers: no document of the library contains a code of a problem. */
  private static final Codec<ProblemCode> PROBLEM_CODE =
      ScalarCodecs.word(
          ProblemText.of("type.ProblemCode"),
          ScalarForm.FILLED,
          ModelType::problemCode,
          ProblemCode::code);

  private final Class<T> type;
  private final Codec<? super T> codec;
  private final CopLimits limits;

  private ModelType(Class<T> type, Codec<? super T> codec, CopLimits limits) {
    this.type = type;
    this.codec = codec;
    this.limits = limits;
  }

  /**
   * {@return the model type for this class; empty if the class neither belongs to the model nor is
   * {@link ProblemCode}}
   */
  public static <T> Optional<ModelType<T>> of(Class<T> type, CopLimits limits) {
    return codec(type).map(codec -> new ModelType<>(type, codec, limits));
  }

  private static <T> Optional<Codec<? super T>> codec(Class<T> type) {
    if (type == ProblemCode.class) {
      @SuppressWarnings("unchecked") // T is ProblemCode
      Codec<? super T> codec = (Codec<? super T>) PROBLEM_CODE;
      return Optional.of(codec);
    }
    return ModelCodecs.nearest(type);
  }

  private static ProblemCode problemCode(String text) {
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.code().equals(text))
        .findFirst()
        .orElseThrow(() -> new InputRefusedException(ProblemText.of("reason.no-such-code")));
  }

  /** {@return this type, written with the codec of the declared type if that has its own codec} */
  public ModelType<T> declaredAs(Class<?> declared) {
    if (!declared.isAssignableFrom(type)) {
      return this;
    }
    @SuppressWarnings("unchecked") // checked by isAssignableFrom
    Class<? super T> wider = (Class<? super T>) declared;
    return ModelCodecs.find(wider).map(own -> new ModelType<>(type, own, limits)).orElse(this);
  }

  /** {@return the class that the mapper requests} */
  public Class<T> type() {
    return type;
  }

  /** {@return whether each value is a single text and can be the key of a map} */
  public boolean isKey() {
    return ScalarCodecs.isWord(codec);
  }

  /**
   * {@return the value at the current token; afterwards, its last token is the current one}
   *
   * @throws X if the parser cannot continue
   * @throws CopException with all problems, each at its position in the mapper's document
   */
  public <X extends Exception> T read(MapperTokens<X> tokens) throws X {
    return read(TokenText.of(tokens, limits));
  }

  /**
   * {@return the value of this key of a map}
   *
   * @param tokens the tokens of a parser whose current token is the key
   * @throws CopException if the key is not a valid value
   */
  public T readKey(String key, MapperTokens<?> tokens) {
    return read(TokenText.ofKey(key, tokens));
  }

  /**
   * {@return the value as JSON in UTF-8}
   *
   * @throws CopException if the value cannot be expressed in JSON
   */
  public byte[] write(T value) {
    return JsonOutput.bytes(value, codec, false);
  }

  /** {@return the value as the key of a map; only for types for which {@link #isKey()} is true} */
  public String writeKey(T value) {
    JsonText quoted = JsonText.of(write(value), limits);
    return new JsonInput(quoted, limits).document(ScalarCodecs.TEXT).orElseThrow();
  }

  /** {@return all problems of an exception, one per line} */
  public static String told(CopException refusal) {
    return refusal.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private T read(TokenText text) {
    Object value =
        StrictReader.read(
            new JsonInput(JsonText.of(text.text(), limits), limits),
            codec,
            problems -> Lists.transform(problems, text::inDocument));
    if (!type.isInstance(value)) {
      throw new CopException(ImmutableList.of(text.inDocument(otherCase(value))));
    }
    return type.cast(value);
  }

  private Problem otherCase(Object value) {
    return new Problem(
        ProblemCode.INVALID_VALUE,
        "",
        1,
        1,
        ProblemText.of("type.other-case", type.getSimpleName(), value.getClass().getSimpleName()));
  }
}
