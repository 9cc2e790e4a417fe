package org.unodc.cop.tests.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The table of the facts in the text that UNODC published on the twelfth session. */
final class SeedText {
  /** The lines of the table. */
  static final ImmutableList<Line> TABLE = table();

  private SeedText() {}

  private static ImmutableList<Line> table() {
    try (InputStream resource = SeedText.class.getResourceAsStream("seed-text.tsv")) {
      return new String(resource.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(Splitter.on('\t')::splitToList)
          .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }

  /**
   * A fact.
   *
   * @param sentence a fragment that occurs in only one sentence of the text
   * @param place the place of the fact in the record, as a JSON Pointer; empty if the sentence
   *     states no fact
   * @param value the value at this place
   */
  record Line(String sentence, String place, String value) {
    boolean statesAFact() {
      return !place.isEmpty();
    }
  }
}
