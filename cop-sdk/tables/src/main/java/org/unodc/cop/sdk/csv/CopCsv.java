package org.unodc.cop.sdk.csv;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;

/**
 * Reads and writes comma-separated values (RFC 4180) in UTF-8; it also reads UTF-16 with a byte
 * order mark, and another encoding if it is set. Instances are immutable and can be shared between
 * threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * byte[] csv = "id,title\nse-014,Uniting forces\n".getBytes(StandardCharsets.UTF_8);
 * Sheet sheet = CopCsv.standard().read(csv);
 * sheet.rows().size() // 2
 * }</pre>
 */
public final class CopCsv {
  static final String DELIMITERS = ",;\t|";

  private final CopLimits limits;
  private final CellGuard guard;
  private final Optional<Character> delimiter;
  private final boolean marked;
  private final Optional<Charset> encoding;

  private CopCsv(
      CopLimits limits,
      CellGuard guard,
      Optional<Character> delimiter,
      boolean marked,
      Optional<Charset> encoding) {
    this.limits = limits;
    this.guard = guard;
    this.delimiter = delimiter;
    this.marked = marked;
    this.encoding = encoding;
  }

  /**
   * {@return a reader and writer of files that are safe to open in a spreadsheet: it writes commas
   * and no byte order mark, detects the delimiter when it reads, and has the standard limits}
   *
   * <p>A text that a spreadsheet could read as a formula, or that has blanks at its start or end,
   * is written with an apostrophe outside, which is removed on reading. Other blanks at the start
   * or end of a cell are not data and are not read.
   */
  public static CopCsv standard() {
    return new CopCsv(
        CopLimits.standard(),
        CellGuard.BLANKS_AND_FORMULAS,
        Optional.empty(),
        false,
        Optional.empty());
  }

  /**
   * {@return a copy for files that only programs read: each cell holds exactly its text, even if
   * the text looks like a formula}
   */
  public CopCsv exact() {
    return new CopCsv(limits, CellGuard.NONE, delimiter, marked, encoding);
  }

  /**
   * {@return a copy with this delimiter: comma, semicolon, TAB or vertical bar}
   *
   * @throws IllegalArgumentException if it is another character
   */
  public CopCsv delimitedBy(char character) {
    checkArgument(
        DELIMITERS.indexOf(character) >= 0,
        "a delimiter is a comma, a semicolon, a TAB or a vertical bar, not \"%s\"",
        character);
    return new CopCsv(limits, guard, Optional.of(character), marked, encoding);
  }

  /** {@return a copy that writes a byte order mark, which Excel needs to recognize UTF-8} */
  public CopCsv withByteOrderMark() {
    return new CopCsv(limits, guard, delimiter, true, encoding);
  }

  /**
   * {@return a copy that reads documents in this encoding, such as windows-1252, and still writes
   * UTF-8}
   *
   * <p>A document that is UTF-8 or UTF-16 all the same, and not only ASCII, is refused, because it
   * would be read wrongly.
   */
  public CopCsv encodedIn(Charset newEncoding) {
    return new CopCsv(limits, guard, delimiter, marked, Optional.of(newEncoding));
  }

  /** {@return a copy with other limits} */
  public CopCsv with(CopLimits newLimits) {
    return new CopCsv(newLimits, guard, delimiter, marked, encoding);
  }

  /**
   * {@return the rows of this document, including empty rows}
   *
   * @param document UTF-8, UTF-16 with a byte order mark, or the encoding that is set
   * @throws CopException if the document has another encoding or exceeds a limit, if a quotation
   *     mark is misplaced, or if the delimiter cannot be determined
   */
  public Sheet read(byte[] document) {
    requireNonNull(document, "document");
    return new CsvParser(document, encoding, limits, guard).sheet(delimiter);
  }

  /**
   * {@return the rows of the document in this stream, which stays open; see {@link #read(byte[])}}
   *
   * @throws CopException if the stream cannot be read, or for the reasons of {@link #read(byte[])}
   */
  public Sheet read(InputStream document) {
    requireNonNull(document, "document");
    return read(CheckedIo.bytes(document, limits));
  }

  /**
   * {@return the rows of this file; see {@link #read(byte[])}}
   *
   * @throws CopException if the file cannot be read, or for the reasons of {@link #read(byte[])}
   */
  public Sheet read(Path file) {
    requireNonNull(file, "file");
    return read(CheckedIo.bytes(file, limits));
  }

  /**
   * {@return the rows in UTF-8, each with CR LF at its end; the name of the sheet is not written}
   *
   * @throws CopException if a text contains an unpaired surrogate
   */
  public byte[] write(Sheet sheet) {
    requireNonNull(sheet, "sheet");
    return TableBytes.utf8(CsvParser.written(sheet, guard, delimiter.orElse(','), marked));
  }

  /**
   * Writes the rows to a stream, which stays open; see {@link #write(Sheet)}. Nothing is written if
   * the sheet cannot be.
   *
   * @throws CopException if a text contains an unpaired surrogate, or if the stream cannot be
   *     written
   */
  public void write(Sheet sheet, OutputStream utf8) {
    CheckedIo.write(write(sheet), requireNonNull(utf8, "utf8"));
  }

  /**
   * Writes the rows to a file, which is replaced if it exists; see {@link #write(Sheet)}.
   *
   * @throws CopException if a text contains an unpaired surrogate, or if the file cannot be written
   */
  public void write(Sheet sheet, Path file) {
    CopFiles.save(write(sheet), file);
  }
}
