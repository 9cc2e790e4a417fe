package org.unodc.cop.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A line that cannot be read causes no untrue findings about other lines, and is kept. */
@ExtendWith(SharedCluster.class)
class RefusedLinesTest {
  private static final String REFUSED = "{\"id\":\"refused\",\"title\":7}";
  private static final String CUT = "{\"id\":\"cut\",\"title\":";
  private static final String MENTIONS =
      "{\"id\":\"bad\",\"title\":{},\"deliveredBy\":"
          + "[{\"type\":\"stakeholder\",\"stakeholder\":\"mentioned\"}]}";

  @TempDir private Path folder;

  @Test
  void claimsNoFindingThatARefusedLineMayRefute() throws IOException {
    writeElements();
    Path record =
        Files.writeString(folder.resolve("record.json"), "{\"format\":\"cop/1\",\"id\":\"a-cop\"}");
    for (List<?> elements :
        List.of(List.of("--conference", "a-cop"), List.of("--record", record))) {
      String name = elements.get(0).toString();

      Invocation flink = validate("flink" + name, elements, "--parallelism", 2);
      Invocation plain = validate("plain" + name, elements, "--without-flink");

      assertThat(flink.exitCode()).isEqualTo(1);
      assertThat(flink.out())
          .containsPattern("ERROR +reference.resolves +statements +3\n")
          .containsPattern("OPEN +reference.resolves +statements +1,020\n")
          .containsPattern("OPEN +reference.is-not-an-orphan +stakeholders +1\n")
          .contains("OPEN is no finding: the ids are on lines that were refused")
          .isEqualTo(plain.out());
      for (String part : new String[] {"findings", "statistics"}) {
        assertThat(sorted("flink" + name + "/" + part))
            .isEqualTo(sorted("plain" + name + "/" + part));
      }
      assertThat(sorted("flink" + name + "/refused/sessions.ndjson"))
          .isEqualTo(CUT + "\n" + REFUSED)
          .isEqualTo(sorted("plain" + name + "/refused/sessions.ndjson"));
      assertThat(sorted("flink" + name + "/refused/2024/statements.ndjson"))
          .isEqualTo(MENTIONS)
          .isEqualTo(sorted("plain" + name + "/refused/2024/statements.ndjson"));
      assertThat(sorted("flink" + name + "/findings"))
          .contains("refers to session missing")
          .contains("lonely")
          .doesNotContain("refers to session refused", "(mentioned)");
    }
  }

  @Test
  void validatesTheRefusedElementsWhenTheyAreCorrected() throws IOException {
    writeElements();
    List<?> elements = List.of("--conference", "a-cop");
    validate("out", elements);
    correct("out/refused/sessions.ndjson", REFUSED, "{\"id\":\"refused\",\"title\":\"S\"}");
    correct("out/refused/sessions.ndjson", CUT, "{\"id\":\"cut\",\"title\":\"S\"}");
    correct("out/refused/2024/statements.ndjson", "\"title\":{}", "\"title\":\"T\"");

    Invocation again = validate("out/refused", "again", elements);

    assertThat(again.out())
        .containsPattern("LINES +read +sessions +2\n")
        .containsPattern("LINES +read +statements +1\n")
        .doesNotContain("refused ");
  }

  @Test
  void validatesTheRefusedRecordsWhenTheyAreCorrected() throws IOException {
    String valid = "{\"format\":\"cop/1\",\"id\":\"a-cop\"}";
    write("records.ndjson", Stream.of(valid, "{\"format\":\"cop/1\",\"id\":\"a-cop\"", valid));
    assertThat(validate("flink", List.of()).exitCode()).isEqualTo(1);
    assertThat(validate("plain", List.of(), "--without-flink").exitCode()).isEqualTo(1);
    assertThat(sorted("flink/refused/records.ndjson"))
        .isEqualTo("{\"format\":\"cop/1\",\"id\":\"a-cop\"")
        .isEqualTo(sorted("plain/refused/records.ndjson"));

    correct("flink/refused/records.ndjson", "\"a-cop\"", "\"a-cop\"}");

    assertThat(validate("flink/refused", "again", List.of()).exitCode()).isZero();
  }

  /** One thousand and more statements refer to two sessions that cannot be read. */
  private void writeElements() throws IOException {
    write("sessions.ndjson", Stream.of("{\"id\":\"valid\",\"title\":\"S\"}", REFUSED, CUT));
    write(
        "2024/statements.ndjson",
        IntStream.range(0, 1_024)
            .mapToObj(
                number ->
                    number == 500
                        ? MENTIONS
                        : "{\"id\":\"statement-%d\",\"session\":\"%s\",\"title\":\"T\"}"
                            .formatted(
                                number,
                                number < 3 ? "missing" : number % 2 == 0 ? "refused" : "cut")));
    write(
        "stakeholders.ndjson",
        Stream.of("mentioned", "lonely")
            .map(id -> "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"NGO\"}".formatted(id, id)));
  }

  private void write(String name, Stream<String> lines) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, (Iterable<String>) lines::iterator);
  }

  /** Corrects the parts of a file of refused lines in their place. */
  private void correct(String file, String wrong, String right) throws IOException {
    try (Stream<Path> parts = Files.list(folder.resolve(file))) {
      for (Path part : parts.toList()) {
        Files.writeString(part, Files.readString(part).replace(wrong, right));
      }
    }
  }

  private String sorted(String path) {
    return Invocation.sorted(folder.resolve(path));
  }

  private Invocation validate(String out, List<?> elements, Object... options) {
    return validate("in", out, elements, options);
  }

  private Invocation validate(String input, String out, List<?> elements, Object... options) {
    return Invocation.of(
        Stream.of(
                Stream.of("validate", folder.resolve(input), "--out", folder.resolve(out)),
                Stream.of("--day", "2026-11-24", "--checkpoint-every", "PT0.05S"),
                elements.stream(),
                Stream.of(options))
            .flatMap(words -> words)
            .toArray());
  }
}
