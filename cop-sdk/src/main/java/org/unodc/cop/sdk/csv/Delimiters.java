package org.unodc.cop.sdk.csv;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Collections;
import java.util.List;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.table.FileBytes;

/** Tells by which character the cells of a text are kept apart. */
final class Delimiters {
  private static final ImmutableList<Character> ALL = ImmutableList.of(',', ';', '\t', '|');

  /** How many rows are looked at. */
  private static final int ROWS = 20;

  private final String text;

  Delimiters(String text) {
    this.text = text;
  }

  /**
   * {@return the one under which most rows have the same number of cells; comma if none is there}
   */
  char likeliest() {
    List<Integer> clean = ALL.stream().map(one -> hasStrayQuote(one) ? 0 : score(one)).toList();
    List<Integer> scores =
        Collections.max(clean) > 0 ? clean : ALL.stream().map(this::score).toList();
    int best = Collections.max(scores);
    if (best == 0) {
      return ALL.get(0);
    }
    if (scores.indexOf(best) != scores.lastIndexOf(best)) {
      throw FileBytes.refusal(
          ProblemCode.TABLE,
          "The cells may be kept apart by more than one character: say which delimiter the table"
              + " has.");
    }
    return ALL.get(scores.indexOf(best));
  }

  /** Whether a cell without quotation marks around it has one inside, which speaks for another. */
  private boolean hasStrayQuote(char delimiter) {
    boolean quoted = false;
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' && (quoted || atStart || text.charAt(i - 1) == '"')) {
        quoted = !quoted;
      } else if (unit == '"') {
        return true;
      }
      atStart = !quoted && (unit == delimiter || unit == '\n' || unit == '\r');
    }
    return false;
  }

  /** Rows of the commonest number of cells count most, then how many cells these have. */
  private int score(char delimiter) {
    Multiset<Integer> counts = HashMultiset.create();
    try {
      CsvReader.builder()
          .fieldSeparator(delimiter)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .maxBufferSize(Math.max(text.length() + 1, 1 << 14))
          .ofCsvRecord(text)
          .stream()
          .limit(ROWS)
          .map(CsvRecord::getFieldCount)
          .filter(count -> count > 1)
          .forEach(counts::add);
    } catch (CsvParseException broken) {
      return 0;
    }
    return counts.entrySet().stream()
        .mapToInt(entry -> entry.getCount() * 100_000 + entry.getElement())
        .max()
        .orElse(0);
  }
}
