package org.unodc.cop.examples.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code generate}, which writes sample input for the validation. */
@Command(
    name = "generate",
    description =
        "Generates records, or the elements of one record, with a known number of errors.",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class GenerateLinesCommand implements Callable<Integer> {
  /** The content of the lines. */
  enum Kind {
    RECORDS,
    ENTITIES
  }

  private static final int FILES = 4;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "What to generate: records or entities.")
  private Kind kind = Kind.RECORDS;

  @Parameters(index = "1", paramLabel = "COUNT", description = "The number of lines, at least 100.")
  private long count;

  @Parameters(
      index = "2",
      paramLabel = "FOLDER",
      description = "The folder to which the files are written.")
  private Path folder = Path.of("");

  @Option(
      names = "--seed",
      description = "The seed of the random texts; equal seeds generate equal files (default: 1).")
  private long seed = 1;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (count < 100) {
      throw new ParameterException(
          command.commandLine(), "COUNT must be at least 100, but is " + count + ".");
    }
    Files.createDirectories(folder);
    if (kind == Kind.RECORDS) {
      write("records", SampleRecordLines.lines(count, seed), count);
    } else {
      writeEntities();
    }
    return 0;
  }

  /** Writes one session and ten stakeholders for each hundred elements; the rest are statements. */
  private void writeEntities() throws IOException {
    long sessions = count / 100;
    long stakeholders = count / 10;
    long statements = count - sessions - stakeholders;
    Files.write(folder.resolve("sessions.ndjson"), lines(SampleEntityLines.sessions(sessions)));
    Files.write(
        folder.resolve("stakeholders.ndjson"), lines(SampleEntityLines.stakeholders(stakeholders)));
    write(
        "statements",
        SampleEntityLines.statements(statements, sessions, stakeholders, seed),
        statements);
  }

  private void write(String name, Stream<String> lines, long size) throws IOException {
    Iterator<String> rest = lines.iterator();
    for (int file = 0; file < FILES; file++) {
      long share = size * (file + 1) / FILES - size * file / FILES;
      Files.write(
          folder.resolve(name + "-" + file + ".ndjson"),
          lines(Stream.generate(rest::next).limit(share)));
    }
  }

  private static Iterable<String> lines(Stream<String> lines) {
    return lines::iterator;
  }
}
