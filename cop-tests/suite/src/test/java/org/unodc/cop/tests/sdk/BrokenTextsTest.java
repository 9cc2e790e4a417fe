package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class BrokenTextsTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[[",
        "[]]",
        "[}",
        "{]",
        "{",
        "}",
        "{{}}",
        "{[]}",
        ",",
        ":",
        "[,]",
        "[1,]",
        "[,1]",
        "[1,,2]",
        "[1;2]",
        "[1:2]",
        "[1 2]",
        "[\"a\" \"b\"]",
        "[\"a\",",
        "[1,\n2",
        "{,}",
        "{:}",
        "{1:1}",
        "{null:1}",
        "{a:1}",
        "{'a':1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\":1}}",
        "{\"a\",1}",
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1}x",
        "{\"a\":1}#",
        "{\"a\":1}/*",
        "{\"a\":1}\0",
        "\"",
        "\"a",
        "\"\\",
        "\"\\\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\x41\"",
        "\"\\a\"",
        "\"\\'\"",
        "\"\\\n\"",
        "\"a\tb\"",
        "\"a\nb\"",
        "\"a\0b\"",
        "'a'",
        "`a`",
        "-",
        "+1",
        "01",
        "-01",
        "00",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1E-",
        "1e1.5",
        "0x1",
        "1_000",
        "1,000",
        "1a",
        "--1",
        "1-",
        "NaN",
        "-NaN",
        "Infinity",
        "-Infinity",
        "nul",
        "nulll",
        "True",
        "TRUE",
        "fals",
        "undefined",
        "none",
        "yes",
        "//a\n1",
        "/*a*/1",
        "#a\n1",
        "<!-- a -->",
        "<a/>",
        "a: 1",
        "---\na: 1",
        "(1)",
        "1\u00A02",
        "[1]\u2028",
        "\uFEFF\uFEFF1",
        "[\uFEFF1]",
        "\u200B[]",
        "“a”",
        "[1]é",
      })
  void refusesATextThatIsNotJson(String text) {
    assertThat(codes(text.getBytes(UTF_8))).contains(ProblemCode.SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "0.0",
        "-1.5e-3",
        "1E+2",
        "123456789012345678901",
        "\"\"",
        "\"a\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uD83D\\uDE00\"",
        "\"é€😀\"",
        "\"\u2028\u007F\uFFFF\"",
        "\"\\uD83D\"",
        "[]",
        "[[]]",
        "[1,\"a\",null]",
        "{}",
        "{\"a\":{}}",
        " \t\r\n[ 1 , 2 ] \t\r\n",
        "{\"\":0}",
        "{\"a b\":[{}]}",
      })
  void reportsNoSyntaxProblemForValidJson(String text) {
    assertThat(codes(text.getBytes(UTF_8)))
        .isNotEmpty()
        .doesNotContain(
            ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.EMPTY, ProblemCode.LIMIT);
  }

  static Stream<byte[]> bytesThatAreNotUtf8() {
    return Stream.of(
            new int[] {0xFF},
            new int[] {0xFE, 0xFF, 0, '{'},
            new int[] {'"', 0x80, '"'},
            new int[] {'"', 0xC3, '"'},
            new int[] {'"', 0xC0, 0x80, '"'},
            new int[] {'"', 0xC1, 0xBF, '"'},
            new int[] {'"', 0xE0, 0x80, 0x80, '"'},
            new int[] {'"', 0xED, 0xA0, 0x80, '"'},
            new int[] {'"', 0xF0, 0x80, 0x80, 0x80, '"'},
            new int[] {'"', 0xF4, 0x90, 0x80, 0x80, '"'},
            new int[] {'"', 0xF8, 0x88, 0x80, 0x80, 0x80, '"'},
            new int[] {'1', 0xA0},
            new int[] {'{', '}', 0xE2, 0x82})
        .map(bytes -> Refusals.bytes("", bytes, ""));
  }

  @ParameterizedTest
  @MethodSource("bytesThatAreNotUtf8")
  void refusesBytesThatAreNotUtf8(byte[] bytes) {
    assertThat(codes(bytes)).contains(ProblemCode.ENCODING).doesNotContain(ProblemCode.SYNTAX);
  }

  private static Stream<ProblemCode> codes(byte[] utf8) {
    return JSON.readLeniently(utf8).problems().stream().map(Problem::code);
  }
}
