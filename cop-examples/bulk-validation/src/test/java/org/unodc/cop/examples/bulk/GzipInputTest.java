package org.unodc.cop.examples.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that are compressed with gzip have the same report as their lines. */
@ExtendWith(SharedCluster.class)
class GzipInputTest {
  private static final String LINE = "{\"format\":\"cop/1\",\"id\":\"a-cop\"}\n";

  @TempDir private Path folder;

  @Test
  void readsTheLinesOfACompressedFile() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.writeBytes(gzip(LINE + "garbage\n"));
    members.writeBytes(gzip(LINE.repeat(1_000) + "garbage\n"));
    Files.write(folder.resolve("a.ndjson.gz"), members.toByteArray());

    Invocation flink = validate("flink");
    Invocation plain = validate("plain", "--without-flink");

    assertThat(flink.exitCode()).isEqualTo(1);
    assertThat(flink.out())
        .containsPattern("LINES +read +conference +1,001\n")
        .containsPattern("LINES +refused +conference +2\n");
    assertThat(plain.out()).isEqualTo(flink.out());
    assertThat(report("flink"))
        .startsWith("{\"file\":\"a.ndjson.gz\",\"line\":1003,")
        .contains("\n{\"file\":\"a.ndjson.gz\",\"line\":2,")
        .isEqualTo(report("plain"));
  }

  @Test
  void reportsALineThatIsTooLongWhenItIsDecompressed() throws IOException {
    Files.write(folder.resolve("a.ndjson.gz"), gzip("[" + " ".repeat(50 << 20) + "]\n" + LINE));

    Invocation plain = validate("plain", "--without-flink");

    assertThat(plain.out())
        .containsPattern("LINES +read +conference +1\n")
        .containsPattern("UNREADABLE +document.limit +conference +1\n");
  }

  @Test
  void namesADamagedFile() throws IOException {
    byte[] whole = gzip(LINE.repeat(1_000));
    Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(validate("truncated", "--without-flink").err())
        .contains("a.ndjson.gz is not a complete gzip file: Unexpected end of ZLIB input stream");

    Files.writeString(folder.resolve("a.ndjson.gz"), LINE);
    Invocation text = validate("text");
    assertThat(text.exitCode()).isEqualTo(3);
    assertThat(text.err()).contains("a.ndjson.gz is not a complete gzip file: Not in GZIP format");
  }

  private Invocation validate(String out, Object... options) {
    return Invocation.of(
        Stream.concat(
                Stream.of(
                    "validate",
                    folder.resolve("a.ndjson.gz"),
                    "--out",
                    folder.resolve(out),
                    "--day",
                    "2026-11-24"),
                Stream.of(options))
            .toArray());
  }

  private String report(String out) {
    return Invocation.sorted(folder.resolve(out).resolve("findings"));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
