package org.unodc.cop.sdk.internal.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import tools.jackson.core.JsonToken;

/** The codec of a number. A text that looks like a number is not converted. */
record NumberCodec<T>(
    Translatable expected,
    ScalarForm form,
    boolean isWhole,
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
    if (isWhole && token != JsonToken.VALUE_NUMBER_INT) {
      in.invalid(expected, ProblemText.of("reason.whole-number"));
      return null;
    }
    try {
      return parse.apply(number);
    } catch (NumberFormatException outOfRange) {
      in.invalid(expected, ProblemText.of("reason.out-of-range"));
      return null;
    } catch (IllegalArgumentException refusal) {
      in.invalid(expected, InputQuotation.reason(refusal));
      return null;
    }
  }

  @Override
  public T readPlain(PlainInput in) {
    return parse.apply(isWhole ? in.wholeNumber() : in.number());
  }

  @Override
  public void write(T value, JsonOutput out) {
    try {
      print.accept(out, value);
    } catch (IllegalArgumentException unprintable) {
      throw out.notWritable(InputQuotation.reason(unprintable));
    }
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(form);
  }
}
