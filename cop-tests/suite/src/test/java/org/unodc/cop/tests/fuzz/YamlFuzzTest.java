package org.unodc.cop.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

@Tag("fuzz")
class YamlFuzzTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  static Stream<byte[]> seeds() {
    CopJson<Conference> json = CopJson.of(Conference.class);
    return Stream.concat(
        Seeds.records().map(json::read).map(YAML::writeBytes),
        Seeds.of(
            """
            %YAML 1.2
            ---
            format: cop/1 # a comment
            id: "c"
            title: {original: 'no', texts: {no: "Caf\\u00e9", en: two
              lines}}
            ? sources
            : - link: |
                  two

                  lines
              - {title: T, date: 2024-02-29}
            ...
            """,
            "format: &a cop/1\nid: *a",
            "<<: {id: c}\nformat: !!str cop/1\n---\n",
            "format: >-\n  cop/1\nid: |2+\n   c\n"));
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedWithLocationsOrReadBack(byte[] bytes) {
    CopReading<Conference> reading = YAML.readLeniently(bytes);
    assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
    reading
        .value()
        .ifPresent(value -> assertThat(YAML.read(YAML.writeBytes(value))).isEqualTo(value));
    for (Problem problem : reading.problems()) {
      assertThat(problem.line()).as("%s", problem).isPositive();
      assertThat(problem.column()).as("%s", problem).isPositive();
    }
  }
}
