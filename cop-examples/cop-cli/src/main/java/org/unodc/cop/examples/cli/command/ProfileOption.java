package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.input.DocumentKind;
import org.unodc.cop.examples.cli.input.InputDocument;
import org.unodc.cop.examples.cli.input.InputFormat;
import org.unodc.cop.examples.cli.input.UnreadableInputException;
import org.unodc.cop.examples.cli.option.CompletionWords;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --profile}. */
final class ProfileOption {
  @Option(
      names = "--profile",
      completionCandidates = CompletionWords.Profiles.class,
      paramLabel = "NAME|FILE",
      description =
          "Rules to check: basic, standard, complete (also what is still to be done), full,"
              + " publication, or a JSON file (default: standard).")
  private String profile = "standard";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the name of the profile or of its file} */
  String name() {
    return profile;
  }

  /**
   * {@return the profile, whose rules and parameters the rulebook has}
   *
   * @param limits the limits on the size of the file
   * @throws UnreadableInputException if the file cannot be read, or does not match the rulebook
   * @throws UsageException if there is no such profile
   */
  ValidationProfile selected(CopLimits limits, Rulebook rulebook) {
    ValidationProfile selected =
        ValidationProfile.ofLibrary().stream()
            .filter(standard -> standard.name().equals(profile.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseGet(() -> read(Path.of(profile), limits));
    ImmutableList<Problem> problems =
        rulebook.mismatches(selected).stream()
            .map(mismatch -> CommandText.message("reading.profile", mismatch))
            .map(message -> Problem.of(ProblemCode.INVALID_VALUE, message))
            .collect(ImmutableList.toImmutableList());
    if (!problems.isEmpty()) {
      throw new UnreadableInputException(profile, new CopException(problems));
    }
    return selected;
  }

  private ValidationProfile read(Path file, CopLimits limits) {
    if (!Files.exists(file)) {
      throw new UsageException(
          command,
          "validate.unknownProfile",
          profile,
          ValidationProfile.ofLibrary().stream().map(ValidationProfile::name).toList());
    }
    return InputDocument.of(file.toString(), InputFormat.JSON, limits)
        .readBy(DocumentKind.PROFILE.read(CopJson.of(ValidationProfile.class).with(limits)::read));
  }
}
