package org.unodc.cop.examples.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.file.CopFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --out}: a file, which is whole or not there, instead of standard output. */
final class Output {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (standard output if not given).")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return what people call the place: the path as it was given, or {@code -}} */
  String name() {
    return file == null ? Document.STANDARD_INPUT : file.toString();
  }

  /** Refuses to write over one of these inputs. */
  void keep(String... inputs) {
    Originals.of(Stream.of(inputs)).refuse(file, command);
  }

  /** Gives out a text. */
  void write(String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
    } else {
      CopFiles.save(text, file);
    }
  }
}
