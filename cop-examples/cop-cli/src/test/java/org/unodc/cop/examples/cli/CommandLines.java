package org.unodc.cop.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * The command lines of {@code every-command.txt} with the files that they read.
 *
 * @param folder the folder of the files
 * @param records the records and tables that are read
 */
record CommandLines(Path folder, List<String> records) {

  /** Writes the files, with texts in one language. */
  static CommandLines in(Path folder, OfficialLanguage language) throws IOException {
    String untoc = CopJson.of(Conference.class).write(ReferenceRecords.untoc());
    Files.writeString(
        folder.resolve("broken.json"), "{\"format\": \"cop/1\", \"id\": 7, \"x\": [}");
    Files.writeString(
        folder.resolve("wrong.json"), "{\"format\": \"cop/1\", \"id\": 7, \"x\": []}");
    Files.writeString(folder.resolve("empty.json"), "{\"format\": \"cop/1\", \"id\": \"e\"}");
    String undated =
        HarbourRecord.JSON
            .replace("\"days\": {\"first\": \"2031-05-05\", \"last\": \"2031-05-09\"},", "")
            .replace("\"session\": \"harbour-cop1\", \"title\"", "\"title\"");
    return new CommandLines(
        folder,
        List.of(
            save(folder.resolve("untoc.json"), untoc, language),
            save(folder.resolve("harbour.json"), HarbourRecord.JSON, language),
            save(folder.resolve("undated.json"), undated, language),
            save(folder.resolve("walk.json"), walkThrough("conference.json"), language),
            save(folder.resolve("treaty.json"), walkThrough("treaty.json"), language),
            walkThrough("applications.csv"),
            walkThrough("status.csv")));
  }

  private static String walkThrough(String name) throws IOException {
    return Files.readString(Path.of("walk-through", name));
  }

  private static String save(Path file, String json, OfficialLanguage language) throws IOException {
    String translated = TranslatedRecord.of(json, language);
    Files.writeString(file, translated);
    return translated;
  }

  /** {@return the command lines} */
  static List<String> calls() throws IOException {
    try (InputStream file = CommandLines.class.getResourceAsStream("every-command.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  /** {@return the text of the chart that a command line with these arguments has written} */
  static String chart(List<String> arguments) throws IOException {
    int option = arguments.indexOf("--chart");
    return option < 0 ? "" : Files.readString(Path.of(arguments.get(option + 1)));
  }

  /** {@return the arguments of a command line; files of the walk-through stay where they are} */
  List<String> arguments(String call) {
    return Stream.of(call.split(" "))
        .map(
            argument ->
                argument.matches("[a-z-]+\\.(?:csv|docx|html|ics|json|ods|svg|txt|xlsx|yaml)")
                    ? folder.resolve(argument).toString()
                    : argument)
        .toList();
  }
}
