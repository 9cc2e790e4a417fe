package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The examples in the help of a command can be copied as they are printed. */
class HelpExamplesTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String ANSWERS = "Conference on Harbours\n";
  private static final Pattern REDIRECTION = Pattern.compile(" > \\S+$");

  private static final Pattern FILE =
      Pattern.compile("[a-z0-9]+\\.(csv|html|ics|json|svg|xlsx|yaml)|records/|reports/");
  private static final List<String> COPIES =
      List.of("old", "ours", "sent", "theirs", "today", "yesterday");

  @TempDir private Path folder;

  static Stream<String> commands() {
    return CopCommand.commandLine(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
        .getSubcommands()
        .keySet()
        .stream()
        .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void worksAsItIsPrinted(String name) throws IOException {
    writeInput();
    List<String> examples = examples(Invocation.of(name, "--help").out());

    assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith("cop "));
    for (String example : examples) {
      Matcher redirection = REDIRECTION.matcher(example);
      List<String> words = words(redirection.replaceFirst(""));
      Invocation result = Invocation.withInput(ANSWERS, words.toArray());

      assertThat(result.exitCode())
          .as("%s\n%s", example, result.err())
          .isIn(ExitCode.SUCCESS, ExitCode.FINDINGS);
      assertThat(words)
          .filteredOn(word -> word.startsWith(folder.toString()))
          .as("the files of %s", example)
          .allMatch(file -> Files.exists(Path.of(file)));
      if (redirection.reset().find()) {
        assertThat(result.out()).as(example).isNotEmpty();
      }
    }
  }

  /** Writes the files that the examples read, with the names of the examples. */
  private void writeInput() throws IOException {
    Path record = folder.resolve("conference.json");
    Files.writeString(record, CopJson.of(Conference.class).write(ReferenceRecords.untoc()));
    for (String copy : COPIES) {
      Files.copy(record, folder.resolve(copy + ".json"));
    }
    Files.createDirectory(folder.resolve("records"));
    Files.copy(record, folder.resolve("records/first.json"));
    Invocation.of("convert", record, "--out", folder.resolve("conference.yaml"));
    Invocation.of("export", record, "--workbook", folder.resolve("changed.xlsx"));
    Files.writeString(folder.resolve("vienna.csv"), "date,name\n2024-10-26,National Day\n");
    Files.writeString(
        folder.resolve("status.csv"),
        """
        Participant,Signature,"Ratification, Acceptance(A), Accession(a)"
        Austria,12 Dec 2000,23 Sep 2004
        """);
    Files.writeString(
        folder.resolve("export.csv"),
        """
        Registration ID,You represent,As,Registration state
        1,CPCJ Alliance,NGO,Completed
        """);
    Files.writeString(
        folder.resolve("calendar.ics"),
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//example.org//Agenda//EN
        BEGIN:VEVENT
        UID:1@example.org
        DTSTAMP:20241001T080000Z
        DTSTART:20241015T110000Z
        DTEND:20241015T115000Z
        SUMMARY:Safe harbours
        END:VEVENT
        END:VCALENDAR
        """);
    try (OutputStream out = Files.newOutputStream(folder.resolve("applications.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Applications");
      List<String> cells =
          List.of(
              "No", "Title", "Date", "Time", "se-1", "Safe harbours", "2024-10-15", "13:00-13:50");
      for (int cell = 0; cell < cells.size(); cell++) {
        Workbooks.write(sheet, cell / 4, cell % 4, cells.get(cell));
      }
    }
  }

  /** {@return the command lines of the paragraph of examples, as a shell joins them} */
  private static List<String> examples(String help) {
    String paragraph = help.substring(help.indexOf("Example:\n") + "Example:\n".length());
    String joined = paragraph.substring(0, paragraph.indexOf("\n\n")).replaceAll("\\\\\n", "");
    return joined.lines().map(String::strip).toList();
  }

  /** {@return the words after cop, with the files in the folder of the test} */
  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String text = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(FILE.matcher(text).matches() ? folder.resolve(text).toString() : text);
    }
    return words.subList(1, words.size());
  }
}
