package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What a text, number or truth value looks like, in the words that JSON Schema has for it.
 *
 * <p>A form is never narrower than what its codec reads. Patterns are written so that ECMA 262, RE2
 * and Java understand the same.
 *
 * @param keywords the keywords of JSON Schema with what they say
 */
public record ScalarForm(ImmutableMap<String, Object> keywords) {
  static final ScalarForm TRUTH = type("boolean");
  static final ScalarForm NUMBER = type("number");
  static final ScalarForm WHOLE = whole("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final ScalarForm LONG = whole("int64", Long.MIN_VALUE, Long.MAX_VALUE);
  static final ScalarForm TEXT = type("string");

  /**
   * A text in which something is to be seen; the blanks of other scripts are left to the reader.
   */
  public static final ScalarForm FILLED = TEXT.with("pattern", "[^\\t-\\r ]");

  /** {@return a text that is wholly in the form of this regular expression} */
  public static ScalarForm pattern(String pattern) {
    return TEXT.with("pattern", "^" + pattern + "$");
  }

  /** {@return one of these words} */
  public static ScalarForm oneOf(Iterable<String> words) {
    ImmutableList<String> all = ImmutableList.copyOf(words);
    return all.size() == 1 ? TEXT.with("const", all.get(0)) : TEXT.with("enum", all);
  }

  /** {@return one of these words, or another that the list does not have} */
  public static ScalarForm openList(Iterable<String> words) {
    return FILLED.with("examples", ImmutableList.copyOf(words));
  }

  /** {@return the same with at most so many characters} */
  public ScalarForm upTo(int longest) {
    return with("maxLength", longest);
  }

  /** {@return the same with a sentence about what such a value is} */
  public ScalarForm describedAs(String sentence) {
    return with("description", sentence);
  }

  /** {@return the same under the name that JSON Schema or OpenAPI has for such values} */
  ScalarForm called(String format) {
    return with("format", format);
  }

  private static ScalarForm whole(String format, long least, long greatest) {
    return type("integer").called(format).with("minimum", least).with("maximum", greatest);
  }

  private static ScalarForm type(String type) {
    return new ScalarForm(ImmutableMap.of("type", type));
  }

  private ScalarForm with(String keyword, Object value) {
    return new ScalarForm(
        ImmutableMap.<String, Object>builder().putAll(keywords).put(keyword, value).buildOrThrow());
  }
}
