package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * A call of the command, with its results.
 *
 * @param exitCode the exit code
 * @param out the text that it wrote to standard output
 * @param err the text that it wrote to standard error
 */
record Invocation(int exitCode, String out, String err) {

  static Invocation of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        BulkValidation.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    return new Invocation(command.execute(words), out.toString(), err.toString());
  }

  /** {@return the arguments of a run that validates elements of the record of the samples} */
  static Object[] elementArguments(Object input, Object out, Object... options) {
    return Stream.concat(
            Stream.of(
                "validate",
                input,
                "--out",
                out,
                "--day",
                "2026-11-24",
                "--conference",
                "example-cop"),
            Stream.of(options))
        .toArray();
  }

  /** {@return the sorted lines of all finished files of a folder} */
  static String sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .flatMap(Invocation::lines)
          .sorted()
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
