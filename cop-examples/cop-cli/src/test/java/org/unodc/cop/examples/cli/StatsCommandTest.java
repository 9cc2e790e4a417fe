package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of figures that somebody published. */
class StatsCommandTest {
  private static final String STAKEHOLDERS = "{'subject': 'NON_GOVERNMENTAL_STAKEHOLDERS', %s}";
  private static final String PARTICIPANTS = "{'subject': 'PARTICIPANTS', %s}";

  @TempDir private Path folder;

  @Test
  void tellsNoShareOfFewerThanOne() throws IOException {
    Invocation stats =
        stats(
            STAKEHOLDERS.formatted("'unit': 'PERSONS', 'count': {'value': 0, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted("'count': {'value': 1, 'qualifier': 'FEWER_THAN'}"));

    assertThat(stats.exitCode()).isZero();
    assertThat(stats.err()).isEmpty();
    assertThat(stats.out()).contains("fewer than 1").doesNotContain("%");
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "PERSONS, PERSONS, 35.7 %",
    "PERSONS, , 35.7 %",
    "ORGANIZATIONS, PERSONS,",
    ", PERSONS,",
    "ORGANIZATIONS, ORGANIZATIONS,"
  })
  void tellsWhatPartOfThePersonsWasNonGovernmental(
      @Nullable String part, @Nullable String total, @Nullable String share) throws IOException {
    Invocation stats =
        stats(
            STAKEHOLDERS.formatted(unit(part) + "'count': {'value': 500, 'qualifier': 'EXACT'}"),
            PARTICIPANTS.formatted(unit(total) + "'count': {'value': 1400, 'qualifier': 'EXACT'}"));

    assertThat(stats.out().lines().filter(line -> line.contains("%")))
        .containsExactlyElementsOf(
            share == null
                ? List.of()
                : List.of("harbour-cop1: 500 / 1,400 = " + share + " (-, -)"));
  }

  private static String unit(@Nullable String word) {
    return word == null ? "" : "'unit': '" + word + "', ";
  }

  private Invocation stats(String... figures) throws IOException {
    String record =
        """
        {'format': 'cop/1', 'id': 'harbour-cop',
         'sessions': [{'id': 'harbour-cop1', 'publishedFigures': [%s]}]}
        """
            .formatted(String.join(", ", figures))
            .replace('\'', '"');
    return Invocation.of("stats", Files.writeString(folder.resolve("record.json"), record));
  }
}
