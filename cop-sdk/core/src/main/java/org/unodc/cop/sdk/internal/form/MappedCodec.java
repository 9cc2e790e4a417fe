package org.unodc.cop.sdk.internal.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;

/**
 * Writes a value as another one.
 *
 * @param other the codec of the other type
 * @param toOther returns the other value
 */
record MappedCodec<T, V>(Codec<V> other, Function<? super T, ? extends V> toOther)
    implements Codec<T> {
  @Override
  public @Nullable T read(JsonInput in) {
    throw new UnsupportedOperationException("This form is only written.");
  }

  @Override
  public void write(T value, JsonOutput out) {
    other.write(toOther.apply(value), out);
  }

  @Override
  public Translatable expected() {
    return other.expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return other.accept(visitor);
  }
}
