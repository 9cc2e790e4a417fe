package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record with a programme of 5,000 side events in each form. */
class LargeProgrammeCommandTest {
  private static final String TEXT = "Ports and their people, seen from both sides. ".repeat(20);

  @TempDir private Path folder;

  @Test
  void whatTheCommandWritesItReads() throws IOException {
    String events =
        IntStream.range(0, 5_000)
            .mapToObj(
                i ->
                    "{\"id\":\"e%s\",\"session\":\"harbour-cop1\",\"title\":\"Event %s\",\"summary\":\"%s\"}"
                        .formatted(i, i, TEXT))
            .collect(Collectors.joining(","));
    Path json =
        Files.writeString(
            folder.resolve("1.json"),
            "{\"format\":\"cop/1\",\"id\":\"harbour-cop\",\"sessions\":[{\"id\":\"harbour-cop1\"}],"
                + "\"sideEvents\":["
                + events
                + "]}");
    Path yaml = folder.resolve("2.yaml");
    Path line = folder.resolve("3.ndjson");
    Path again = folder.resolve("4.json");
    Path first = folder.resolve("5.json");

    convert(json, yaml);
    convert(yaml, line);
    convert(line, again);
    convert(json, first);

    assertThat(Files.size(yaml)).isGreaterThan(1 << 20);
    assertThat(again).hasSameTextualContentAs(first);
    assertThat(Invocation.of("convert", yaml, "--to", "json", "--limit-bytes", 1_000_000).err())
        .contains("--limit-bytes raises this limit. [document.limit]");
    assertThat(
            Invocation.of("validate", line, "--limit-list", 100, "--lang", "ru", "--quiet").err())
        .contains("Этот предел повышает параметр --limit-list.");
  }

  private static void convert(Path from, Path to) {
    assertThat(Invocation.of("convert", from, "--out", to)).isEqualTo(new Invocation(0, "", ""));
  }
}
