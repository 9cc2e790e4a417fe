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
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Detects the delimiter of a CSV text. */
final class DelimiterDetector {
  private static final ImmutableList<Character> ALL = ImmutableList.of(',', ';', '\t', '|');

  /** Maximum number of rows that are examined. */
  private static final int ROWS = 20;

  private final String text;

  DelimiterDetector(String text) {
    this.text = text;
  }

  /**
   * {@return the delimiter with which most rows have the same number of cells; a comma if the text
   * contains no delimiter}
   *
   * @throws CopException if several delimiters are equally likely
   */
  char likeliest() {
    List<Integer> clean =
        ALL.stream().map(delimiter -> hasStrayQuote(delimiter) ? 0 : score(delimiter)).toList();
    List<Integer> scores =
        Collections.max(clean) > 0 ? clean : ALL.stream().map(this::score).toList();
    int best = Collections.max(scores);
    if (best == 0) {
      return ALL.get(0);
    }
    if (scores.indexOf(best) != scores.lastIndexOf(best)) {
      throw TableBytes.refusal(ProblemCode.TABLE, ProblemText.of("csv.delimiter"));
    }
    return ALL.get(scores.indexOf(best));
  }

  /**
   * Whether an unquoted cell contains a quotation mark, so that another delimiter is more likely.
   */
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

  /**
   * Scores a delimiter by the number of rows with the most frequent cell count, then by that count.
   */
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
