package org.unodc.cop.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.json.CopJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cop new}: a first record, with what one knows already. */
@Command(
    name = "new",
    description = "Makes a first record to fill in. What you do not know is left out.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop new --id harbour-cop --title \"Conference on Harbours\" --session harbour-cop1 \\",
      "      --opens 2031-05-05 --closes 2031-05-09 --out harbour.json"
    })
final class NewCommand implements Callable<Integer> {
  @Option(
      names = "--id",
      required = true,
      paramLabel = "ID",
      description = "The id of the conference.")
  private String id = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is called, in English.")
  private @Nullable String title;

  @Option(names = "--session", paramLabel = "ID", description = "The id of its first session.")
  private @Nullable String session;

  @Option(names = "--opens", paramLabel = "DATE", description = "The first day of the session.")
  private @Nullable LocalDate opens;

  @Option(names = "--closes", paramLabel = "DATE", description = "The last day of the session.")
  private @Nullable LocalDate closes;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try {
      output.write(CopJson.of(Conference.class).write(conference()));
      return ExitCode.SOUND;
    } catch (IllegalArgumentException refusal) {
      throw new ParameterException(command.commandLine(), refusal.getMessage() + ".");
    }
  }

  private Conference conference() {
    Conference.Builder conference = Conference.builder().id(ConferenceId.of(id));
    Optional.ofNullable(title).map(LocalizedText::english).ifPresent(conference::title);
    if (session != null) {
      Session.Builder first = Session.builder().id(SessionId.of(session));
      days().ifPresent(first::days);
      conference.addSessions(first.build());
    } else if (opens != null || closes != null) {
      throw new ParameterException(
          command.commandLine(), "Days need a session: give --session, too.");
    }
    return conference.build();
  }

  private Optional<DateRange> days() {
    if (opens == null && closes == null) {
      return Optional.empty();
    }
    if (opens == null || closes == null) {
      throw new ParameterException(
          command.commandLine(), "Give both --opens and --closes, or none.");
    }
    return Optional.of(DateRange.of(opens, closes));
  }
}
