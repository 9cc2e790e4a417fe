package org.unodc.cop.examples.cli;

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
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs that a command line names: files, folders that are walked, standard input. */
final class Documents {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files, folders (all records in them are read), - for standard input, or shipped records ("
              + Shipped.NAMES
              + "). A file's name says what it is: .json, .ndjson, .jsonl, .yaml, .yml.")
  private List<String> named = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description = "What the inputs are, whatever their names say: ${COMPLETION-CANDIDATES}.")
  private @Nullable InputFormat from;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return whether there may be more than one record} */
  boolean areSeveral() {
    return named.size() > 1
        || Files.isDirectory(Path.of(named.get(0)))
        || documents(named.get(0)).anyMatch(document -> document.format() == InputFormat.NDJSON);
  }

  /** {@return them in the order of the command line, those of a folder by name} */
  ImmutableList<Document> all() {
    return named.stream().flatMap(this::documents).collect(toImmutableList());
  }

  private Stream<Document> documents(String name) {
    Path path = Path.of(name);
    if (name.equals(Document.STANDARD_INPUT)) {
      return Stream.of(new Document(name, formOr(InputFormat.JSON)));
    }
    return Files.isDirectory(path) ? inFolder(path) : Stream.of(file(name, path));
  }

  private Document file(String name, Path path) {
    if (Shipped.named(name).isPresent()) {
      return new Document(name, InputFormat.JSON);
    }
    if (Files.notExists(path)) {
      throw unreadable("There is no file or folder '%s'.".formatted(name));
    }
    Optional<InputFormat> form = Optional.ofNullable(from).or(() -> InputFormat.byName(path));
    return new Document(name, form.orElseThrow(() -> unknown(name)));
  }

  private Stream<Document> inFolder(Path folder) {
    List<Document> records = records(folder);
    if (records.isEmpty()) {
      throw unreadable(
          "The folder %s has no file whose name ends with .json, .ndjson, .jsonl, .yaml or .yml."
              .formatted(folder));
    }
    return records.stream();
  }

  /** A link to a folder is walked where it leads; its files are called as if they were in it. */
  private List<Document> records(Path folder) {
    try {
      Path real = folder.toRealPath();
      try (Stream<Path> files = Files.walk(real)) {
        return files
            .filter(file -> Files.isRegularFile(file) && InputFormat.byName(file).isPresent())
            .sorted()
            .map(file -> record(folder.resolve(real.relativize(file))))
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable("The folder %s cannot be read: %s.".formatted(folder, e.getMessage()));
    }
  }

  private Document record(Path file) {
    return new Document(file.toString(), formOr(InputFormat.byName(file).orElseThrow()));
  }

  private InputFormat formOr(InputFormat byName) {
    return from == null ? byName : from;
  }

  private static CopException unreadable(String message) {
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)));
  }

  private ParameterException unknown(String name) {
    return new ParameterException(
        command.commandLine(),
        "The name of %s does not say what it is; give --from json, ndjson or yaml."
            .formatted(name));
  }
}
