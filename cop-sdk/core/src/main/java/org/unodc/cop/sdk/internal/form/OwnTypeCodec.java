package org.unodc.cop.sdk.internal.form;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Writes a value in the form of its own type, such as the id of a session for {@code EntityId}. */
final class OwnTypeCodec<T> implements Codec<T> {
  @Override
  public @Nullable T read(JsonInput in) {
    throw new UnsupportedOperationException("The type of the value is not known.");
  }

  @Override
  public void write(T value, JsonOutput out) {
    @SuppressWarnings("unchecked") // the class of the value
    Class<T> own = (Class<T>) value.getClass();
    Forms.nearest(own)
        .orElseThrow(() -> new IllegalArgumentException(Forms.refusal(own)))
        .write(value, out);
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
