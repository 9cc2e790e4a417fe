package org.unodc.cop.sdk.internal.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import tools.jackson.core.JsonToken;

/**
 * The codec of an object that may also be read from a plain text. It is written as an object, or as
 * a plain text if the output is short and the text is read as the same value.
 */
public final class AlternativeCodec<T> implements Codec<T> {
  private final ObjectCodec<T> object;
  private final ScalarForm text;
  private final Function<String, T> fromText;
  private final Function<T, Optional<String>> toText;

  private AlternativeCodec(
      ObjectCodec<T> object,
      ScalarForm text,
      Function<String, T> fromText,
      Function<T, Optional<String>> toText) {
    this.object = object;
    this.text = text;
    this.fromText = fromText;
    this.toText = toText;
  }

  /**
   * {@return a codec for an object or a text}
   *
   * @param text the form of the plain text
   * @param fromText creates the value from a plain text
   * @param toText the only plain text that may be read as a value; empty if there is none
   */
  public static <T> AlternativeCodec<T> of(
      ObjectCodec<T> object,
      ScalarForm text,
      Function<String, T> fromText,
      Function<T, Optional<String>> toText) {
    return new AlternativeCodec<>(object, text, fromText, toText);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    JsonToken token = in.token();
    if (token == JsonToken.VALUE_STRING) {
      return TextCodec.read(in, expected(), fromText);
    }
    if (token == JsonToken.START_OBJECT) {
      return object.read(in);
    }
    in.wrongType(expected(), ProblemText.of("form.text-or", object.shape()));
    return null;
  }

  @Override
  public T readPlain(PlainInput in) {
    return in.next() == '"' ? fromText.apply(in.text()) : object.readPlain(in);
  }

  @Override
  public void write(T value, JsonOutput out) {
    Optional<String> plain = out.isShort() ? toText.apply(value) : Optional.empty();
    if (plain.isPresent() && fromText.apply(plain.get()).equals(value)) {
      out.text(plain.get());
    } else {
      object.write(value, out);
    }
  }

  @Override
  public Translatable expected() {
    return object.expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.alternative(text, object);
  }
}
