package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.yaml.CopYaml;

class LimitsTest {
  private static final CopLimits STANDARD = CopLimits.standard();

  static Stream<Arguments> limits() {
    String sources = BEGINNING + ",\"sources\":";
    return Stream.of(
        bounded(
            "a document",
            BEGINNING + ",\"title\":\"é€😀\"}",
            bytes(55),
            bytes(54),
            " 1:1 The document has more than the 54 bytes that are allowed (limit documentBytes)."),
        bounded(
            "a depth",
            sources + "[{\"title\":{\"texts\":{\"en\":\"a\"}}}]}",
            depth(5),
            depth(4),
            "/sources/0/title/texts 1:65 This is nested deeper than 4 levels (limit depth)."),
        bounded(
            "a name",
            sources + "[]}",
            name(7),
            name(6),
            "/sources 1:36 The name has more than 6 characters (limit name)."),
        bounded(
            "the tag of a language",
            BEGINNING + ",\"title\":{\"texts\":{\"zh-Hant\":\"a\"}}}",
            name(7),
            name(6),
            "/title/texts/zh-Hant 1:54 The name has more than 6 characters (limit name)."),
        bounded(
            "a text",
            sources + "[{\"link\":\"0123456789\"}]}",
            text(10),
            text(9),
            "/sources/0/link 1:55 The text has more than 9 characters (limit text)."),
        bounded(
            "a number",
            BEGINNING + ",\"sessions\":[{\"id\":\"a\",\"ordinal\":1234567}]}",
            number(7),
            number(6),
            "/sessions/0/ordinal 1:68 The number has more than 6 characters (limit number)."),
        bounded(
            "the tokens",
            BEGINNING + "}",
            tokens(6),
            tokens(5),
            " 1:35 The document has more than 5 tokens (limit tokens)."),
        bounded(
            "a list",
            BEGINNING
                + ",\"sources\":[{\"link\":\"a\"},{\"link\":\"b\"},{\"link\":\"c\"},{\"link\":\"d\"}]}",
            list(4),
            list(3),
            "/sources/3 1:86 This object or list has more than 3 parts (limit list)."),
        bounded(
            "the languages of a text",
            BEGINNING
                + ",\"title\":{\"texts\":{\"ar\":\"a\",\"en\":\"b\",\"fr\":\"c\",\"zh\":\"d\"}}}",
            list(4),
            list(3),
            "/title/texts/zh 1:81 This object or list has more than 3 parts (limit list)."),
        bounded(
            "the members of an object",
            sources + "[]}",
            list(3),
            list(2),
            "/sources 1:36 This object or list has more than 2 parts (limit list)."));
  }

  @Test
  void readsDocumentsAboveTheStandardLimitsWithHigherLimits(@TempDir Path folder) {
    Path file = folder.resolve("record.json");
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("x"))
            .title(LocalizedText.english("a".repeat(200_001)))
            .build();
    Cop.write(record, file);
    assertThatThrownBy(() -> Cop.read(file))
        .isInstanceOf(CopException.class)
        .hasMessageContaining("The text has more than 200,000 characters (limit text).");
    assertThat(Cop.read(file, STANDARD.withText(200_001))).isEqualTo(record);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void readsAtTheLimitAndRefusesAboveItAtEveryEntryPoint(
      String what, String json, CopLimits at, CopLimits below, String told) {
    byte[] utf8 = json.getBytes(UTF_8);
    CopJson<Conference> records = CopJson.of(Conference.class);
    Conference record = records.read(json);
    for (EntryPoint point : EntryPoint.values()) {
      assertThat(point.read(records.with(at), utf8).value()).as("%s", point).contains(record);
      EntryPoint.Outcome beyond = point.read(records.with(below), utf8);
      assertThat(beyond.value()).as("%s", point).isEmpty();
      assertThat(beyond.told()).as("%s", point).containsExactly("document.limit " + told);
    }
  }

  /** JSON is also YAML, so the test uses the same documents at the limits and above. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void appliesTheSameLimitsToYamlAtEveryEntryPoint(
      String what, String yaml, CopLimits at, CopLimits below, String told, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("record.yaml"), yaml);
    CopYaml<Conference> records = CopYaml.of(Conference.class).with(at);
    Conference record = CopJson.of(Conference.class).read(yaml);
    assertThat(records.read(yaml)).isEqualTo(record);
    assertThat(records.read(yaml.getBytes(UTF_8))).isEqualTo(record);
    assertThat(records.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)))).isEqualTo(record);
    assertThat(records.read(new StringReader(yaml))).isEqualTo(record);
    assertThat(records.read(file)).isEqualTo(record);
    CopYaml<Conference> fewer = CopYaml.of(Conference.class).with(below);
    assertRefused(() -> fewer.read(yaml));
    assertRefused(() -> fewer.read(yaml.getBytes(UTF_8)));
    assertRefused(() -> fewer.read(new ByteArrayInputStream(yaml.getBytes(UTF_8))));
    assertRefused(() -> fewer.read(new StringReader(yaml)));
    assertRefused(() -> fewer.read(file));
  }

  private static void assertRefused(ThrowingCallable reading) {
    assertThat(Refusals.of(reading)).singleElement().asString().startsWith("document.limit ");
  }

  static Stream<Arguments> limitsOfSkippedValues() {
    String extra = BEGINNING + ",\"x\":";
    return Stream.of(
        bounded(
            "a depth",
            extra + "[[{\"y\":[]}]]}",
            depth(5),
            depth(4),
            "/x/0/0/y 1:47 This is nested deeper than 4 levels (limit depth)."),
        bounded(
            "a name",
            extra + "{\"yyyyyyy\":1}}",
            name(7),
            name(6),
            "/x/yyyyyyy 1:41 The name has more than 6 characters (limit name)."),
        bounded(
            "a text",
            extra + "[\"0123456789\"]}",
            text(10),
            text(9),
            "/x/0 1:41 The text has more than 9 characters (limit text)."),
        bounded(
            "a number",
            extra + "[-1.5e3]}",
            number(6),
            number(5),
            "/x/0 1:41 The number has more than 5 characters (limit number)."),
        bounded(
            "the tokens",
            extra + "[1,2]}",
            tokens(11),
            tokens(10),
            " 1:45 The document has more than 10 tokens (limit tokens)."),
        bounded(
            "a list",
            extra + "[1,2,3,4]}",
            list(4),
            list(3),
            "/x/3 1:47 This object or list has more than 3 parts (limit list)."),
        bounded(
            "the members of an object",
            extra + "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}}",
            list(4),
            list(3),
            "/x/d 1:63 This object or list has more than 3 parts (limit list)."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limitsOfSkippedValues")
  void appliesTheLimitsToSkippedValues(
      String what, String json, CopLimits at, CopLimits below, String told) {
    byte[] utf8 = json.getBytes(UTF_8);
    assertThat(CopJson.of(Conference.class).with(at).readLeniently(utf8).value()).isPresent();
    CopReading<Conference> beyond = CopJson.of(Conference.class).with(below).readLeniently(utf8);
    assertThat(beyond.value()).isEmpty();
    assertThat(beyond.problems().stream().map(Refusals::told))
        .containsExactly("document.limit " + told);
  }

  @Test
  void refusesInvalidLimits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withDepth(1_001))
        .withMessage("the limit for depth must be from 1 to 1000, not 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withDocumentBytes(0))
        .withMessage("the limit for a document must be from 1 to 1073741824 bytes, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withList(0))
        .withMessage("each limit must be at least 1");
  }

  private static Arguments bounded(
      String what, String json, CopLimits at, CopLimits below, String told) {
    return arguments(what, json, at, below, told);
  }

  private static CopLimits bytes(int most) {
    return STANDARD.withDocumentBytes(most);
  }

  private static CopLimits depth(int most) {
    return STANDARD.withDepth(most);
  }

  private static CopLimits name(int most) {
    return STANDARD.withName(most);
  }

  private static CopLimits text(int most) {
    return STANDARD.withText(most);
  }

  private static CopLimits number(int most) {
    return STANDARD.withNumber(most);
  }

  private static CopLimits tokens(int most) {
    return STANDARD.withTokens(most);
  }

  private static CopLimits list(int most) {
    return STANDARD.withList(most);
  }
}
