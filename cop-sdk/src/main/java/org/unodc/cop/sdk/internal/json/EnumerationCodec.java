package org.unodc.cop.sdk.internal.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A constant of an enumeration, written as its name. */
final class EnumerationCodec<E extends Enum<E>> implements Codec<E> {
  private final ImmutableMap<String, E> constants;
  private final String expected;

  EnumerationCodec(Class<E> type, String expected) {
    this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Enum::name);
    this.expected = expected;
  }

  @Override
  public @Nullable E read(JsonInput in) {
    return TextCodec.read(in, expected, this::constant);
  }

  private E constant(String word) {
    E constant = constants.get(word);
    if (constant == null) {
      String meant =
          SpellingSuggester.nearest(word, constants.keySet())
              .map(near -> "; did you mean " + near + "?")
              .orElse("");
      throw new IllegalArgumentException(
          "the allowed values are " + constants.keySet().stream().collect(joining(", ")) + meant);
    }
    return constant;
  }

  @Override
  public void write(E value, JsonOutput out) {
    out.text(value.name());
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.scalar(ScalarForm.oneOf(constants.keySet()));
  }
}
