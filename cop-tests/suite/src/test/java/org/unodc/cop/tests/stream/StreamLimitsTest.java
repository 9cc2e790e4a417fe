package org.unodc.cop.tests.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;

/** A value above a limit affects only its line or element; the others are read. */
@Tag("thorough")
class StreamLimitsTest {
  private static final CopLimits STANDARD = CopLimits.standard();
  private static final String SMALL = "{\"link\":\"a\"}";

  /** {@return for each limit a value that reaches it, and the message for a lower limit} */
  static Stream<Arguments> limits() {
    return Stream.of(
        limit(
            "{\"link\":\"é€😀\"}",
            STANDARD::withLine,
            20,
            "",
            1,
            "The line has more than the 19 bytes that are allowed (limit line)."),
        limit(
            "{\"link\":\"é€😀\"}",
            STANDARD::withDocumentBytes,
            20,
            "",
            1,
            "This value has more than the 19 bytes that are allowed (limit documentBytes)."),
        limit(
            "{\"title\":{\"texts\":{\"en\":\"a\"}}}",
            STANDARD::withDepth,
            3,
            "/title/texts",
            19,
            "This is nested deeper than 2 levels (limit depth)."),
        limit(
            "{\"title\":{\"texts\":{\"zh-Hant\":\"a\"}}}",
            STANDARD::withName,
            7,
            "/title/texts/zh-Hant",
            20,
            "The name has more than 6 characters (limit name)."),
        limit(
            "{\"link\":\"0123456789\"}",
            STANDARD::withText,
            10,
            "/link",
            9,
            "The text has more than 9 characters (limit text)."),
        limit(
            "{\"link\":\"a\",\"title\":\"b\"}",
            STANDARD::withTokens,
            6,
            "",
            24,
            "The document has more than 5 tokens (limit tokens)."),
        limit(
            "{\"title\":\"a\",\"link\":\"b\"}",
            STANDARD::withList,
            2,
            "/link",
            14,
            "This object or list has more than 1 parts (limit list)."));
  }

  @ParameterizedTest(name = "{5}")
  @MethodSource("limits")
  void aLineAboveALimitAffectsNoOtherLine(
      String value,
      Function<Integer, CopLimits> limit,
      int most,
      String pointer,
      int column,
      String message,
      @TempDir Path folder)
      throws IOException {
    String text = SMALL + "\n" + value + "\r\n" + SMALL;
    Path file = Files.writeString(folder.resolve("sources.ndjson"), text);
    ImmutableList<String> sound = ImmutableList.of("1", "2", "3");
    assertThat(ofAllSources(text, file, limit.apply(most))).isEqualTo(sound);
    boolean ofDocuments = message.contains("documentBytes");
    String expectedProblem = "2 document.limit " + pointer + " 2:" + column + " " + message;
    assertThat(ofAllSources(text, file, limit.apply(most - 1)))
        .isEqualTo(ofDocuments ? sound : ImmutableList.of("1", expectedProblem, "3"));
  }

  @ParameterizedTest(name = "{5}")
  @MethodSource("limits")
  void anElementAboveALimitAffectsNoOtherElement(
      String value,
      Function<Integer, CopLimits> limit,
      int most,
      String pointer,
      int column,
      String message,
      @TempDir Path folder)
      throws IOException {
    String text = "{\"sources\":[" + SMALL + ",\n" + value + "," + SMALL + "]}";
    Path file = Files.writeString(folder.resolve("record.json"), text);
    assertThat(ofAllElements(text, file, limit.apply(most)))
        .startsWith(
            "/sources/0@1:13 sound",
            "/sources/1@2:1 sound",
            "/sources/2@2:" + (value.length() + 2) + " sound");
    String expectedProblem =
        message.contains("limit line")
            ? "sound"
            : "document.limit /sources/1" + pointer + " 2:" + column + " " + message;
    assertThat(ofAllElements(text, file, limit.apply(most - 1)))
        .startsWith(
            "/sources/0@1:13 sound",
            "/sources/1@2:1 " + expectedProblem,
            "/sources/2@2:" + (value.length() + 2) + " sound");
  }

  @Test
  void aLineMayHave32MebibytesAndNoByteMore() {
    String spaces = " ".repeat((32 << 20) - SMALL.length());
    String text = spaces + SMALL + "\r\n" + spaces + SMALL + "\n";
    CopNdjson<Source> ndjson = CopNdjson.of(Source.class);
    assertThat(lines(ndjson.read(Told.stream(text)))).containsExactly("1", "2");
    String tooLong =
        "document.limit  1:1 The line has more than the 33,554,432 bytes that are allowed (limit"
            + " line).";
    assertThat(lines(ndjson.read(Told.stream(" " + text)))).containsExactly("1 " + tooLong, "2");
    assertThat(lines(ndjson.read(Told.stream(" ".repeat((32 << 20) + 1)))))
        .as("blank as far as it was read")
        .containsExactly("1 " + tooLong);
  }

  @Test
  void aNumberHasItsLimit() {
    String session = "{\"id\":\"s\",\"ordinal\":123}";
    String expectedProblem =
        "document.limit %s/ordinal 1:%s The number has more than 2 characters (limit number).";
    CopNdjson<Session> ndjson = CopNdjson.of(Session.class);
    assertThat(lines(ndjson.with(STANDARD.withNumber(3)).read(Told.stream(session))))
        .containsExactly("1");
    assertThat(lines(ndjson.with(STANDARD.withNumber(2)).read(Told.stream(session))))
        .containsExactly("1 " + expectedProblem.formatted("", 21));
    String record = "{\"sessions\":[" + session + "]}";
    CopElements elements = CopElements.standard();
    assertThat(Told.elements(elements.with(STANDARD.withNumber(3)).read(Told.stream(record))))
        .startsWith("/sessions/0@1:14 sound");
    assertThat(Told.elements(elements.with(STANDARD.withNumber(2)).read(Told.stream(record))))
        .startsWith("/sessions/0@1:14 " + expectedProblem.formatted("/sessions/0", 34));
  }

  @Test
  void textOutsideListsHasTheLimitsOfADocument() {
    CopElements elements = CopElements.standard().with(STANDARD.withDocumentBytes(50));
    assertThat(
            Told.elements(
                elements.read(
                    Told.stream(
                        "{\"title\":\"" + "a".repeat(49) + "\",\"sessions\":[{\"id\":\"s\"}]}"))))
        .containsExactly(
            "/sessions/0@1:74 sound",
            "@1:1 document.limit /title 1:10 This value has more than the 50 bytes that are allowed"
                + " (limit documentBytes).");
    assertThat(
            Told.elements(
                elements.read(
                    Told.stream(
                        "{\"title\":\""
                            + "a".repeat(30)
                            + "\",\"sessions\":[{\"id\":\"s\"}],\"documentSeries\":\"abc\"}"))))
        .containsExactly(
            "/sessions/0@1:55 sound",
            "@1:1 document.limit  1:1 The text outside the lists of the record has more than the 50"
                + " bytes that are allowed (limit documentBytes).");
  }

  @Test
  void listsOfARecordMayHaveAnyNumberOfElements() {
    CopElements elements = CopElements.standard().with(STANDARD.withList(3));
    String record =
        "{\"format\":\"cop/1\",\"id\":\"untoc-cop\",\"remarks\":["
            + "{\"place\":\"/a\"},".repeat(4)
            + "{\"place\":\"/b\"}]";
    assertThat(Told.elements(elements.read(Told.stream(record + "}"))))
        .hasSize(6)
        .allMatch(element -> element.endsWith(" sound"));
    assertThat(Told.elements(elements.read(Told.stream(record + ",\"sources\":[]}"))))
        .last()
        .isEqualTo(
            "@1:1 document.limit /sources 1:123 This object or list has more than 3 parts (limit"
                + " list).");
  }

  @Test
  void skipsValuesThatAreTooLargeForMemory() {
    String deep = "[".repeat(3_000_000) + "]".repeat(3_000_000);
    CopElements elements = CopElements.standard().with(STANDARD.withDocumentBytes(1 << 20));
    assertThat(
            Told.elements(
                elements.read(
                    Told.stream(
                        "{\"sources\":[" + deep + "," + SMALL + "],\"x\":" + deep + ",\"id\":7}"))))
        .containsExactly(
            "/sources/0@1:13 document.limit /sources/0 1:13 This value has more than the 1,048,576"
                + " bytes that are allowed (limit documentBytes).",
            "/sources/1@1:6000014 sound",
            "@1:1 document.limit  1:6000032 This value has more than the 1,048,576 bytes that are"
                + " allowed (limit documentBytes).");
  }

  @Test
  void refusesInvalidLimits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withLine(0))
        .withMessage("the limit for a line must be from 1 to 1073741824 bytes, not 0");
    assertThat(STANDARD.withLine(1 << 30).line()).isEqualTo(1 << 30);
    assertThat(STANDARD.line()).isEqualTo(32 << 20);
    assertThat(STANDARD.withLine(7).withDepth(3).withDocumentBytes(9).withList(2).line())
        .isEqualTo(7);
  }

  private static ImmutableList<String> ofAllSources(String text, Path file, CopLimits limits) {
    CopNdjson<Source> ndjson = CopNdjson.of(Source.class).with(limits);
    ImmutableList<String> results = lines(ndjson.read(Told.stream(text)));
    assertThat(lines(ndjson.read(new StringReader(text)))).isEqualTo(results);
    try (Stream<NdjsonLine<Source>> lines = ndjson.read(file)) {
      assertThat(lines(lines)).isEqualTo(results);
    }
    return results;
  }

  private static ImmutableList<String> ofAllElements(String text, Path file, CopLimits limits) {
    CopElements elements = CopElements.standard().with(limits);
    ImmutableList<String> results = Told.elements(elements.read(Told.stream(text)));
    assertThat(Told.elements(elements.read(new StringReader(text)))).isEqualTo(results);
    try (Stream<RecordElement> found = elements.read(file)) {
      assertThat(Told.elements(found)).isEqualTo(results);
    }
    return results;
  }

  private static ImmutableList<String> lines(Stream<? extends NdjsonLine<?>> lines) {
    return lines
        .map(line -> (line.number() + " " + Told.of(line.problems())).strip())
        .collect(ImmutableList.toImmutableList());
  }

  private static Arguments limit(
      String value,
      Function<Integer, CopLimits> limit,
      int most,
      String pointer,
      int column,
      String message) {
    return arguments(value, limit, most, pointer, column, message);
  }
}
