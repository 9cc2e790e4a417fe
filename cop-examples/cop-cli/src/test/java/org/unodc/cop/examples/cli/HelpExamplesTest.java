package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples in the help of a command can be copied as they are printed. */
class HelpExamplesTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern REDIRECTION = Pattern.compile(" > \\S+$");

  static Stream<String> commands() {
    return command().getSubcommands().keySet().stream()
        .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isACommandLineThatTheCommandTakes(String name) {
    List<String> examples = examples(Invocation.of(name, "--help").out());

    assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith("cop "));
    for (String example : examples) {
      String[] words = words(REDIRECTION.matcher(example).replaceFirst(""));
      command().parseArgs(words);
    }
  }

  private static CommandLine command() {
    return CopCommand.commandLine(
        new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
  }

  /** {@return the command lines of the paragraph of examples, as a shell joins them} */
  private static List<String> examples(String help) {
    String paragraph = help.substring(help.indexOf("Example:\n") + "Example:\n".length());
    String joined = paragraph.substring(0, paragraph.indexOf("\n\n")).replaceAll("\\\\\n", "");
    return joined.lines().map(String::strip).toList();
  }

  /** {@return the words after cop} */
  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }
}
