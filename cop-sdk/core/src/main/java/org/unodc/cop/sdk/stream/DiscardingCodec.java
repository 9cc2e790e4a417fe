package org.unodc.cop.sdk.stream;

import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The codec of a value of any kind, which it reads and discards. */
record DiscardingCodec() implements Codec<DiscardingCodec> {
  @Override
  public DiscardingCodec read(JsonInput in) {
    in.skip();
    return this;
  }

  @Override
  public void write(DiscardingCodec value, JsonOutput out) {
    throw new IllegalStateException("The value was discarded, so it cannot be written.");
  }

  @Override
  public Translatable expected() {
    return ProblemText.of("type.value");
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.anything();
  }
}
