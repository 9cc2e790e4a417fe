package org.unodc.cop.sdk.internal.form;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.CodecVisitor;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;

/**
 * The codec of a type that another form mentions. It is looked up when it is first needed, so that
 * forms can contain one another.
 */
public final class TypeReference<T> implements Codec<T> {
  private final Supplier<Codec<T>> codec;

  private TypeReference(Class<T> type) {
    this.codec = Suppliers.memoize(() -> Forms.of(type));
  }

  /** {@return the codec of this type} */
  public static <T> Codec<T> to(Class<T> type) {
    return new TypeReference<>(type);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    return codec.get().read(in);
  }

  @Override
  public void write(T value, JsonOutput out) {
    codec.get().write(value, out);
  }

  @Override
  public Translatable expected() {
    return codec.get().expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.of(codec.get());
  }
}
