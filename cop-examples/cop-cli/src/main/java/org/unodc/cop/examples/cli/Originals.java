package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The files that a command reads and does not write over. */
final class Originals {
  private final ImmutableSet<Path> files;

  private Originals(ImmutableSet<Path> files) {
    this.files = files;
  }

  /** {@return those of these inputs that are files} */
  static Originals of(Stream<String> inputs) {
    return new Originals(
        inputs
            .flatMap(name -> real(Path.of(name)).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** {@return whether the file is one of them, whatever it is called here} */
  boolean have(Path file) {
    return real(file).filter(files::contains).isPresent();
  }

  /** Refuses a command line by which one of them would be lost. */
  void refuse(@Nullable Path out, CommandSpec command) {
    if (out != null && have(out)) {
      throw new ParameterException(
          command.commandLine(),
          "%s is read and would be written over: say another file.".formatted(out));
    }
  }

  /** Standard input, a shipped record and a file that is not there yet have none. */
  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException missing) {
      return Optional.empty();
    }
  }
}
