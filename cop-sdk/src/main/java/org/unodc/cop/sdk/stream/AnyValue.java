package org.unodc.cop.sdk.stream;

import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.CodecVisitor;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;

/** Reads anything that is JSON and keeps nothing of it. */
record AnyValue() implements Codec<AnyValue> {
  @Override
  public AnyValue read(JsonInput in) {
    in.skip();
    return this;
  }

  @Override
  public void write(AnyValue value, JsonOutput out) {
    throw new IllegalStateException("Nothing of the value was kept that could be written.");
  }

  @Override
  public String expected() {
    return "a value";
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.anything();
  }
}
