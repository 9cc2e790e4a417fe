package org.unodc.cop.sdk.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A number of JSON; a text that looks like one is none. */
record NumberCodec<T>(
    String expected,
    ScalarForm form,
    boolean whole,
    Function<String, T> parse,
    BiConsumer<JsonOutput, T> print)
    implements Codec<T> {
  @Override
  public @Nullable T read(JsonInput in) {
    JsonToken token = in.token();
    if (!token.isNumeric()) {
      in.wrongType(expected);
      return null;
    }
    String number = in.number();
    if (whole && token != JsonToken.VALUE_NUMBER_INT) {
      in.invalid(expected, "a whole number has no point and no exponent");
      return null;
    }
    try {
      return parse.apply(number);
    } catch (NumberFormatException outOfRange) {
      in.invalid(expected, "it is out of range");
      return null;
    } catch (IllegalArgumentException refusal) {
      in.invalid(expected, Wording.reason(refusal));
      return null;
    }
  }

  @Override
  public void write(T value, JsonOutput out) {
    try {
      print.accept(out, value);
    } catch (IllegalArgumentException unprintable) {
      throw out.notWritable(Wording.reason(unprintable));
    }
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(form);
  }
}
