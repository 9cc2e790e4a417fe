package org.unodc.cop.sdk.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Any JSON, for those who look at documents as such and not at what they mean. */
public sealed interface JsonValue {
  /**
   * {@return the JSON that a value has}
   *
   * <p>Throws {@link org.unodc.cop.sdk.CopException} where it has none.
   */
  static <T> JsonValue of(T value, Codec<T> codec) {
    JsonText document = JsonText.of(JsonOutput.bytes(value, codec, false), JsonValueCodec.OWN);
    return new JsonInput(document, JsonValueCodec.OWN).document(JsonValueCodec.ANY).orElseThrow();
  }

  /** {@return the JSON in one line} */
  default String text() {
    return new String(JsonOutput.bytes(this, JsonValueCodec.ANY, false), UTF_8).stripTrailing();
  }

  /**
   * An object.
   *
   * @param members the members by name, in their order, which does not matter for being equal
   */
  record Members(ImmutableMap<String, JsonValue> members) implements JsonValue {}

  /**
   * A list.
   *
   * @param items the elements
   */
  record Items(ImmutableList<JsonValue> items) implements JsonValue {}

  /**
   * A text.
   *
   * @param words the text itself, without quotation marks and escapes
   */
  record Text(String words) implements JsonValue {}

  /**
   * A number, which is equal to another where it is written alike.
   *
   * @param digits the number as it is written
   */
  record Digits(String digits) implements JsonValue {}

  /**
   * True or false.
   *
   * @param value which of them
   */
  record Truth(boolean value) implements JsonValue {}

  /** Null, which no document of the model has. */
  record Nothing() implements JsonValue {}
}
