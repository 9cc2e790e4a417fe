package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.programme.Programme;
import org.unodc.cop.domain.programme.ScheduledEvent;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EditionOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.DisplayNames;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.ProgrammeHtmlPage;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.output.TextTable;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop programme}: writes the programme of side events of a session. */
@Command(
    name = "programme",
    description =
        "Writes the side events of a session as text, as an HTML page, as a calendar, or as JSON.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop programme untoc --format html --lang ar --out programme.html"})
public final class ProgrammeCommand implements Callable<Integer> {
  /** The formats of a programme. */
  enum ProgrammeFormat {
    TEXT,
    HTML,
    ICS,
    JSON
  }

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private EditionOption edition = new EditionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the output: ${COMPLETION-CANDIDATES} (default: text).")
  private ProgrammeFormat format = ProgrammeFormat.TEXT;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    output.write(
        switch (format) {
          case TEXT -> text(conference, session);
          case HTML -> ProgrammeHtmlPage.of(conference, session, asOf.day(), language.selected());
          case ICS -> calendar(conference, session);
          case JSON -> json(conference, session);
        });
    return ExitCode.SUCCESS;
  }

  private String calendar(Conference conference, Session session) {
    Publication calendar =
        ConferenceCalendars.of(conference, language.selected(), edition.edition())
            .programme(session.id());
    calendar
        .leftOut()
        .forEach(omission -> command.commandLine().getErr().println(omission.message()));
    return calendar.text();
  }

  /** {@return the side events of the session, without the persons whom the record may not name} */
  private String json(Conference conference, Session session) {
    CopJson<SideEvent> json = CopJson.of(SideEvent.class);
    return conference.sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .map(this::withoutUnnamablePersons)
        .map(json::write)
        .map(String::strip)
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private SideEvent withoutUnnamablePersons(SideEvent event) {
    SideEvent redacted =
        event.toBuilder()
            .moderator(event.moderator().filter(this::mayBeNamed))
            .speakers(event.speakers().stream().filter(this::mayBeNamed).toList())
            .build();
    if (!redacted.equals(event)) {
      PrintWriter err = command.commandLine().getErr();
      err.println(
          "Persons whom the record may not name are omitted from side event %s."
              .formatted(event.id()));
    }
    return redacted;
  }

  private boolean mayBeNamed(Actor actor) {
    return !(actor instanceof Actor.PersonActor known) || mayBeNamed(known.person());
  }

  private boolean mayBeNamed(Person person) {
    return person.mayBeNamedOn(asOf.day());
  }

  private String text(Conference conference, Session session) {
    Programme programme = Programme.of(session, conference.sideEvents());
    DisplayNames names = new DisplayNames(conference, asOf.day(), language.selected());
    TextTable table = TextTable.of("day", "from", "to", "room", "event");
    for (ScheduledEvent event : programme.events()) {
      SideEventId id = event.event();
      table.row(
          event.day(),
          event.slot().start().toLocalTime(),
          event.slot().end().toLocalTime(),
          event.room().map(names::of).orElse("-"),
          names.of(id));
    }
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    if (programme.events().isEmpty()) {
      lines.println(CommandText.in(language.selected()).of("programme.none"));
    } else {
      table.print(lines);
    }
    programme
        .roomClashes()
        .forEach(
            clash ->
                lines.println(
                    "Both need %s: %s and %s."
                        .formatted(
                            names.of(clash.room()),
                            names.of(clash.earlier().event()),
                            names.of(clash.later().event()))));
    return text.toString();
  }
}
