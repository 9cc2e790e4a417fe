package org.unodc.cop.sdk.xlsx;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.Sheet;

/**
 * Reads and writes workbooks of spreadsheets (XLSX). Instances are immutable and can be shared
 * between threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Sheet sheet = CopTable.of(SideEvent.class).in(zone).write(conference.sideEvents());
 * byte[] workbook = CopXlsx.standard().write(List.of(sheet));
 * List<Sheet> sheets = CopXlsx.standard().read(workbook);
 * }</pre>
 */
public final class CopXlsx {
  private final CopLimits limits;
  private final boolean withHidden;

  private CopXlsx(CopLimits limits, boolean withHidden) {
    this.limits = limits;
    this.withHidden = withHidden;
  }

  /**
   * {@return a reader and writer with the standard limits, which does not read hidden sheets; a
   * note of each other sheet names them}
   */
  public static CopXlsx standard() {
    return new CopXlsx(CopLimits.standard(), false);
  }

  /** {@return a copy that also reads hidden sheets} */
  public CopXlsx withHiddenSheets() {
    return new CopXlsx(limits, true);
  }

  /**
   * {@return a copy with other limits; an unpacked workbook may have four times the bytes allowed
   * for a document}
   */
  public CopXlsx with(CopLimits newLimits) {
    return new CopXlsx(newLimits, withHidden);
  }

  /**
   * {@return the sheets of this workbook, in their order}
   *
   * @throws CopException if it is not a workbook or exceeds a limit
   */
  public ImmutableList<Sheet> read(byte[] xlsx) {
    requireNonNull(xlsx, "xlsx");
    return new WorkbookReader(limits, withHidden).read(xlsx);
  }

  /**
   * {@return the sheets of the workbook in this stream, which stays open; see {@link
   * #read(byte[])}}
   *
   * @throws CopException if the stream cannot be read, or for the reasons of {@link #read(byte[])}
   */
  public ImmutableList<Sheet> read(InputStream xlsx) {
    requireNonNull(xlsx, "xlsx");
    return read(CheckedIo.bytes(xlsx, limits));
  }

  /**
   * {@return the sheets of this file; see {@link #read(byte[])}}
   *
   * @throws CopException if the file cannot be read, or for the reasons of {@link #read(byte[])}
   */
  public ImmutableList<Sheet> read(Path file) {
    requireNonNull(file, "file");
    return read(CheckedIo.bytes(file, limits));
  }

  /**
   * {@return a workbook of these sheets, each with its first row as a fixed heading}
   *
   * <p>Every cell is a text, and equal sheets produce equal bytes.
   *
   * @throws CopException if a workbook cannot hold a sheet
   */
  public byte[] write(List<Sheet> sheets) {
    requireNonNull(sheets, "sheets");
    return WorkbookWriter.write(sheets);
  }

  /**
   * Writes a workbook to a stream, which stays open; see {@link #write(List)}. Nothing is written
   * if a workbook cannot hold a sheet.
   *
   * @throws CopException if a workbook cannot hold a sheet, or if the stream cannot be written
   */
  public void write(List<Sheet> sheets, OutputStream xlsx) {
    CheckedIo.write(write(sheets), requireNonNull(xlsx, "xlsx"));
  }

  /**
   * Writes a workbook to a file, which is replaced if it exists; see {@link #write(List)}.
   *
   * @throws CopException if a workbook cannot hold a sheet, or if the file cannot be written
   */
  public void write(List<Sheet> sheets, Path file) {
    CopFiles.save(write(sheets), file);
  }
}
