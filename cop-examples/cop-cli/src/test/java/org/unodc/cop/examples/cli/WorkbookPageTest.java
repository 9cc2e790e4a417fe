package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/**
 * From an empty folder to a published programme, as in the README: each command prints what the
 * README shows, and the rows that a reader writes into the workbook are those of its tables.
 */
class WorkbookPageTest {
  private static final Pattern FILE = Pattern.compile("[a-z0-9]+\\.(json|xlsx|html)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern STEP =
      Pattern.compile(
          "(?m)^On the sheet \"(?<sheet>[^\"]+)\"[^\\n]*\\n\\n(?<rows>(?:\\|.*\\n)+)"
              + "|^```\\n(?<commands>\\$ cop [^`]*)```");

  @TempDir private Path folder;

  @Test
  void leadsFromAnEmptyFolderToAPublishedProgramme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String page = readme.substring(readme.indexOf("\n## From an empty folder to a published") + 1);
    Matcher steps = STEP.matcher(page.substring(0, page.indexOf("\n## ")));
    int commands = 0;
    while (steps.find()) {
      if (steps.group("sheet") == null) {
        for (String step : steps.group("commands").split("(?m)^\\$ cop ")) {
          commands += step.isBlank() ? 0 : 1;
          check(step);
        }
      } else {
        fill(steps.group("sheet"), steps.group("rows"));
      }
    }

    assertThat(commands).isGreaterThan(5);
    assertThat(folder.resolve("programme.html")).content().contains("Clean lakes", "Room II");
  }

  private void check(String step) {
    if (step.isBlank()) {
      return;
    }
    String[] parts = step.replace("\\\n", "").split("\n", 2);
    Object[] words =
        WORD.matcher(parts[0])
            .results()
            .map(word -> word.group().replace("\"", ""))
            .map(word -> FILE.matcher(word).matches() ? folder.resolve(word) : word)
            .toArray();

    Invocation result = Invocation.of(words);

    String printed = (result.err() + result.out()).replace(folder + "/", "");
    assertThat(printed).as(parts[0]).isEqualTo(parts[1]);
  }

  /** Writes the rows of a table of the page into a sheet, as a reader does. */
  private void fill(String name, String table) {
    Path workbook = folder.resolve("lakes.xlsx");
    List<Sheet> sheets = new ArrayList<>(CopXlsx.standard().read(workbook));
    Sheet sheet = sheets.stream().filter(known -> known.name().equals(name)).findFirst().get();
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      rows.add(new ArrayList<>(row.cells()));
    }
    List<List<String>> written = table.lines().map(WorkbookPageTest::cells).toList();
    List<String> headers = written.get(0);
    for (List<String> cells : written.subList(2, written.size())) {
      int id = rows.get(0).indexOf("Id");
      List<String> row =
          rows.stream()
              .filter(known -> known.size() > id && known.get(id).equals(cells.get(0)))
              .findFirst()
              .orElseGet(ArrayList::new);
      if (row.isEmpty()) {
        rows.add(row);
      }
      for (int i = 0; i < headers.size(); i++) {
        int column = rows.get(0).indexOf(headers.get(i));
        assertThat(column).as("%s of %s", headers.get(i), name).isNotNegative();
        while (row.size() <= column) {
          row.add("");
        }
        row.set(column, cells.get(i));
      }
    }
    sheets.set(sheets.indexOf(sheet), Sheet.of(name, rows));
    CopXlsx.standard().write(sheets, workbook);
  }

  private static List<String> cells(String line) {
    String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
    return Arrays.stream(cells).map(String::strip).toList();
  }
}
