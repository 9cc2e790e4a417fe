package org.unodc.cop.sdk.stream;

import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;

/** Reads any JSON value and discards it. */
record AnyValueReader() implements Codec<AnyValueReader> {
  @Override
  public AnyValueReader read(JsonInput in) {
    in.skip();
    return this;
  }

  @Override
  public void write(AnyValueReader value, JsonOutput out) {
    throw new IllegalStateException("The value was discarded, so it cannot be written.");
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
