package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.input.WorkingCalendarInput;
import org.unodc.cop.examples.cli.list.DeadlineTable;
import org.unodc.cop.examples.cli.list.ListFormatOption;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EditionOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.DeadlineList;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop deadlines}: lists the deadlines before a session opens. */
@Command(
    name = "deadlines",
    description = "Lists the deadlines before a session opens, each with its weekday and its rule.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop deadlines untoc --as-of 2024-09-14 --holidays vienna.csv --move before"
    })
public final class DeadlinesCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private EditionOption edition = new EditionOption();

  @Mixin private WorkingCalendarInput workingCalendar = new WorkingCalendarInput();
  @Mixin private ListFormatOption format = new ListFormatOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "Also writes the deadlines to a calendar file (iCalendar).")
  private @Nullable Path calendar;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    List<String> inputs = Stream.concat(Stream.of(input.name()), workingCalendar.names()).toList();
    output.protect(inputs.toArray(String[]::new));
    ProtectedInputs.of(inputs.stream()).check(calendar, command);
    Conference recorded = input.read();
    Conference conference =
        recorded.toBuilder()
            .workingCalendar(
                workingCalendar.change(
                    recorded.workingCalendar(), language.selected(), input.limits()))
            .build();
    Session session = sessionOption.selectFrom(conference);
    DeadlineList list = list(conference, session);
    switch (format.selected()) {
      case TEXT -> output.write(list.text());
      case CSV -> output.write(list.csv());
      case JSON -> output.write(list.json());
      case XLSX, HTML ->
          ListOutput.write(DeadlineTable.of(list, session), format.selected(), output);
    }
    if (calendar == null) {
      leftOut(session, conference)
          .map(CommandText.in(language.selected())::of)
          .map(PrintableText::of)
          .ifPresent(command.commandLine().getErr()::println);
    } else {
      Publication publication =
          ConferenceCalendars.of(conference, language.selected(), edition.edition())
              .deadlines(session.id());
      publication
          .leftOut()
          .forEach(
              omission ->
                  command.commandLine().getErr().println(omission.message(language.selected())));
      CopFiles.save(publication.utf8(), calendar);
    }
    return ExitCode.SUCCESS;
  }

  /** {@return a sentence about the deadlines that cannot be counted, as in a calendar} */
  private static Optional<Translatable> leftOut(Session session, Conference conference) {
    if (session.days().isEmpty()) {
      return Optional.of(CommandText.message("deadlines.noDays", session.id()));
    }
    return Deadlines.needSessionKind(session, conference.rulesOfProcedure())
        ? Optional.of(CommandText.message("deadlines.noKind", session.id()))
        : Optional.empty();
  }

  private DeadlineList list(Conference conference, Session session) {
    Deadlines deadlines =
        Deadlines.of(
            session,
            conference.rulesOfProcedure(),
            conference.sideEventPolicies(),
            conference.workingCalendar());
    return new DeadlineList(
        deadlines, asOf.day(), conference.accreditations(), language.selected());
  }
}
