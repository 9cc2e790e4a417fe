package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * No command prints an English word, or a code of the model, under another language. The command
 * lines are in {@code every-command.txt}.
 */
class LanguagesOfOutputTest {
  /** They print English help, scripts or JSON. */
  private static final Set<String> OTHER_COMMANDS = Set.of("generate-completion", "help", "schema");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void isInOneLanguage(OfficialLanguage language) throws IOException {
    List<String> records = new ArrayList<>();
    records.add(
        save("untoc.json", CopJson.of(Conference.class).write(ReferenceRecords.untoc()), language));
    records.add(save("harbour.json", HarbourRecord.JSON, language));
    records.add(
        save("walk.json", Files.readString(Path.of("walk-through/conference.json")), language));
    records.add(
        save("treaty.json", Files.readString(Path.of("walk-through/treaty.json")), language));
    Files.writeString(
        folder.resolve("broken.json"), "{\"format\": \"cop/1\", \"id\": 7, \"x\": [}");
    Files.writeString(
        folder.resolve("wrong.json"), "{\"format\": \"cop/1\", \"id\": 7, \"x\": []}");
    Files.writeString(folder.resolve("empty.json"), "{\"format\": \"cop/1\", \"id\": \"e\"}");
    records.add(Files.readString(Path.of("walk-through/applications.csv")));
    records.add(Files.readString(Path.of("walk-through/status.csv")));
    EnglishWords words = new EnglishWords(language, records);

    List<String> found = new ArrayList<>();
    for (String call : calls()) {
      List<String> arguments =
          Stream.concat(
                  Stream.of(call.split(" ")).map(this::inFolder),
                  Stream.of("--lang", language.tag()))
              .toList();
      Invocation result = Invocation.of(arguments.toArray());
      Set<String> english = words.in(result.out() + "\n" + result.err(), arguments);
      if (!english.isEmpty() || result.exitCode() == 4) {
        found.add(call + ": " + english + (result.exitCode() == 4 ? result.err() : ""));
      }
      if ((result.out() + result.err()).contains("[U+206")) {
        found.add(call + ": a text of the library is quoted in another one");
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void isTestedForEachCommand() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Set<String> commands =
        new TreeSet<>(CopCommand.commandLine(nowhere, nowhere).getSubcommands().keySet());
    commands.removeAll(OTHER_COMMANDS);

    assertThat(calls().stream().map(call -> call.split(" ")[0]).collect(Collectors.toSet()))
        .containsAll(commands);
  }

  private String save(String name, String json, OfficialLanguage language) throws IOException {
    String translated = TranslatedRecord.of(json, language);
    Files.writeString(folder.resolve(name), translated);
    return translated;
  }

  /** Files of the walk-through stay where they are. */
  private String inFolder(String argument) {
    boolean file = argument.matches("[a-z-]+\\.(?:csv|docx|html|json|ods|txt|xlsx|yaml)");
    return file ? folder.resolve(argument).toString() : argument;
  }

  private static List<String> calls() throws IOException {
    try (InputStream file = LanguagesOfOutputTest.class.getResourceAsStream("every-command.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
