package org.unodc.cop.sdk.internal.mapper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.StrictReader;
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
  private final Class<T> type;
  private final Codec<? super T> codec;
  private final CopLimits limits;

  private ModelType(Class<T> type, Codec<? super T> codec, CopLimits limits) {
    this.type = type;
    this.codec = codec;
    this.limits = limits;
  }

  /** {@return the type for this class; empty if it has no JSON form of the library} */
  public static <T> Optional<ModelType<T>> of(Class<T> type, CopLimits limits) {
    return Forms.nearest(type).map(codec -> new ModelType<>(type, codec, limits));
  }

  /**
   * {@return a sentence that explains why values of this type are neither written nor read; empty
   * if they have a form, or if the type does not belong to the library}
   */
  public static Optional<String> refusal(Class<?> type) {
    return Forms.isOfLibrary(type) && Forms.nearest(type).isEmpty()
        ? Optional.of(Forms.refusal(type))
        : Optional.empty();
  }

  /** {@return the same for reading} */
  public static Optional<String> refusalToRead(Class<?> type) {
    Optional<? extends Codec<?>> codec = Forms.nearest(type);
    return codec.isPresent() && !Forms.isRead(codec.get())
        ? Optional.of(Forms.notRead(type))
        : refusal(type);
  }

  /** {@return the same for keys of maps} */
  public static Optional<String> refusalAsKey(Class<?> type) {
    Optional<? extends Codec<?>> codec = Forms.nearest(type);
    return codec.isPresent()
            && !ScalarCodecs.isWord(codec.get())
            && !Forms.isOfSubtypes(codec.get())
        ? Optional.of(
            type.getName()
                + " cannot be a name in a JSON object, because it is not one text. Use an id or a"
                + " code as the key, or write a list.")
        : refusal(type);
  }

  /** {@return this type, written with the codec of the declared type if that has its own codec} */
  public ModelType<T> declaredAs(Class<?> declared) {
    if (!declared.isAssignableFrom(type)) {
      return this;
    }
    @SuppressWarnings("unchecked") // checked by isAssignableFrom
    Class<? super T> wider = (Class<? super T>) declared;
    return Forms.find(wider)
        .filter(own -> !Forms.isOfSubtypes(own))
        .map(own -> new ModelType<>(type, own, limits))
        .orElse(this);
  }

  /** {@return the class that the mapper requests} */
  public Class<T> type() {
    return type;
  }

  /** {@return whether values can be keys of a map, because each is a single text} */
  public boolean isKey() {
    return ScalarCodecs.isWord(codec) || Forms.isOfSubtypes(codec);
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
    if (Forms.isOfSubtypes(codec)) {
      refusalAsKey(value.getClass())
          .ifPresent(
              refusal -> {
                throw new IllegalArgumentException(refusal);
              });
    }
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
