package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;

class LenientReadingTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @Test
  void skipsAndReportsUnknownMembers(@TempDir Path folder) throws IOException {
    String json =
        BEGINNING
            + """
            ,
            "weather": {"sky": [1, {"blue": true}]},
            "sources": [{"link": "a", "colour": null}]}
            """;
    CopReading<Conference> reading = JSON.readLeniently(json.getBytes(UTF_8));
    assertThat(reading.value()).contains(JSON.read(BEGINNING + ",\"sources\":[{\"link\":\"a\"}]}"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownMembers().stream().map(UnknownMember::problem).map(Refusals::told))
        .containsExactly(
            "member.unknown /weather 2:1 A conference has no member \"weather\".",
            "member.unknown /sources/0/colour 3:27 A source has no member \"colour\".");
    assertThat(reading.unknownMembers().stream().map(UnknownMember::json))
        .containsExactly("{\"sky\": [1, {\"blue\": true}]}", "null");
    Path file = Files.writeString(folder.resolve("record.json"), json);
    assertThat(JSON.readLeniently(file)).isEqualTo(reading);
    assertThat(JSON.readLeniently(json)).isEqualTo(reading);
    assertThat(JSON.readLeniently(new StringReader(json))).isEqualTo(reading);
    assertThat(JSON.readLeniently(new ByteArrayInputStream(json.getBytes(UTF_8))))
        .isEqualTo(reading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e400", "-0.10", "true", "\"\\u00e9é😀\"", "\"\"", "[]", "{ }", "[[1 ],\n 2]"})
  void keepsTheValueOfAnUnknownMemberUnchanged(String value) {
    for (String after : new String[] {"", " ", "\n", ",\"sources\":[]"}) {
      CopReading<Conference> reading =
          JSON.readLeniently(BEGINNING + ", \"x\" : " + value + after + "}");
      assertThat(reading.value()).isPresent();
      assertThat(reading.unknownMembers()).extracting(UnknownMember::json).containsExactly(value);
    }
  }

  @Test
  void reportsAnUnknownMemberEvenIfItsValueIsBroken() {
    CopReading<Conference> reading = JSON.readLeniently(BEGINNING + ",\"x\":{\"y\":[1,}}");
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
    assertThat(reading.unknownMembers())
        .extracting(member -> member.problem().pointer())
        .containsExactly("/x");
  }

  @Test
  void skipsUnknownMembersBesideAType() {
    CopReading<Actor> reading =
        CopJson.of(Actor.class)
            .readLeniently(
                "{\"x\":{\"type\":7},\"unit\":\"csu\",\"type\":\"unit\"}".getBytes(UTF_8));
    assertThat(reading.value()).isPresent();
    assertThat(reading.unknownMembers()).hasSize(1);
  }

  @Test
  void reportsAMisspeltRequiredMember() {
    CopReading<Conference> reading =
        JSON.readLeniently("{\"format\":\"cop/1\",\"ids\":\"untoc-cop\"}".getBytes(UTF_8));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().stream().map(Refusals::told))
        .containsExactly(
            "member.missing  1:1 A conference must have the member \"id\" (the id of a conference"
                + " such as untoc-cop).");
    assertThat(reading.unknownMembers().stream().map(UnknownMember::problem).map(Refusals::told))
        .containsExactly(
            "member.unknown /ids 1:19 A conference has no member \"ids\". Did you mean \"id\"?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json.syntax      | ,",
        "member.duplicate | ,\"id\":\"untoc-cop\"}",
        "member.duplicate | ,\"x\":1,\"x\":1}",
        "member.duplicate | ,\"x\":{\"y\":1,\"y\":1}}",
        "member.missing   | ,\"remarks\":[{}]}",
        "value.type       | ,\"title\":7}",
        "value.type       | ,\"title\":null}",
        "value.invalid    | ,\"convention\":\"A B\"}",
        "value.invariant  | ,\"sources\":[{}]}",
        "json.syntax      | } {}",
      })
  void refusesAllOtherProblems(String code, String rest) {
    CopReading<Conference> reading = JSON.readLeniently((BEGINNING + rest).getBytes(UTF_8));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code().code()).isEqualTo(code));
  }

  @Test
  void refusesInputThatIsEmptyOrNotUtf8OrTooLong() {
    assertThat(codes(new byte[0])).containsExactly("document.empty");
    assertThat(codes(new byte[] {'{', (byte) 0xFF})).containsExactly("document.encoding");
    assertThat(codes(new byte[(32 << 20) + 1])).containsExactly("document.limit");
  }

  private static Stream<String> codes(byte[] utf8) {
    return JSON.readLeniently(utf8).problems().stream().map(problem -> problem.code().code());
  }
}
