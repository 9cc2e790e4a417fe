package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The codec of a boolean. Texts and numbers are not converted. */
record BooleanCodec() implements Codec<Boolean> {
  @Override
  public @Nullable Boolean read(JsonInput in) {
    return switch (in.token()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> {
        in.wrongType(expected());
        yield null;
      }
    };
  }

  @Override
  public Boolean readPlain(PlainInput in) {
    return in.truth();
  }

  @Override
  public void write(Boolean value, JsonOutput out) {
    out.truth(value);
  }

  @Override
  public Translatable expected() {
    return ProblemText.of("type.truth");
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(ScalarForm.TRUTH);
  }
}
