package org.unodc.cop.sdk.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;

/** Writes sheets into one workbook. */
final class WorkbookWriter {
  private static final String PROGRAM = "cop";
  private static final String VERSION = "1.0";
  private static final int MAX_ROWS = 1_048_576;
  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_CHARACTERS = 32_767;
  private static final Pattern NAME =
      Pattern.compile("(?!')[^/\\\\?*\\[\\]:\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]{1,31}(?<!')");
  private static final int MIN_WIDTH = 10;
  private static final int MAX_WIDTH = 60;

  private WorkbookWriter() {}

  static byte[] write(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      Set<String> names = new HashSet<>();
      for (int i = 0; i < sheets.size(); i++) {
        String given = sheets.get(i).name();
        String name = given.isEmpty() ? "Sheet" + (i + 1) : given;
        checkName(name, names);
        write(sheets.get(i), workbook.newWorksheet(name));
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The limit on the size applies to files from others, not to files written here.
    CopLimits limits = CopLimits.standard().withDocumentBytes(1 << 30);
    return WorkbookParts.of(bytes.toByteArray(), limits).undated().packed();
  }

  /**
   * Refuses names that the workbook would change.
   *
   * @throws CopException if the name is not allowed or already in use
   */
  private static void checkName(String name, Set<String> names) {
    if (!NAME.matcher(name).matches()) {
      throw refusal(ProblemText.of("xlsx.sheet-name", InputQuotation.shown(name)));
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw refusal(ProblemText.of("xlsx.sheet-twice", InputQuotation.shown(name)));
    }
  }

  private static void write(Sheet sheet, Worksheet target) {
    if (sheet.rows().size() > MAX_ROWS) {
      throw refusal(ProblemText.of("xlsx.rows"));
    }
    int[] widths = new int[MAX_COLUMNS];
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<String> cells = sheet.rows().get(row).cells();
      if (cells.size() > MAX_COLUMNS) {
        throw refusal(ProblemText.of("xlsx.cells"));
      }
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column);
        if (!text.isEmpty()) {
          target.value(
              row, column, checked(text, new CellPlace(sheet.name(), row + 1, column + 1)));
        }
        widths[column] = Math.max(widths[column], Math.min(text.length() + 2, MAX_WIDTH));
        if (row == 0) {
          target.style(row, column).bold().set();
        }
      }
    }
    for (int column = 0; column < MAX_COLUMNS && widths[column] > 0; column++) {
      target.width(column, Math.max(widths[column], MIN_WIDTH));
    }
    target.freezePane(0, 1);
  }

  private static String checked(String text, CellPlace place) {
    TableBytes.checkCharacters(text);
    String cell = XmlEscapes.escaped(CellGuard.BLANKS.guard(text));
    if (cell.length() > MAX_CHARACTERS) {
      throw refusal(ProblemText.of("xlsx.text", place.toString()));
    }
    return cell;
  }

  private static CopException refusal(Translatable message) {
    return TableBytes.refusal(ProblemCode.NOT_WRITABLE, message);
  }
}
