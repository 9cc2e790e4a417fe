package org.unodc.cop.sdk.internal.form;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;

/**
 * The codec of a type that is only written.
 *
 * @param type the type
 * @param form the form of its JSON
 */
record WrittenCodec<T>(Class<?> type, Codec<T> form) implements Codec<T> {
  /** {@return a sentence that reports that a type is only written} */
  static String onlyWritten(Class<?> type) {
    return type.getName()
        + " is only written to JSON, because it is computed. Read the values from which it was"
        + " computed, or read the JSON into a type of your own.";
  }

  @Override
  public @Nullable T read(JsonInput in) {
    throw new UnsupportedOperationException(onlyWritten(type));
  }

  @Override
  public void write(T value, JsonOutput out) {
    form.write(value, out);
  }

  @Override
  public Translatable expected() {
    return form.expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return form.accept(visitor);
  }
}
