package org.unodc.cop.tests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.tests.reading.JsonOutline.Kind;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** Changes of texts, numbers, true, false, null. */
final class ScalarMutations {
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "false",
          "True",
          "nul",
          "NaN",
          "Infinity",
          "-",
          "+1",
          "-1",
          "-0",
          "00",
          "01",
          "-01",
          "0",
          "1",
          "7",
          "1.",
          ".5",
          "1.0",
          "1.50",
          "0.0",
          "33.3",
          "66.67",
          "100.0",
          "1e0",
          "1E2",
          "10e-1",
          "1e",
          "1e+",
          "1e400",
          "-1e-400",
          "0x10",
          "1_000",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "4294967297",
          "9223372036854775807",
          "9223372036854775808",
          "18446744073709551617",
          "123456789012345678901234567890",
          "0.1000000000000000055511151231257827",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\t\"",
          "\"\\n \"",
          "\"a \"",
          "\" a\"",
          "\"\\u2003\"",
          "\"\\uFEFF\"",
          "\"\\u200B\"",
          "\"\\u0000\"",
          "\"\\uD800\"",
          "\"\\uDC00\\uD800\"",
          "\"\\uD83D\\uDE00\"",
          "\"\\ud83d\\ude0\"",
          "\"\\uD83Dx\"",
          "\"\\x41\"",
          "\"\\\"",
          "\"\\/\"",
          "\"\\u12G4\"",
          "\"\\U0041\"",
          "'a'",
          "\"a",
          "a",
          "\"type\"",
          "\"id\"",
          "\"en\"",
          "\"EN\"",
          "\"fr\"",
          "\"ACCEPTED\"",
          "\"accepted\"",
          "\"2024-10-14\"",
          "\"2024-02-30\"",
          "\"2023-02-29\"",
          "\"2024-2-1\"",
          "\"+12024-10-14\"",
          "\"0000-01-01\"",
          "\"-0001-01-01\"",
          "\"2024-10-14 \"",
          "\"2024-10-14T10:00:00+02:00\"",
          "\"2024-10-14T10:00+02:00\"",
          "\"2024-10-14T10:00:00Z\"",
          "\"2024-10-14T24:00:00Z\"",
          "\"2024-10-14T23:59:60Z\"",
          "\"2024-10-14t10:00:00z\"",
          "\"2024-10-14T10:00:00.000Z\"",
          "\"2024-10-14T10:00:00.123456789Z\"",
          "\"2024-10-14T10:00:00.1234567891Z\"",
          "\"10:00\"",
          "\"PT30M\"",
          "\"P30D\"",
          "\"P1Y\"",
          "\"2/3\"",
          "\"2/4\"",
          "\"AUT\"",
          "\"aut\"",
          "\"CTOC/COP/2024/1\"",
          "\"http://a.b/c\"",
          "\"mailto:a@b.c\"",
          "\"https://\\u0061.b\"",
          "\"1.0\"",
          "\"a-b\"",
          "\"a--b\"",
          "\"A-b\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"\":0}",
          "{\"type\":null}",
          "{\"en\":\"a\"}",
          "{\"en\":\"\"}",
          "{\"original\":\"fr\",\"texts\":{\"fr\":\"a\"}}",
          "{\"original\":\"fr\",\"texts\":{\"en\":\"a\"}}",
          "[1,]",
          "[,1]",
          "{\"a\":1,}",
          "{\"a\"}",
          "{a:1}",
          "[1 2]",
          "]",
          "}",
          ",",
          ":",
          "");

  private static final ImmutableList<String> ESCAPES =
      ImmutableList.of(
          "\\u0041",
          "\\n",
          "\\\"",
          "\\\\",
          "\\/",
          "\\b",
          "\\f",
          "\\r",
          "\\t",
          "\\u0000",
          "\\u00e9",
          "\\ud83d\\ude00",
          "\\ud83d",
          "\\ude00",
          "\\u",
          "\\u12",
          "\\a",
          "\\",
          "\\u202E",
          "\\u007F",
          "\\u0085",
          "\\uFFFE",
          "\u00E9",
          "\u4E2D",
          "\uD83D\uDE00",
          "\u202E",
          "\u0000",
          "\t",
          "\n");

  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of(".0", ".00", "e0", "E0", "e1", "0", ".", "e", "e+", "e-1", ".5", "x", " 1");

  static final ImmutableList<Mutation> ALL =
      ImmutableList.of(
          Mutation.ofPart(part -> true, (draft, part) -> replace(draft, part, any(draft))),
          Mutation.ofPart(part -> true, (draft, part) -> replace(draft, part, any(draft))),
          Mutation.ofPart(
              ScalarMutations::isScalar, (draft, part) -> replace(draft, part, any(draft))),
          Mutation.ofPart(
              ScalarMutations::isScalar, (draft, part) -> replace(draft, part, any(draft))),
          Mutation.ofPart(ScalarMutations::isScalar, (draft, part) -> replace(draft, part, "null")),
          Mutation.ofPart(ScalarMutations::isText, ScalarMutations::insertEscape),
          Mutation.ofPart(ScalarMutations::isText, ScalarMutations::changeCase),
          Mutation.ofPart(ScalarMutations::isText, ScalarMutations::lengthen),
          Mutation.ofPart(ScalarMutations::isText, ScalarMutations::shorten),
          Mutation.ofPart(
              ScalarMutations::isText, (draft, part) -> draft.inserted(part.end() - 1, " ")),
          Mutation.ofPart(ScalarMutations::isText, ScalarMutations::unquote),
          Mutation.ofPart(ScalarMutations::isWord, ScalarMutations::quote),
          Mutation.ofPart(ScalarMutations::isWord, ScalarMutations::prolong),
          Mutation.ofPart(ScalarMutations::isWord, ScalarMutations::prolong),
          Mutation.ofPart(ScalarMutations::isWord, ScalarMutations::precede));

  private ScalarMutations() {}

  /** {@return a short value, which may be broken} */
  static String any(Draft draft) {
    return draft.anyOf(VALUES);
  }

  private static boolean isScalar(Part part) {
    return isText(part) || isWord(part);
  }

  private static boolean isText(Part part) {
    return part.kind() == Kind.TEXT;
  }

  private static boolean isWord(Part part) {
    return part.kind() == Kind.WORD;
  }

  private static byte[] replace(Draft draft, Part part, String instead) {
    return draft.replaced(part.value(), part.end(), instead);
  }

  private static byte[] insertEscape(Draft draft, Part part) {
    int at = draft.inside(part);
    return draft.inserted(at, draft.anyOf(ESCAPES));
  }

  private static byte[] changeCase(Draft draft, Part part) {
    byte[] json = draft.json().clone();
    int at = draft.inside(part);
    json[at] ^= 0x20;
    return json;
  }

  private static byte[] lengthen(Draft draft, Part part) {
    int length = draft.anyOf(ImmutableList.of(1, 7, 8, 9, 15, 16, 17, 255, 257, 5_000));
    return draft.inserted(
        part.end() - 1, draft.anyOf(ImmutableList.of("a", "\u4E2D")).repeat(length));
  }

  private static byte[] shorten(Draft draft, Part part) {
    int from = draft.inside(part);
    return draft.replaced(from, Math.max(from, part.end() - 1));
  }

  private static byte[] unquote(Draft draft, Part part) {
    return draft.replaced(
        part.value(),
        part.end(),
        draft.between(part.value() + 1, Math.max(part.value() + 1, part.end() - 1)));
  }

  private static byte[] quote(Draft draft, Part part) {
    String word = new String(draft.between(part.value(), part.end()), UTF_8);
    return replace(draft, part, '"' + word + '"');
  }

  private static byte[] prolong(Draft draft, Part part) {
    return draft.inserted(part.end(), draft.anyOf(ENDINGS));
  }

  private static byte[] precede(Draft draft, Part part) {
    return draft.inserted(
        part.value(), draft.anyOf(ImmutableList.of("0", "-", "+", "00", "-0", "1")));
  }
}
