package org.unodc.cop.examples.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.YamlDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The input of a command that reads one record, with the option {@code --from}. */
public final class RecordInput {
  @Parameters(
      index = "0",
      paramLabel = "RECORD",
      description =
          "A file of JSON, NDJSON or YAML, - for standard input, or a shipped record: "
              + ShippedRecords.NAMES
              + ".")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Format of the record: ${COMPLETION-CANDIDATES} (default: the ending of the file name, or"
              + " the beginning of standard input, shows it).")
  private @Nullable InputFormat from;

  @Mixin private LimitOptions limitOptions = new LimitOptions();

  private Optional<InputDocument> document = Optional.empty();
  private Optional<byte[]> content = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return the record; what may be wrong with its file is printed to standard error}
   *
   * @throws UnreadableInputException if the input cannot be read
   */
  public Conference read() {
    return ShippedRecords.find(name).orElseGet(this::readDocument);
  }

  private Conference readDocument() {
    InputDocument input = document();
    byte[] bytes = bytes();
    return input.naming(() -> input.read(bytes, note -> print(name, note, command)));
  }

  /**
   * {@return the document, which is no shipped record}
   *
   * @throws UnreadableInputException if the document is standard input, and it cannot be read
   */
  public InputDocument document() {
    if (document.isEmpty()) {
      document = Optional.of(InputDocument.of(name, Optional.ofNullable(from), limits()));
    }
    return document.get();
  }

  /** {@return the path as it was typed, {@code -}, or the name of a shipped record} */
  public String name() {
    return name;
  }

  /** {@return the format of the record; JSON if it is a shipped record} */
  public InputFormat format() {
    return ShippedRecords.find(name).isPresent() ? InputFormat.JSON : document().format();
  }

  /**
   * {@return the content of the document, which is no shipped record}
   *
   * @throws UnreadableInputException if the document cannot be read
   */
  public byte[] bytes() {
    if (content.isEmpty()) {
      InputDocument input = document();
      content = Optional.of(input.naming(input::bytes));
    }
    return content.get();
  }

  /** {@return the document that was read, if it is YAML} */
  public Optional<YamlDocument> yaml() {
    return format() == InputFormat.YAML
        ? content.map(bytes -> YamlDocument.of(bytes, limits()))
        : Optional.empty();
  }

  /** {@return the limits on the size of each input of the command} */
  public CopLimits limits() {
    return limitOptions.limits();
  }

  /**
   * {@return another record, in a file with this name or a shipped record with this name}
   *
   * <p>The format is the one that the ending of the name shows, or else that of {@code --from}.
   *
   * @throws UnreadableInputException if the input cannot be read
   */
  public OtherRecord readOther(String other) {
    Optional<Conference> shipped = ShippedRecords.find(other);
    if (shipped.isPresent()) {
      return new OtherRecord(other, shipped.get(), Optional.empty());
    }
    Optional<InputFormat> format =
        InputFormat.byName(Path.of(other)).or(() -> Optional.ofNullable(from));
    InputDocument input = InputDocument.of(other, format, limits());
    byte[] bytes = input.naming(input::bytes);
    Conference record = input.naming(() -> input.read(bytes, note -> print(other, note, command)));
    return new OtherRecord(
        other,
        record,
        Optional.of(bytes)
            .filter(content -> input.format() == InputFormat.YAML)
            .map(content -> YamlDocument.of(content, limits())));
  }

  /**
   * A record other than the first one of a command.
   *
   * @param name the path as it was typed, {@code -}, or the name of a shipped record
   * @param yaml the document of the record; empty if it is not YAML
   */
  public record OtherRecord(String name, Conference record, Optional<YamlDocument> yaml) {}

  /**
   * {@return the record in a file with this name, or the shipped record with this name}
   *
   * @param limits the limits on the size of the file
   * @param command the command, whose standard error gets what may be wrong with the file
   * @throws UnreadableInputException if the input cannot be read
   */
  public static Conference read(String name, CopLimits limits, CommandSpec command) {
    return ShippedRecords.find(name)
        .orElseGet(
            () ->
                InputDocument.of(name, Optional.empty(), limits)
                    .read(note -> print(name, note, command)));
  }

  private static void print(String name, Problem note, CommandSpec command) {
    String line = "%s: %s [%s]".formatted(name, note.in(LanguageOption.of(command)), note.code());
    command
        .commandLine()
        .getErr()
        .println(
            UnsafeCharacters.replace(
                line, UnsafeCharacters::isSafeToPrint, UnsafeCharacters::inBrackets));
  }
}
