package org.unodc.cop.sdk.xlsx;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopFiles;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.table.Sheet;

/**
 * Reads and writes workbooks of spreadsheets (XLSX). It has no state and can be shared between
 * threads.
 */
public final class CopXlsx {
  private final CopLimits limits;
  private final boolean withHidden;

  private CopXlsx(CopLimits limits, boolean withHidden) {
    this.limits = limits;
    this.withHidden = withHidden;
  }

  /** {@return workbooks with the standard limits, of which hidden sheets are not read} */
  public static CopXlsx standard() {
    return new CopXlsx(CopLimits.standard(), false);
  }

  /** {@return the same that reads hidden sheets too} */
  public CopXlsx withHiddenSheets() {
    return new CopXlsx(limits, true);
  }

  /** {@return the same with other limits; unpacked, a workbook may have four times its bytes} */
  public CopXlsx with(CopLimits other) {
    return new CopXlsx(other, withHidden);
  }

  /**
   * {@return the sheets of this workbook, in their order}
   *
   * <p>Throws {@link CopException} where it is none, or is over a limit.
   */
  public ImmutableList<Sheet> read(byte[] xlsx) {
    try {
      return new WorkbookReader(limits, withHidden).read(xlsx);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Workbooks are read with org.dhatim:fastexcel-reader, which is not there.", absent);
    }
  }

  /** {@return the sheets in this stream, which stays open; see {@link #read(byte[])}} */
  public ImmutableList<Sheet> read(InputStream xlsx) {
    return read(Access.bytes(xlsx, limits));
  }

  /** {@return the sheets of this file; see {@link #read(byte[])}} */
  public ImmutableList<Sheet> read(Path file) {
    return read(Access.bytes(file, limits));
  }

  /**
   * {@return a workbook of these sheets, each with its first row as a heading that stays in view}
   *
   * <p>Every cell is a text, and equal sheets give equal bytes. Throws {@link CopException} where a
   * workbook cannot hold a sheet.
   */
  public byte[] write(List<Sheet> sheets) {
    try {
      return WorkbookWriter.write(sheets);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Workbooks are written with org.dhatim:fastexcel, which is not there.", absent);
    }
  }

  /** Writes a workbook to a file, which is replaced; see {@link #write(List)}. */
  public void write(List<Sheet> sheets, Path file) {
    CopFiles.save(write(sheets), file);
  }
}
