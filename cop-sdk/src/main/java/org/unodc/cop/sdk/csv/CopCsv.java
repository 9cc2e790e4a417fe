package org.unodc.cop.sdk.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopFiles;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.codec.table.CellGuard;
import org.unodc.cop.sdk.codec.table.FileBytes;
import org.unodc.cop.sdk.table.Sheet;

/**
 * Reads and writes comma-separated values (RFC 4180) in UTF-8. It has no state and can be shared
 * between threads.
 */
public final class CopCsv {
  static final String DELIMITERS = ",;\t|";

  private final CopLimits limits;
  private final CellGuard guard;
  private final Optional<Character> delimiter;
  private final boolean marked;

  private CopCsv(CopLimits limits, CellGuard guard, Optional<Character> delimiter, boolean marked) {
    this.limits = limits;
    this.guard = guard;
    this.delimiter = delimiter;
    this.marked = marked;
  }

  /**
   * {@return files that are safe to open in a spreadsheet: written with commas and without a byte
   * order mark, read with whichever delimiter they have, with the standard limits}
   *
   * <p>A text that a spreadsheet could take for a formula, or that has blanks at its ends, is
   * written behind an apostrophe, which reading takes away. Other blanks at the ends of a cell are
   * no data and are not read.
   */
  public static CopCsv standard() {
    return new CopCsv(CopLimits.standard(), CellGuard.BLANKS_AND_FORMULAS, Optional.empty(), false);
  }

  /** {@return the same for programs: each cell holds exactly its text, even one like a formula} */
  public CopCsv exact() {
    return new CopCsv(limits, CellGuard.NONE, delimiter, marked);
  }

  /**
   * {@return the same with this delimiter: comma, semicolon, TAB or vertical bar}
   *
   * <p>Throws {@link IllegalArgumentException} where it is another character.
   */
  public CopCsv delimitedBy(char character) {
    checkArgument(
        DELIMITERS.indexOf(character) >= 0,
        "a delimiter is a comma, a semicolon, a TAB or a vertical bar, not \"%s\"",
        character);
    return new CopCsv(limits, guard, Optional.of(character), marked);
  }

  /** {@return the same, written with a byte order mark, without which Excel expects no UTF-8} */
  public CopCsv withByteOrderMark() {
    return new CopCsv(limits, guard, delimiter, true);
  }

  /** {@return the same with other limits} */
  public CopCsv with(CopLimits other) {
    return new CopCsv(other, guard, delimiter, marked);
  }

  /**
   * {@return the rows of this document, empty ones among them}
   *
   * <p>Throws {@link CopException} where it is no UTF-8, is over a limit, or where a quotation mark
   * is out of place or the delimiter cannot be told.
   */
  public Sheet read(byte[] utf8) {
    try {
      return new CsvText(utf8, limits, guard).sheet(delimiter);
    } catch (NoClassDefFoundError absent) {
      throw withoutFastCsv(absent);
    }
  }

  /**
   * {@return the rows of the document in this stream, which stays open; see {@link #read(byte[])}}
   */
  public Sheet read(InputStream utf8) {
    return read(Access.bytes(utf8, limits));
  }

  /** {@return the rows of this file; see {@link #read(byte[])}} */
  public Sheet read(Path file) {
    return read(Access.bytes(file, limits));
  }

  /** {@return the rows in UTF-8, each ended by CR LF; the name of the sheet is not written} */
  public byte[] write(Sheet sheet) {
    try {
      return FileBytes.utf8(CsvText.written(sheet, guard, delimiter.orElse(','), marked));
    } catch (NoClassDefFoundError absent) {
      throw withoutFastCsv(absent);
    }
  }

  /** Writes the rows to a file, which is replaced; see {@link #write(Sheet)}. */
  public void write(Sheet sheet, Path file) {
    CopFiles.save(write(sheet), file);
  }

  private static IllegalStateException withoutFastCsv(NoClassDefFoundError absent) {
    return new IllegalStateException(
        "Comma-separated values are read and written with de.siegmar:fastcsv, which is not there.",
        absent);
  }
}
