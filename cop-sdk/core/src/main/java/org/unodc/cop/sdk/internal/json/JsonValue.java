package org.unodc.cop.sdk.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Any JSON, for code that processes documents regardless of their meaning. */
public sealed interface JsonValue {
  /**
   * {@return the JSON of a value}
   *
   * @throws org.unodc.cop.sdk.problem.CopException if the value cannot be expressed in JSON
   */
  static <T> JsonValue of(T value, Codec<T> codec) {
    return of(value, codec, false);
  }

  /**
   * {@return the JSON of a value, with a plain text instead of an object where the text is read as
   * the same value}
   *
   * @throws org.unodc.cop.sdk.problem.CopException if the value cannot be expressed in JSON
   */
  static <T> JsonValue shortOf(T value, Codec<T> codec) {
    return of(value, codec, true);
  }

  /** {@return the value of a JSON text that the library has written itself} */
  static JsonValue read(String text) {
    return new JsonInput(JsonText.of(text, JsonValueCodec.OWN), JsonValueCodec.OWN)
        .document(JsonValueCodec.ANY)
        .orElseThrow();
  }

  private static <T> JsonValue of(T value, Codec<T> codec, boolean isShort) {
    return new JsonInput(JsonOutput.tokens(value, codec, isShort), JsonValueCodec.OWN)
        .document(JsonValueCodec.ANY)
        .orElseThrow();
  }

  /** {@return the JSON on one line} */
  default String text() {
    return new String(JsonOutput.bytes(this, JsonValueCodec.ANY, false), UTF_8).stripTrailing();
  }

  /**
   * An object.
   *
   * @param members the members by name, in their order, which does not affect equality
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
   * A number; numbers are equal if they are written in the same way.
   *
   * @param digits the number as written
   */
  record Digits(String digits) implements JsonValue {}

  /**
   * True or false.
   *
   * @param value the boolean
   */
  record Truth(boolean value) implements JsonValue {}

  /** Null, which does not occur in documents of the model. */
  record Nothing() implements JsonValue {}
}
