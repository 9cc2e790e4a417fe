package org.unodc.cop.examples.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.input.LimitOptions;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.sdk.json.CopJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop suppress}: adds the decision not to report some findings to a profile. */
@Command(
    name = "suppress",
    description =
        "Writes a profile that accepts findings of a rule, for a reason that stands in the profile.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop suppress session.stated-numbers-match-lists untoc \\",
      "      --reason \"The list of the depositary has another day.\" --out own.json",
      "  cop validate untoc --profile own.json"
    })
public final class SuppressCommand implements Callable<Integer> {
  @Mixin private RuleArgument rule = new RuleArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID|POINTER",
      description =
          "Id of the thing whose findings are accepted, or a JSON Pointer at or above their places"
              + " (default: everywhere).")
  private @Nullable String where;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "The reason why the findings are accepted.")
  private String reason = "";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "The person or body that decides this.")
  private @Nullable String author;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The last day on which the findings are accepted (default: no last day).")
  private @Nullable LocalDate until;

  @Mixin private ProfileOption profile = new ProfileOption();
  @Mixin private LimitOptions limits = new LimitOptions();
  @Mixin private TextOutput output = new TextOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.standard().withProvided();
    if (reason.isBlank()) {
      throw new UsageException(command, "suppress.noReason", "--reason");
    }
    Suppression.Builder suppression =
        Suppression.builder()
            .rule(rule.in(rulebook).id())
            .reason(reason)
            .author(Optional.ofNullable(author))
            .until(Optional.ofNullable(until));
    if (where != null && where.startsWith("/")) {
      suppression.place(place(where));
    } else {
      suppression.entity(Optional.ofNullable(where));
    }
    ValidationProfile base = profile.selected(limits.limits(), rulebook);
    ValidationProfile.Builder own = base.toBuilder().suppress(suppression.build());
    if (Files.notExists(Path.of(profile.name()))) {
      own.name(base.name() + "-own");
    }
    output.write(CopJson.of(ValidationProfile.class).write(own.build()));
    return ExitCode.SUCCESS;
  }

  private Place place(String pointer) {
    try {
      return Place.parse(pointer);
    } catch (IllegalArgumentException e) {
      throw new UsageException(command, "suppress.noPointer", pointer, "/sideEvents/0");
    }
  }
}
