package org.unodc.cop.examples.cli;

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
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cop programme}: the side events of a session, to read, to publish, to subscribe to. */
@Command(
    name = "programme",
    description = "Gives the side events of a session as a list, a page, a calendar, or JSON.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop programme untoc --format html --lang ar --out programme.html"})
final class ProgrammeCommand implements Callable<Integer> {
  /** The forms of a programme. */
  enum Form {
    TEXT,
    HTML,
    ICS,
    JSON
  }

  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption chosen = new SessionOption();
  @Mixin private EditionOption edition = new EditionOption();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Language language = new Language();
  @Mixin private Output output = new Output();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "The form: ${COMPLETION-CANDIDATES} (text if not given).")
  private Form form = Form.TEXT;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.keep(input.name());
    Conference conference = input.read();
    Session session = chosen.in(conference);
    output.write(
        switch (form) {
          case TEXT -> text(conference, session);
          case HTML -> ProgrammePage.of(conference, session, asOf.day(), language.asked());
          case ICS -> calendar(conference, session);
          case JSON -> json(conference, session);
        });
    return ExitCode.SOUND;
  }

  private String calendar(Conference conference, Session session) {
    Publication calendar =
        ConferenceCalendars.of(conference, language.asked(), edition.given())
            .programme(session.id());
    calendar.leftOut().forEach(left -> command.commandLine().getErr().println(left.message()));
    return calendar.text();
  }

  /**
   * The side events as they stand in the record, those of other sessions left out, and the persons
   * whom it may not name.
   */
  private String json(Conference conference, Session session) {
    CopJson<SideEvent> json = CopJson.of(SideEvent.class);
    return conference.sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(session.id())))
        .map(this::withNameablePersons)
        .map(json::write)
        .map(String::strip)
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private SideEvent withNameablePersons(SideEvent event) {
    SideEvent shown =
        event.toBuilder()
            .moderator(event.moderator().filter(this::mayBeNamed))
            .speakers(event.speakers().stream().filter(this::mayBeNamed).toList())
            .build();
    if (!shown.equals(event)) {
      PrintWriter err = command.commandLine().getErr();
      err.println(
          "Side event %s names persons whom the record may not name; they are left out."
              .formatted(event.id()));
    }
    return shown;
  }

  private boolean mayBeNamed(Actor actor) {
    return !(actor instanceof Actor.PersonActor one) || mayBeNamed(one.person());
  }

  private boolean mayBeNamed(Person person) {
    return person.mayBeNamedOn(asOf.day());
  }

  private String text(Conference conference, Session session) {
    Programme programme = Programme.of(session, conference.sideEvents());
    Named named = new Named(conference, asOf.day(), language.asked());
    Table table = Table.of("day", "from", "to", "room", "event");
    for (ScheduledEvent event : programme.events()) {
      SideEventId id = event.event();
      table.row(
          event.day(),
          event.slot().start().toLocalTime(),
          event.slot().end().toLocalTime(),
          event.room().map(named::of).orElse("-"),
          named.of(id));
    }
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    if (programme.events().isEmpty()) {
      lines.println(new Labels("programme", language.asked()).get("none"));
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
                            named.of(clash.room()),
                            named.of(clash.earlier().event()),
                            named.of(clash.later().event()))));
    return text.toString();
  }
}
