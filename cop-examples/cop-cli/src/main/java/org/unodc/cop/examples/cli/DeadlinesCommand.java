package org.unodc.cop.examples.cli;

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
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop deadlines}: what must be done until when before a session opens. */
@Command(
    name = "deadlines",
    description = "Says what must be done until when before a session opens, and by which rule.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop deadlines untoc --as-of 2024-09-14 --calendar deadlines.ics"})
final class DeadlinesCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption chosen = new SessionOption();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Language language = new Language();
  @Mixin private EditionOption edition = new EditionOption();

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "Writes them as a calendar (iCalendar), too.")
  private @Nullable Path calendar;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Originals.of(Stream.of(input.name())).refuse(calendar, command);
    Conference conference = input.read();
    Session session = chosen.in(conference);
    printTable(conference, session);
    if (calendar != null) {
      Publication written =
          ConferenceCalendars.of(conference, language.asked(), edition.given())
              .deadlines(session.id());
      written.leftOut().forEach(left -> command.commandLine().getErr().println(left.message()));
      CopFiles.save(written.utf8(), calendar);
    }
    return ExitCode.SOUND;
  }

  private void printTable(Conference conference, Session session) {
    Deadlines deadlines =
        Deadlines.of(session, conference.rulesOfProcedure(), conference.sideEventPolicies());
    Table table = Table.of("until", "what", "binding", "on " + asOf.day(), "by");
    for (DueDate due : deadlines.dates()) {
      table.row(
          due.moment().map(OffsetDateTime::toString).orElse(due.day().toString()),
          CodeLabels.of(due.preparation(), language.asked()),
          due.isBinding() ? "yes" : "no",
          due.day().isBefore(asOf.day()) ? "past" : "to come",
          due.citation().map(Citation::provision).orElse("the policy of this session"));
    }
    if (deadlines.dates().isEmpty()) {
      command
          .commandLine()
          .getOut()
          .println("The record has no rule, no day or no policy that sets a deadline.");
    } else {
      table.print(command.commandLine().getOut());
    }
  }
}
