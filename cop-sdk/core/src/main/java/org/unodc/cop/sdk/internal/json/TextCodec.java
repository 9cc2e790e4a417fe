package org.unodc.cop.sdk.internal.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import tools.jackson.core.JsonToken;

/** A value that is a single text in JSON. */
class TextCodec<T> implements Codec<T> {
  private final Translatable expected;
  private final ScalarForm form;
  private final Function<String, T> parse;
  private final Function<T, String> print;
  private final boolean isRepeated;

  /**
   * Creates a codec.
   *
   * @param isRepeated whether a document is likely to contain the same value repeatedly, such as an
   *     id
   */
  TextCodec(
      Translatable expected,
      ScalarForm form,
      Function<String, T> parse,
      Function<T, String> print,
      boolean isRepeated) {
    this.expected = expected;
    this.form = form;
    this.parse = parse;
    this.print = print;
    this.isRepeated = isRepeated;
  }

  @Override
  public @Nullable T read(JsonInput in) {
    return isRepeated && in.token() == JsonToken.VALUE_STRING
        ? readOnce(in)
        : read(in, expected, parse);
  }

  private @Nullable T readOnce(JsonInput in) {
    in.checkTextLength();
    @SuppressWarnings("unchecked") // this codec has created the value
    T known = (T) in.known(this);
    if (known != null) {
      return known;
    }
    T value = read(in, expected, parse);
    if (value != null) {
      in.keep(this, in.text(), value);
    }
    return value;
  }

  @Override
  public T readPlain(PlainInput in) {
    return isRepeated ? in.repeated(this, parse) : parse.apply(in.text());
  }

  @Override
  public void write(T value, JsonOutput out) {
    try {
      out.text(print.apply(value));
    } catch (IllegalArgumentException unprintable) {
      throw out.notWritable(InputQuotation.reason(unprintable));
    }
  }

  @Override
  public Translatable expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(form);
  }

  /** Reads the current text, or reports why it is not valid and returns null. */
  static <T> @Nullable T read(JsonInput in, Translatable expected, Function<String, T> parse) {
    if (!in.isText(expected)) {
      return null;
    }
    String text = in.text();
    if (!in.isWellFormed(text)) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException refusal) {
      in.invalid(expected, InputQuotation.reason(refusal));
      return null;
    }
  }
}
