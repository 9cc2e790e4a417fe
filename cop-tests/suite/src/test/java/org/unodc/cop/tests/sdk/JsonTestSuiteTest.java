package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class JsonTestSuiteTest {
  private static final ImmutableSet<ProblemCode> SYNTAX_CODES =
      ImmutableSet.of(
          ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.EMPTY, ProblemCode.LIMIT);

  private static final ImmutableSet<String> WITH_A_DUPLICATE_NAME =
      ImmutableSet.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  private static final String IMPLEMENTATION_DEFINED =
      """
      i_number_double_huge_neg_exp.json value.type
      i_number_huge_exp.json value.type document.limit
      i_number_neg_int_huge_exp.json value.type
      i_number_pos_double_huge_exp.json value.type
      i_number_real_neg_overflow.json value.type
      i_number_real_pos_overflow.json value.type
      i_number_real_underflow.json value.type
      i_number_too_big_neg_int.json value.type
      i_number_too_big_pos_int.json value.type
      i_number_very_big_negative_int.json value.type
      i_object_key_lone_2nd_surrogate.json member.missing member.missing
      i_string_1st_surrogate_but_2nd_missing.json value.type
      i_string_1st_valid_surrogate_2nd_invalid.json value.type
      i_string_UTF-16LE_with_BOM.json document.encoding
      i_string_UTF-8_invalid_sequence.json value.type document.encoding
      i_string_UTF8_surrogate_U+D800.json value.type document.encoding
      i_string_incomplete_surrogate_and_escape_valid.json value.type
      i_string_incomplete_surrogate_pair.json value.type
      i_string_incomplete_surrogates_escape_valid.json value.type
      i_string_invalid_lonely_surrogate.json value.type
      i_string_invalid_surrogate.json value.type
      i_string_invalid_utf-8.json value.type document.encoding
      i_string_inverted_surrogates_U+1D11E.json value.type
      i_string_iso_latin_1.json value.type document.encoding
      i_string_lone_second_surrogate.json value.type
      i_string_lone_utf8_continuation_byte.json value.type document.encoding
      i_string_not_in_unicode_range.json value.type document.encoding
      i_string_overlong_sequence_2_bytes.json value.type document.encoding
      i_string_overlong_sequence_6_bytes.json value.type document.encoding
      i_string_overlong_sequence_6_bytes_null.json value.type document.encoding
      i_string_truncated-utf-8.json value.type document.encoding
      i_string_utf16BE_no_BOM.json document.encoding
      i_string_utf16LE_no_BOM.json value.type document.encoding
      i_structure_500_nested_arrays.json value.type document.limit
      i_structure_UTF-8_BOM_empty_object.json member.missing member.missing
      """;

  @Test
  void reportsASyntaxProblemForEachInvalidText() throws IOException {
    for (Path file : files("n_")) {
      assertThat(codes(file)).as(file.getFileName().toString()).containsAnyElementsOf(SYNTAX_CODES);
    }
  }

  @Test
  void reportsNoSyntaxProblemForValidTexts() throws IOException {
    for (Path file : files("y_")) {
      String name = file.getFileName().toString();
      assertThat(codes(file)).as(name).doesNotContainAnyElementsOf(SYNTAX_CODES);
      if (WITH_A_DUPLICATE_NAME.contains(name)) {
        assertThat(codes(file)).as(name).contains(ProblemCode.DUPLICATE_MEMBER);
      }
    }
  }

  @Test
  void reportsTheListedProblemsForImplementationDefinedTexts() throws IOException {
    StringBuilder outcomes = new StringBuilder();
    for (Path file : files("i_")) {
      outcomes
          .append(file.getFileName())
          .append(' ')
          .append(Joiner.on(' ').join(codes(file)))
          .append('\n');
    }
    assertThat(outcomes).hasToString(IMPLEMENTATION_DEFINED);
  }

  @Test
  void isComplete() throws IOException {
    assertThat(files("n_")).hasSize(188);
    assertThat(files("y_")).hasSize(95);
    assertThat(files("i_")).hasSize(35);
  }

  private static ImmutableList<Path> files(String prefix) throws IOException {
    Path folder = Corpora.path("JSONTestSuite").resolve("test_parsing");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static ImmutableList<ProblemCode> codes(Path file) throws IOException {
    CopReading<Conference> reading =
        CopJson.of(Conference.class).readLeniently(Files.readAllBytes(file));
    return reading.problems().stream().map(Problem::code).collect(ImmutableList.toImmutableList());
  }
}
