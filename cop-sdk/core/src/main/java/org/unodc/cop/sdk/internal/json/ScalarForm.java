package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * The form of a text, number or boolean, as keywords of JSON Schema.
 *
 * <p>A form accepts every value that its codec reads. Patterns have the same meaning in ECMA 262,
 * RE2 and Java.
 *
 * @param keywords the keywords of JSON Schema and their values
 */
public record ScalarForm(ImmutableMap<String, Object> keywords) {
  static final ScalarForm TRUTH = type("boolean");
  static final ScalarForm NUMBER = type("number");
  static final ScalarForm WHOLE = integer("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final ScalarForm LONG = integer("int64", Long.MIN_VALUE, Long.MAX_VALUE);
  static final ScalarForm TEXT = type("string");

  /**
   * A text with a character other than ASCII white space; the reader also rejects other white
   * space.
   */
  public static final ScalarForm FILLED = TEXT.with("pattern", "[^\\t-\\r ]");

  /** {@return the form of a text that matches this regular expression as a whole} */
  public static ScalarForm pattern(String pattern) {
    return TEXT.with("pattern", "^" + pattern + "$");
  }

  /** {@return the form of a text that is one of these codes} */
  public static ScalarForm oneOf(Iterable<String> words) {
    ImmutableList<String> all = ImmutableList.copyOf(words);
    return all.size() == 1 ? TEXT.with("const", all.get(0)) : TEXT.with("enum", all);
  }

  /** {@return the form of a code from this list, or of another code that is not blank} */
  public static ScalarForm openList(Iterable<String> words) {
    return FILLED.with("examples", ImmutableList.copyOf(words));
  }

  /** {@return this form with a maximum number of characters} */
  public ScalarForm upTo(int max) {
    return with("maxLength", max);
  }

  /** {@return this form with a one-sentence description} */
  public ScalarForm describedAs(String sentence) {
    return with("description", sentence);
  }

  /** {@return this form with a format of JSON Schema or OpenAPI} */
  ScalarForm called(String format) {
    return with("format", format);
  }

  private static ScalarForm integer(String format, long min, long max) {
    return type("integer").called(format).with("minimum", min).with("maximum", max);
  }

  private static ScalarForm type(String type) {
    return new ScalarForm(ImmutableMap.of("type", type));
  }

  private ScalarForm with(String keyword, Object value) {
    return new ScalarForm(
        ImmutableMap.<String, Object>builder().putAll(keywords).put(keyword, value).buildOrThrow());
  }
}
