package org.unodc.cop.examples.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/** A line that cannot be read does not affect the other lines. */
@ExtendWith(SharedCluster.class)
class UnreadableLinesTest {
  private static final String VALID = "{\"format\":\"cop/1\",\"id\":\"a-cop\"}";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeLines() throws IOException {
    file = folder.resolve("mixed.ndjson");
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes((BYTE_ORDER_MARK + VALID + "\r\n").getBytes(UTF_8));
    lines.writeBytes("garbage\n\n \t\n".getBytes(UTF_8));
    lines.writeBytes((BYTE_ORDER_MARK + VALID + "\n").getBytes(UTF_8));
    lines.writeBytes("{\"format\":\"cop/1\",\"id\":\"caf\u00e9\"}\n".getBytes(ISO_8859_1));
    lines.writeBytes(("[\"" + "\u20ac".repeat(11 << 20) + "\"]\n").getBytes(UTF_8));
    lines.writeBytes(("[".repeat(100_000) + "\n").getBytes(UTF_8));
    lines.writeBytes((VALID + "\r" + VALID + "\n").getBytes(UTF_8));
    lines.writeBytes("{\"format\":\"cop/1\",\"id\":\"a-cop\",\"title\":\"\0\"}\n".getBytes(UTF_8));
    lines.writeBytes("{\"format\":\"cop/1\",\"id\":\"a-cop\",\"sessions\":[{}]}\n".getBytes(UTF_8));
    lines.writeBytes(VALID.getBytes(UTF_8));
    Files.write(file, lines.toByteArray());
  }

  @Test
  void reportsTheFileAndTheLineOfEach() {
    Invocation invocation = validate();

    assertThat(invocation.exitCode()).isEqualTo(1);
    assertThat(invocation.out())
        .containsPattern("LINES +read +conference +2\n")
        .containsPattern("LINES +refused +conference +8\n");
    assertThat(places(Invocation.sorted(folder.resolve("out/findings"))))
        .containsExactly(
            "mixed.ndjson 10 json.syntax",
            "mixed.ndjson 11 member.missing",
            "mixed.ndjson 2 json.syntax",
            "mixed.ndjson 5 json.syntax",
            "mixed.ndjson 6 document.encoding",
            "mixed.ndjson 7 document.limit",
            "mixed.ndjson 8 value.type",
            "mixed.ndjson 8 document.limit",
            "mixed.ndjson 9 json.syntax");
  }

  @Test
  void reportsTheSameProblemsAsTheLibrary() {
    List<String> expected;
    try (Stream<NdjsonLine<Conference>> lines = CopNdjson.of(Conference.class).read(file)) {
      expected = lines.flatMap(UnreadableLinesTest::problems).sorted().toList();
    }

    validate();

    assertThat(Invocation.sorted(folder.resolve("out/findings")).lines().toList())
        .isEqualTo(expected);
  }

  private Invocation validate() {
    return Invocation.of(
        "validate",
        file,
        "--out",
        folder.resolve("out"),
        "--day",
        "2026-11-24",
        "--checkpoint-every",
        "PT0.05S");
  }

  private static Stream<String> places(String report) {
    return Pattern.compile("\"file\":\"([^\"]+)\",\"line\":(\\d+),.*\"rule\":\"([^\"]+)\"")
        .matcher(report)
        .results()
        .map(match -> match.group(1) + " " + match.group(2) + " " + match.group(3));
  }

  private static Stream<String> problems(NdjsonLine<Conference> read) {
    InputLine line = new InputLine("mixed.ndjson", read.number(), new byte[0]);
    return read.problems().stream()
        .map(problem -> LineFinding.of(line, "conference", problem).toJson());
  }
}
