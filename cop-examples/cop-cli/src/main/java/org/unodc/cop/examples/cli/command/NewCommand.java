package org.unodc.cop.examples.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.RecordOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop new}: writes a first record. */
@Command(
    name = "new",
    description = "Creates a first record. Omit what is not known yet.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop new --id harbour-cop --title \"Conference on Harbours\" \\",
      "      --session harbour-cop1 --opens 2031-05-05 --closes 2031-05-09 \\",
      "      --out harbour.json"
    })
public final class NewCommand implements Callable<Integer> {
  @Option(names = "--id", required = true, paramLabel = "ID", description = "Id of the conference.")
  private String id = "";

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title of the conference in English.")
  private @Nullable String title;

  @Option(names = "--session", paramLabel = "ID", description = "Id of the first session.")
  private @Nullable String session;

  @Option(names = "--opens", paramLabel = "DATE", description = "First day of the session.")
  private @Nullable LocalDate opens;

  @Option(names = "--closes", paramLabel = "DATE", description = "Last day of the session.")
  private @Nullable LocalDate closes;

  @Mixin private RecordOutput output = new RecordOutput();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.write(conference());
    return ExitCode.SUCCESS;
  }

  private Conference conference() {
    Conference.Builder conference = Conference.builder().id(id(ConferenceId::of, id));
    title().ifPresent(conference::title);
    if (session != null) {
      Session.Builder first = Session.builder().id(id(SessionId::of, session));
      days().ifPresent(first::days);
      conference.addSessions(first.build());
    } else if (opens != null || closes != null) {
      throw new UsageException(command, "new.daysWithoutSession", "--session");
    }
    return conference.build();
  }

  private <T> T id(Function<String, T> factory, String slug) {
    try {
      return factory.apply(slug);
    } catch (IllegalArgumentException e) {
      throw new UsageException(command, "new.invalidId", slug, "harbour-cop1");
    }
  }

  private Optional<LocalizedText> title() {
    if (title != null && title.isBlank()) {
      throw new UsageException(command, "new.blankTitle", "--title");
    }
    return Optional.ofNullable(title).map(LocalizedText::english);
  }

  private Optional<DateRange> days() {
    if (opens == null && closes == null) {
      return Optional.empty();
    }
    if (opens == null || closes == null) {
      throw new UsageException(command, "new.oneDay", "--opens", "--closes");
    }
    if (closes.isBefore(opens)) {
      throw new UsageException(command, "new.daysOutOfOrder", opens, closes);
    }
    return Optional.of(DateRange.of(opens, closes));
  }
}
