package org.unodc.cop.sdk.xlsx;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.file.TableBytes;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/** Reads one workbook into sheets. */
final class WorkbookReader {
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{1,20}[!?]?");

  private final CopLimits limits;
  private final boolean withHidden;
  private final Map<String, WorkbookPart> stated = new HashMap<>();
  private int cells;

  WorkbookReader(CopLimits limits, boolean withHidden) {
    this.limits = limits;
    this.withHidden = withHidden;
  }

  ImmutableList<Sheet> read(byte[] xlsx) {
    WorkbookParts parts = WorkbookParts.of(xlsx, limits);
    try {
      for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
        stated.put(part.getKey(), WorkbookPart.of(part.getKey(), part.getValue()));
      }
      return sheets(parts.packed());
    } catch (CopException refusal) {
      throw refusal;
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      throw WorkbookParts.noWorkbook(broken);
    }
  }

  private ImmutableList<Sheet> sheets(byte[] xlsx) throws IOException {
    ReadingOptions options = new ReadingOptions(true, true);
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    ImmutableList.Builder<TableProblem> unread = ImmutableList.builder();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx), options)) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        if (withHidden || sheet.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.add(sheet(sheet, workbook.isDate1904()));
        } else {
          unread.add(unread(sheet.getName()));
        }
      }
    }
    return sheets.build().stream()
        .map(sheet -> withNotes(sheet, unread.build()))
        .collect(toImmutableList());
  }

  private static TableProblem unread(String sheet) {
    return new TableProblem(
        ProblemCode.HIDDEN,
        new CellPlace(sheet, 0, 0),
        "",
        "",
        ProblemText.of("xlsx.hidden-sheet"));
  }

  private static Sheet withNotes(Sheet sheet, ImmutableList<TableProblem> notes) {
    return new Sheet(
        sheet.name(),
        sheet.rows(),
        sheet.faults(),
        ImmutableList.<TableProblem>builder().addAll(sheet.notes()).addAll(notes).build());
  }

  private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, boolean from1904)
      throws IOException {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    List<TableProblem> faults = new ArrayList<>();
    List<Integer> hiddenRows = new ArrayList<>();
    int count = 0;
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> remaining = stream.iterator(); remaining.hasNext(); ) {
        Row row = remaining.next();
        check(++count, row);
        rows.add(row(row, sheet.getName(), from1904, faults));
        checkFaults(faults);
        if (row.isHidden()) {
          hiddenRows.add(row.getRowNum());
        }
      }
    }
    ImmutableList<SheetRow> read = rows.build();
    WorkbookPart part = part(sheet.getId());
    SheetLayout layout = new SheetLayout(sheet.getName(), read, limits);
    faults.addAll(layout.merged(part.mergedCells()));
    checkFaults(faults);
    return new Sheet(
        sheet.getName(),
        read,
        ImmutableList.copyOf(faults),
        layout.hidden(part.hiddenColumns(), hiddenRows));
  }

  /** {@return the part of a sheet; an empty one if the workbook does not say which part it is} */
  private WorkbookPart part(String relationship) {
    for (Map.Entry<String, WorkbookPart> part : stated.entrySet()) {
      String target = part.getValue().worksheets().get(relationship);
      int folder = part.getKey().lastIndexOf("_rels/");
      if (target != null && folder >= 0) {
        String name =
            target.startsWith("/")
                ? target.substring(1)
                : part.getKey().substring(0, folder) + target;
        return stated.getOrDefault(name, WorkbookPart.EMPTY);
      }
    }
    return WorkbookPart.EMPTY;
  }

  private void check(int rows, Row row) {
    cells += row.getCellCount();
    if (rows > limits.list()) {
      throw TableBytes.overLimit("limit.sheet-rows", limits.list(), "list");
    }
    if (cells > limits.tokens()) {
      throw TableBytes.overLimit("limit.workbook-cells", limits.tokens(), "tokens");
    }
  }

  private void checkFaults(List<TableProblem> faults) {
    if (faults.size() > limits.list()) {
      throw TableBytes.overLimit("limit.empty-cells", limits.list(), "list");
    }
  }

  private SheetRow row(Row row, String sheet, boolean from1904, List<TableProblem> faults) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int column = 0; column < row.getCellCount(); column++) {
      String text = "";
      try {
        text = row.getOptionalCell(column).map(cell -> text(cell, from1904)).orElse("");
      } catch (IllegalArgumentException fault) {
        CellPlace place = new CellPlace(sheet, row.getRowNum(), column + 1);
        String shown = Optional.ofNullable(row.getCell(column).getRawValue()).orElse("");
        Translatable message = InputQuotation.reason(fault);
        faults.add(new TableProblem(ProblemCode.INVALID_VALUE, place, "", shown, message));
      }
      texts.add(text);
    }
    return new SheetRow(row.getRowNum(), texts.build());
  }

  private String text(Cell cell, boolean from1904) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || isError(cell)) {
      throw new InputRefusedException(ProblemText.of("xlsx.error"));
    }
    if (value == null) {
      if (cell.getType() == CellType.FORMULA) {
        throw new InputRefusedException(ProblemText.of("xlsx.formula"));
      }
      return "";
    }
    if (value instanceof BigDecimal number) {
      String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
      return NumberText.of(number, format, from1904);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    String text = CellGuard.BLANKS.unguard(XmlEscapes.unescaped(value.toString()));
    if (text.length() > limits.text()) {
      throw TableBytes.overLimit("limit.cell", limits.text(), "text");
    }
    return text;
  }

  private static boolean isError(Cell cell) {
    return cell.getType() == CellType.FORMULA
        && cell.getValue() instanceof String text
        && ERROR.matcher(text).matches();
  }
}
