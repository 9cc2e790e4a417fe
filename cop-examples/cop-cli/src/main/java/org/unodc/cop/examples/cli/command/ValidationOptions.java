package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.CompletionWords;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.validation.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that select rules and findings: {@code --profile} and {@code --baseline}. */
final class ValidationOptions {
  @Option(
      names = "--profile",
      completionCandidates = CompletionWords.Profiles.class,
      paramLabel = "NAME|FILE",
      description =
          "Rules to check: basic, standard, complete (also what is still to be done), full,"
              + " publication, or a JSON file (default: standard).")
  private String profile = "standard";

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
    ValidationProfile selected = selectedProfile(limits);
    checkProfile(selected, rulebook);
    return new DocumentValidator(
        rulebook,
        selected,
        asOf.day(),
        Optional.ofNullable(baseline)
            .map(
                file ->
                    InputDocument.of(file.toString(), InputFormat.JSON, limits)
                        .readBy(CopJson.of(Report.class).with(limits)::read)
                        .validation()));
  }

  /** {@return the names of the files that these options read} */
  Stream<String> files() {
    return Stream.concat(Stream.of(profile), Stream.ofNullable(baseline).map(Path::toString));
  }

  private ValidationProfile selectedProfile(CopLimits limits) {
    return ValidationProfile.ofLibrary().stream()
        .filter(standard -> standard.name().equals(profile.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> readProfile(Path.of(profile), limits));
  }

  private ValidationProfile readProfile(Path file, CopLimits limits) {
    if (!Files.exists(file)) {
      throw new UsageException(
          command,
          "validate.unknownProfile",
          profile,
          ValidationProfile.ofLibrary().stream().map(ValidationProfile::name).toList());
    }
    return InputDocument.of(file.toString(), InputFormat.JSON, limits)
        .readBy(CopJson.of(ValidationProfile.class).with(limits)::read);
  }

  private void checkProfile(ValidationProfile selected, Rulebook rulebook) {
    ImmutableList<Problem> problems =
        rulebook.mismatches(selected).stream()
            .map(mismatch -> CommandText.message("reading.profile", mismatch))
            .map(message -> Problem.of(ProblemCode.INVALID_VALUE, message))
            .collect(ImmutableList.toImmutableList());
    if (!problems.isEmpty()) {
      throw new UnreadableInputException(profile, new CopException(problems));
    }
  }
}
