package org.unodc.cop.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

@Tag("fuzz")
class NdjsonFuzzTest {
  private static final CopNdjson<Source> NDJSON = CopNdjson.of(Source.class);

  static Stream<byte[]> seeds() {
    return Seeds.of(
        "{\"link\":\"a\"}\n{\"title\":\"b\",\"symbol\":\"CTOC/COP/2024/1\"}\r\n",
        "\n\n{\"link\":7}\n{\"link\":\"a\"}{\"link\":\"b\"}\n[1]\n\uFEFF{}\n",
        "{\"link\":\"a\",\n\"title\":\"b\"}\n",
        "{\"title\":{\"original\":\"fr\",\"texts\":{\"fr\":\"a\"}},\"date\":\"2024-02-29\"}");
  }

  @MethodSource("seeds")
  @FuzzTest
  void eachLineIsRefusedOrReadBack(byte[] bytes) {
    List<NdjsonLine<Source>> lines = read(bytes);
    List<Source> values = lines.stream().map(NdjsonLine::value).flatMap(Optional::stream).toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    NDJSON.write(values.stream(), written);
    assertThat(read(written.toByteArray())).extracting(NdjsonLine::orThrow).isEqualTo(values);
    assertThat(lines).extracting(NdjsonLine::number).isSorted().doesNotHaveDuplicates();
    assertThat(lines)
        .flatExtracting(NdjsonLine::problems)
        .allMatch(problem -> problem.line() > 0 && problem.column() > 0);
  }

  private static List<NdjsonLine<Source>> read(byte[] bytes) {
    try (Stream<NdjsonLine<Source>> lines = NDJSON.read(new ByteArrayInputStream(bytes))) {
      return lines.toList();
    }
  }
}
