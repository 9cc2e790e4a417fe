package org.unodc.cop.sdk.internal.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.plain.PlainInput;

/**
 * A codec that another class declares. Java initializes that class only when a value is read or
 * written, because linking the method references of its declarations takes much of the time in
 * which a process reads its first record.
 *
 * @param declared returns the codec, always the same one
 */
record LazyCodec<T>(Supplier<Codec<T>> declared) implements Codec<T> {
  /** {@return a codec that is declared by another class} */
  static <T> Codec<T> lazy(Supplier<Codec<T>> declared) {
    return new LazyCodec<>(declared);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    return declared.get().read(in);
  }

  @Override
  public T readPlain(PlainInput in) {
    return declared.get().readPlain(in);
  }

  @Override
  public void write(T value, JsonOutput out) {
    declared.get().write(value, out);
  }

  @Override
  public Translatable expected() {
    return declared.get().expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.of(declared.get());
  }
}
