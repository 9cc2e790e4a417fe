package org.unodc.cop.examples.cli.output;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.sdk.file.CopFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The output of a command that writes one text or file, with the option {@code --out}. */
public final class TextOutput {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Output file (default: standard output).")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return whether the output is a file} */
  public boolean isFile() {
    return file != null;
  }

  /** {@return the path as it was typed, or {@code -} for standard output} */
  public String name() {
    return file == null ? STANDARD_OUTPUT : file.toString();
  }

  /**
   * Checks that the output would not overwrite an input.
   *
   * @throws UsageException if the output is one of these inputs
   */
  public void protect(String... inputs) {
    ProtectedInputs.of(Stream.of(inputs)).check(file, command);
  }

  /** Writes the text. A file is replaced only after the whole text is written. */
  public void write(String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
    } else {
      CopFiles.save(text, file);
    }
  }

  /**
   * Writes a workbook or another file that is no text. A file is replaced only after all its bytes
   * are written.
   *
   * @throws UsageException if standard output is a terminal and there is no option {@code --out}
   */
  public void write(byte[] bytes) {
    if (file != null) {
      CopFiles.save(bytes, file);
    } else if (System.console() != null) {
      throw new UsageException(command, "usage.workbook", "--out");
    } else {
      command.commandLine().getOut().flush();
      System.out.write(bytes, 0, bytes.length);
      System.out.flush();
    }
  }

  /** Prints a sentence about the output to standard error. */
  public void printNote(String sentence) {
    command.commandLine().getErr().println(PrintableText.of(sentence));
  }
}
