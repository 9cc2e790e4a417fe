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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.sdk.Cop;
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

  private static final Path THREE_SESSIONS =
      Path.of("src/test/resources/org/unodc/cop/examples/cli/lists/reader/three-sessions.md");

  @TempDir private Path folder;

  /** The workbook of the last command that names one. */
  private Path workbook = Path.of("");

  @Test
  void leadsFromAnEmptyFolderToAPublishedProgramme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String page = readme.substring(readme.indexOf("\n## From an empty folder to a published") + 1);

    assertThat(commandsOf(page.substring(0, page.indexOf("\n## ")))).isGreaterThan(5);
    assertThat(folder.resolve("programme.html")).content().contains("Clean lakes", "Room II");
  }

  @Test
  void makesAConferenceWithThreeSessionsFromWorkbooksAlone() throws IOException {
    assertThat(commandsOf(Files.readString(THREE_SESSIONS))).isGreaterThan(5);
    assertThat(Cop.read(folder.resolve("springs.json")).sessions())
        .extracting(session -> session.id() + " " + session.publishedFigures().size())
        .containsExactly("spring-cop1 1", "spring-cop2 1", "spring-cop3 1");
  }

  /** {@return how many commands of a page print what it shows} */
  private int commandsOf(String page) throws IOException {
    Matcher steps = STEP.matcher(page);
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
    return commands;
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
    Stream.of(words)
        .filter(word -> word instanceof Path file && file.toString().endsWith(".xlsx"))
        .forEach(file -> workbook = (Path) file);

    String printed = (result.err() + result.out()).replace(folder + "/", "");
    assertThat(printed).as(parts[0]).isEqualTo(parts[1]);
  }

  /** Writes the rows of a table of the page into a sheet, as a reader does. */
  private void fill(String name, String table) {
    List<Sheet> sheets = new ArrayList<>(CopXlsx.standard().read(workbook));
    Sheet sheet = sheets.stream().filter(known -> known.name().equals(name)).findFirst().get();
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      rows.add(new ArrayList<>(row.cells()));
    }
    List<List<String>> written = table.lines().map(WorkbookPageTest::cells).toList();
    List<String> headers = written.get(0);
    boolean hasMembersInRows = headers.get(0).equals("Member");
    for (List<String> cells : written.subList(2, written.size())) {
      if (hasMembersInRows) {
        List<String> row =
            rows.stream().filter(known -> known.get(0).equals(cells.get(0))).findFirst().get();
        rows.set(rows.indexOf(row), cells);
        continue;
      }
      int id = rows.get(0).indexOf(rows.get(0).contains("Id") ? "Id" : "No.");
      List<String> row =
          rows.stream()
              .filter(
                  known ->
                      known.size() > id
                          && known.get(id).equals(cells.get(0))
                          && id == rows.get(0).indexOf("Id"))
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
