package org.unodc.cop.sdk.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;

/** Converts the text of a CSV document to rows, and rows to text. */
final class CsvParser {
  /** The start of a first line in which some spreadsheets state the delimiter. */
  private static final String HINT = "sep=";

  /**
   * Quotes cells that contain any of the delimiters, so that a reader can detect the right one, and
   * cells that look like the line that states the delimiter.
   */
  private static final QuoteStrategy AMBIGUOUS_CELLS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String cell) {
          return CharMatcher.anyOf(CopCsv.DELIMITERS).matchesAnyOf(cell) || beginsLikeHint(cell);
        }
      };

  private static final int MAX_COLUMNS = 16_384;

  private final CopLimits limits;
  private final CellGuard guard;
  private final String text;

  CsvParser(byte[] document, Optional<Charset> encoding, CopLimits limits, CellGuard guard) {
    TableBytes.check(document, limits);
    this.limits = limits;
    this.guard = guard;
    this.text = new EncodedText(document).decoded(encoding);
  }

  Sheet sheet(Optional<Character> given) {
    Optional<Character> hinted = hint();
    char delimiter =
        given.or(() -> hinted).orElseGet(() -> new DelimiterDetector(text).likeliest());
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    int number = 0;
    int cells = 0;
    try {
      for (CsvRecord record : reader(delimiter)) {
        cells += record.getFieldCount();
        check(++number, cells, record);
        if (number > 1 || hinted.isEmpty()) {
          rows.add(row(number, record));
        }
      }
    } catch (CsvParseException broken) {
      throw broken(number, broken);
    }
    return new Sheet("", rows.build(), ImmutableList.of());
  }

  /** {@return the rows of a sheet as a CSV text} */
  static String written(Sheet sheet, CellGuard guard, char delimiter, boolean marked) {
    StringWriter text = new StringWriter();
    if (marked) {
      text.append(EncodedText.BYTE_ORDER_MARK);
    }
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(delimiter)
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(AMBIGUOUS_CELLS)
            .build(text)) {
      for (SheetRow row : sheet.rows()) {
        csv.writeRecord(row.cells().stream().map(guard::guard).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private SheetRow row(int number, CsvRecord record) {
    return new SheetRow(
        number,
        record.getFields().stream().map(guard::unguard).collect(ImmutableList.toImmutableList()));
  }

  private CsvReader<CsvRecord> reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(Math.max(text.length() + 1, 1 << 14))
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MAX_COLUMNS)
                        .maxFieldSize(Integer.MAX_VALUE)
                        .maxRecordSize(Integer.MAX_VALUE)),
            text);
  }

  private void check(int rows, int cells, CsvRecord record) {
    if (rows > limits.list()) {
      throw TableBytes.overLimit("limit.table-rows", limits.list(), "list");
    }
    if (cells > limits.tokens()) {
      throw TableBytes.overLimit("limit.table-cells", limits.tokens(), "tokens");
    }
    if (record.getFields().stream().anyMatch(cell -> cell.length() > limits.text())) {
      throw TableBytes.overLimit("limit.cell", limits.text(), "text");
    }
  }

  private Optional<Character> hint() {
    boolean hinted =
        beginsLikeHint(text)
            && text.length() > HINT.length() + 1
            && CopCsv.DELIMITERS.indexOf(text.charAt(HINT.length())) >= 0
            && "\r\n".indexOf(text.charAt(HINT.length() + 1)) >= 0;
    return hinted ? Optional.of(text.charAt(HINT.length())) : Optional.empty();
  }

  private static boolean beginsLikeHint(String text) {
    return text.regionMatches(true, 0, HINT, 0, HINT.length());
  }

  private static CopException broken(int rowsBefore, CsvParseException cause) {
    Translatable message =
        ProblemText.of("csv.not-CSV", Integer.toString(rowsBefore + 1), reason(cause));
    Problem problem = new Problem(ProblemCode.TABLE, "", rowsBefore + 1, 1, message);
    return new CopException(ImmutableList.of(problem), cause);
  }

  /** The messages of the parser are in English, so they only select a text of this library. */
  private static Translatable reason(CsvParseException broken) {
    String words =
        Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()))
            .collect(Collectors.joining(" "));
    if (words.contains("Unclosed") || words.contains("a quotation begins")) {
      return ProblemText.of("csv.quote");
    }
    if (words.contains("closing quote")) {
      return ProblemText.of("csv.after-quote");
    }
    return ProblemText.of(words.contains("limit of") ? "csv.too-many-cells" : "csv.form");
  }
}
