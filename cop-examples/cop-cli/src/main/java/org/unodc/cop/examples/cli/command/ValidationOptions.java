package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.input.DocumentKind;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that select rules and findings: {@code --profile} and {@code --baseline}. */
final class ValidationOptions {
  @Mixin private ProfileOption profile = new ProfileOption();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report in JSON; its findings are not reported again.")
  private @Nullable Path baseline;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * {@return a validator with these options}
   *
   * @param limits the limits on the size of the profile and of the baseline
   * @throws UnreadableInputException if the profile or the baseline cannot be read
   * @throws UsageException if there is no such profile
   */
  DocumentValidator validator(CopLimits limits) {
    Rulebook rulebook = Rulebook.standard().withProvided();
    return new DocumentValidator(
        rulebook,
        profile.selected(limits, rulebook),
        asOf.day(),
        Optional.ofNullable(baseline)
            .map(
                file ->
                    InputDocument.of(file.toString(), InputFormat.JSON, limits)
                        .readBy(
                            DocumentKind.REPORT.read(CopJson.of(Report.class).with(limits)::read))
                        .validation()));
  }

  /** {@return the names of the files that these options read} */
  Stream<String> files() {
    return Stream.concat(
        Stream.of(profile.name()), Stream.ofNullable(baseline).map(Path::toString));
  }
}
