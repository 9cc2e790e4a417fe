package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of a command that reads any number of records, with the option {@code --from}. */
public final class BatchInput {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files, directories (all records in them are read), - for standard input, or shipped"
              + " records ("
              + ShippedRecords.NAMES
              + "). The format follows from the file name (.json, .ndjson, .jsonl, .yaml, .yml), or"
              + " from the beginning of standard input.")
  private List<String> names = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Format of the inputs, regardless of their names: ${COMPLETION-CANDIDATES}.")
  private @Nullable InputFormat from;

  @Mixin private LimitOptions limits = new LimitOptions();

  private Optional<InputDocument> standardInput = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Checks that standard input is named only once.
   *
   * @throws UsageException if it is named several times
   */
  public void checkStandardInput() {
    InputDocument.checkStandardInput(command, names);
  }

  /** {@return the limits on the size of each input of the command} */
  public CopLimits limits() {
    return limits.limits();
  }

  /** {@return whether the inputs may hold more than one record} */
  public boolean mayHoldSeveralRecords() {
    return names.size() > 1
        || Files.isDirectory(Path.of(names.get(0)))
        || documents(names.get(0)).anyMatch(document -> document.format() == InputFormat.NDJSON);
  }

  /**
   * {@return the documents in the order of the command line; those of a directory by name}
   *
   * @throws CopException if an input does not exist, or if a directory has no record
   * @throws UsageException if the name of an input does not show its format
   */
  public ImmutableList<InputDocument> documents() {
    return names.stream().flatMap(this::documents).collect(toImmutableList());
  }

  /** {@return the inputs as paths} */
  public ImmutableList<Path> paths() {
    return names.stream().map(Path::of).collect(toImmutableList());
  }

  /** {@return the inputs that cannot change: standard input and shipped records} */
  public ImmutableList<String> unchangeable() {
    return names.stream()
        .filter(
            name ->
                name.equals(InputDocument.STANDARD_INPUT) || ShippedRecords.find(name).isPresent())
        .collect(toImmutableList());
  }

  private Stream<InputDocument> documents(String name) {
    Path path = Path.of(name);
    if (name.equals(InputDocument.STANDARD_INPUT)) {
      return Stream.of(standardInput());
    }
    return Files.isDirectory(path) ? inDirectory(path) : Stream.of(file(name, path));
  }

  private InputDocument standardInput() {
    if (standardInput.isEmpty()) {
      standardInput =
          Optional.of(
              InputDocument.of(
                  InputDocument.STANDARD_INPUT, Optional.ofNullable(from), limits.limits()));
    }
    return standardInput.get();
  }

  private InputDocument file(String name, Path path) {
    if (ShippedRecords.find(name).isPresent()) {
      return InputDocument.of(name, InputFormat.JSON, limits.limits());
    }
    if (Files.notExists(path)) {
      throw unreadable("reading.noFile", name);
    }
    Optional<InputFormat> format = Optional.ofNullable(from).or(() -> InputFormat.byName(path));
    return InputDocument.of(
        name, format.orElseThrow(() -> unknownFormat(name, path)), limits.limits());
  }

  private Stream<InputDocument> inDirectory(Path directory) {
    List<InputDocument> records = records(directory);
    if (records.isEmpty()) {
      throw unreadable("reading.emptyDirectory", directory.toString(), InputFormat.allEndings());
    }
    return records.stream();
  }

  /** Follows a link to a directory. The files keep the path of the link in their names. */
  private List<InputDocument> records(Path directory) {
    try {
      Path real = directory.toRealPath();
      try (Stream<Path> files = Files.walk(real)) {
        return files
            .filter(file -> Files.isRegularFile(file) && InputFormat.byName(file).isPresent())
            .sorted()
            .map(file -> record(directory.resolve(real.relativize(file))))
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(
          "reading.directoryFailed", directory.toString(), String.valueOf(e.getMessage()));
    }
  }

  private InputDocument record(Path file) {
    return InputDocument.of(
        file.toString(), formatOr(InputFormat.byName(file).orElseThrow()), limits.limits());
  }

  private InputFormat formatOr(InputFormat byName) {
    return from == null ? byName : from;
  }

  private static CopException unreadable(String key, Object... arguments) {
    return new CopException(
        ImmutableList.of(Problem.of(ProblemCode.FILE, CommandText.message(key, arguments))));
  }

  private RuntimeException unknownFormat(String name, Path path) {
    Optional<CopException> otherKind = DocumentKind.refusalOf(path);
    return otherKind.isPresent()
        ? new UnreadableInputException(name, otherKind.get())
        : new UsageException(
            command, "usage.inputFormat", name, "--from", List.of("json", "ndjson", "yaml"));
  }
}
