package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
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
import org.unodc.cop.domain.language.OfficialLanguage;

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
    CommandLines lines = CommandLines.in(folder, language);
    EnglishWords words = new EnglishWords(language, lines.records());

    List<String> found = new ArrayList<>();
    for (String call : CommandLines.calls()) {
      List<String> arguments =
          Stream.concat(lines.arguments(call).stream(), Stream.of("--lang", language.tag()))
              .toList();
      Invocation result = Invocation.of(arguments.toArray());
      Set<String> english =
          words.in(
              result.out() + "\n" + result.err() + "\n" + CommandLines.chart(arguments), arguments);
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

    assertThat(
            CommandLines.calls().stream()
                .map(call -> call.split(" ")[0])
                .collect(Collectors.toSet()))
        .containsAll(commands);
  }
}
