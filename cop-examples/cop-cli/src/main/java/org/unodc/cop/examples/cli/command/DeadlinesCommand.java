package org.unodc.cop.examples.cli.command;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EditionOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.ProtectedInputs;
import org.unodc.cop.examples.cli.output.TextTable;
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
    description = "Lists the deadlines before a session opens, each with its rule.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop deadlines untoc --as-of 2024-09-14 --calendar deadlines.ics"})
public final class DeadlinesCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private EditionOption edition = new EditionOption();

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "Also writes the deadlines to a calendar file (iCalendar).")
  private @Nullable Path calendar;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    ProtectedInputs.of(Stream.of(input.name())).check(calendar, command);
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    printTable(conference, session);
    if (calendar != null) {
      Publication publication =
          ConferenceCalendars.of(conference, language.selected(), edition.edition())
              .deadlines(session.id());
      publication
          .leftOut()
          .forEach(omission -> command.commandLine().getErr().println(omission.message()));
      CopFiles.save(publication.utf8(), calendar);
    }
    return ExitCode.SUCCESS;
  }

  private void printTable(Conference conference, Session session) {
    Deadlines deadlines =
        Deadlines.of(session, conference.rulesOfProcedure(), conference.sideEventPolicies());
    TextTable table = TextTable.of("due", "what", "binding", "on " + asOf.day(), "source");
    for (DueDate due : deadlines.dates()) {
      table.row(
          due.moment().map(OffsetDateTime::toString).orElse(due.day().toString()),
          CodeLabels.of(due.preparation(), language.selected()),
          due.isBinding() ? "yes" : "no",
          due.day().isBefore(asOf.day()) ? "past" : "upcoming",
          due.citation().map(Citation::provision).orElse("policy of the session"));
    }
    if (deadlines.dates().isEmpty()) {
      command
          .commandLine()
          .getOut()
          .println("The record has no rule, date or policy that sets a deadline.");
    } else {
      table.print(command.commandLine().getOut());
    }
  }
}
