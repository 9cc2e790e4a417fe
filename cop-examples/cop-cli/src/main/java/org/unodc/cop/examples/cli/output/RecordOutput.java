package org.unodc.cop.examples.cli.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.RecordInput.OtherRecord;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlComment;
import org.unodc.cop.sdk.yaml.YamlDocument;
import org.unodc.cop.sdk.yaml.YamlRewriting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The output of a command that writes a record, with the options {@code --out} and {@code --to}.
 */
public final class RecordOutput {
  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "Format of the record that is written: ${COMPLETION-CANDIDATES} (default: the ending of the"
              + " output file shows it; otherwise that of the input). ndjson writes it in one line.")
  private @Nullable InputFormat to;

  @Mixin private TextOutput output = new TextOutput();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the path as it was typed, or {@code -} for standard output} */
  public String name() {
    return output.name();
  }

  /**
   * Checks that the output would not overwrite an input.
   *
   * @throws picocli.CommandLine.ParameterException if the output is one of these inputs
   */
  public void protect(String... inputs) {
    output.protect(inputs);
  }

  /**
   * {@return the format that {@code --to} or the ending of the output file states; empty if neither
   * does}
   */
  public Optional<InputFormat> statedFormat() {
    return Optional.ofNullable(to)
        .or(() -> output.isFile() ? InputFormat.byName(Path.of(output.name())) : Optional.empty());
  }

  /** {@return the same output for something that is not a record} */
  public TextOutput other() {
    return output;
  }

  /**
   * Writes a record that was read from this input and perhaps changed. Comments of YAML are kept in
   * YAML; comments that the output has no place for are listed on standard error before it is
   * written.
   */
  public void write(Conference record, RecordInput input) {
    InputFormat format = statedFormat().orElseGet(input::format);
    Optional<YamlDocument> earlier = input.yaml();
    if (earlier.isPresent() && format == InputFormat.YAML) {
      rewrite(record, input.name(), earlier.get());
    } else {
      earlier.ifPresent(document -> report(input.name(), document.comments()));
      write(record, format);
    }
  }

  /**
   * Writes a record that has the changes of two others. Comments of ours are kept in YAML; comments
   * of ours that the output has no place for, and comments that only theirs has, are listed on
   * standard error before it is written.
   */
  public void write(Conference merged, RecordInput base, OtherRecord ours, OtherRecord theirs) {
    Set<String> known =
        Stream.of(base.yaml(), ours.yaml())
            .flatMap(Optional::stream)
            .flatMap(document -> document.comments().stream())
            .map(YamlComment::text)
            .collect(Collectors.toSet());
    theirs
        .yaml()
        .ifPresent(
            document ->
                report(
                    theirs.name(),
                    document.comments().stream()
                        .filter(comment -> !known.contains(comment.text()))
                        .toList()));
    if (ours.yaml().isEmpty()) {
      write(merged, base);
    } else if (statedFormat().orElseGet(base::format) == InputFormat.YAML) {
      rewrite(merged, ours.name(), ours.yaml().get());
    } else {
      report(ours.name(), ours.yaml().get().comments());
      write(merged, statedFormat().orElseGet(base::format));
    }
  }

  private void rewrite(Conference record, String name, YamlDocument earlier) {
    YamlRewriting written = CopYaml.of(Conference.class).rewrite(record, earlier);
    report(name, written.lost());
    output.write(written.document());
  }

  private void report(String input, List<YamlComment> lost) {
    if (!lost.isEmpty()) {
      List<String> lines =
          lost.stream().map(comment -> Integer.toString(comment.position().line())).toList();
      command
          .commandLine()
          .getErr()
          .println(
              PrintableText.of(
                  CommandText.in(LanguageOption.of(command))
                      .of("comments.lost", input, lost.size(), Message.list(lines))));
    }
  }

  /** Writes a new record, which is JSON if neither an option nor a file name states the format. */
  public void write(Conference record) {
    write(record, statedFormat().orElse(InputFormat.JSON));
  }

  private void write(Conference record, InputFormat format) {
    output.write(text(record, format));
  }

  /** {@return the record in a format} */
  public static String text(Conference record, InputFormat format) {
    CopJson<Conference> json = CopJson.of(Conference.class);
    return switch (format) {
      case JSON -> json.write(record);
      case NDJSON -> json.compact().write(record);
      case YAML -> CopYaml.of(Conference.class).write(record);
    };
  }
}
