package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares the record with the text that UNODC published on the twelfth session. The table has a
 * line for each fact. A line has a fragment that occurs in only one sentence of the text, a JSON
 * Pointer, and the value. The last two are empty if the sentence states no fact.
 */
class SeedTextTest {
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.\u201d])\\s+(?=[A-Z0-9\u201c])");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
  private static final ImmutableList<SeedText.Line> TABLE = SeedText.TABLE;

  @Test
  void recordsWhatEachSentenceStates() {
    ImmutableMap<String, String> values = Pointers.valuesOf("untoc.json");

    assertThat(TABLE)
        .filteredOn(SeedText.Line::statesAFact)
        .hasSizeGreaterThan(150)
        .allSatisfy(line -> assertThat(values).containsEntry(line.place(), line.value()));
  }

  @Test
  void leavesNoSentenceOut() {
    List<String> sentences = sentences();

    assertThat(sentences)
        .allSatisfy(
            sentence -> assertThat(TABLE).anyMatch(line -> sentence.contains(line.sentence())));
    assertThat(TABLE)
        .allSatisfy(
            line ->
                assertThat(sentences)
                    .filteredOn(sentence -> sentence.contains(line.sentence()))
                    .hasSize(1));
  }

  @Test
  void recordsEveryPrintedNumber() {
    for (String sentence : sentences()) {
      List<String> recorded =
          TABLE.stream()
              .filter(line -> sentence.contains(line.sentence()))
              .map(SeedText.Line::value)
              .toList();
      assertThat(NUMBER.matcher(sentence).results().map(found -> found.group()))
          .as(sentence)
          .allSatisfy(number -> assertThat(recorded).anyMatch(value -> value.contains(number)));
    }
  }

  private static List<String> sentences() {
    Optional<String> text = SharedFiles.textIn("facts", "Vienna (Austria) - 21 October 2024");
    assumeTrue(text.isPresent(), "the text is not in shared/facts beside the project");
    return BETWEEN_SENTENCES.splitAsStream(text.orElseThrow().strip()).toList();
  }
}
