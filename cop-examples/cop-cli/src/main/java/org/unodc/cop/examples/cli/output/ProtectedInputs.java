package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.option.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** The input files of a command, which it must not overwrite. */
public final class ProtectedInputs {
  private final ImmutableSet<Path> files;

  private ProtectedInputs(ImmutableSet<Path> files) {
    this.files = files;
  }

  /**
   * {@return the inputs that are files}
   *
   * @param inputs names of files, of shipped records, or of standard input
   */
  public static ProtectedInputs of(Stream<String> inputs) {
    return new ProtectedInputs(
        inputs
            .flatMap(name -> realPath(Path.of(name)).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** {@return whether a path leads to one of the files, also through a link} */
  public boolean contains(Path file) {
    return realPath(file).filter(files::contains).isPresent();
  }

  /**
   * Checks that an output would not overwrite one of the files.
   *
   * @param output the output file, or null for standard output
   * @param command the command whose usage the exception refers to
   * @throws UsageException if the output is one of the files
   */
  public void check(@Nullable Path output, CommandSpec command) {
    if (output != null && contains(output)) {
      throw new UsageException(command, "usage.input", output.toString());
    }
  }

  /** Standard input, a shipped record, and a file that does not exist have no real path. */
  private static Optional<Path> realPath(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
