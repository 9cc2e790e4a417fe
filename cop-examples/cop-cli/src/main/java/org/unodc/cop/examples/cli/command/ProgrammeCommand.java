package org.unodc.cop.examples.cli.command;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.list.ListFormat;
import org.unodc.cop.examples.cli.list.ListOutput;
import org.unodc.cop.examples.cli.list.ListTable;
import org.unodc.cop.examples.cli.list.ProgrammeList;
import org.unodc.cop.examples.cli.list.PublishedProgramme;
import org.unodc.cop.examples.cli.list.RedactedEvents;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.EditionOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.ProgrammeHtmlPage;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.publication.Omission;
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
        "Writes the side events of a session as a list, a page, a calendar or a schedule.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop programme untoc --format html --lang ar --out programme.html",
      "  cop programme untoc --format jsonld --page https://example.org/programme.html"
    })
public final class ProgrammeCommand implements Callable<Integer> {
  /** The formats of a programme, by the names that they have on a command line. */
  enum ProgrammeFormat {
    TEXT,
    CSV,
    XLSX,
    HTML,
    JSON,
    ICS,
    SCHEDULE_JSON,
    JSONLD;

    /** {@return the name with a hyphen, as on a command line} */
    @Override
    public String toString() {
      return name().replace('_', '-');
    }
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
      description =
          "Format of the output: ${COMPLETION-CANDIDATES} (default: text). SCHEDULE-JSON is the"
              + " schedule that conference apps read, JSONLD is for search engines; both need"
              + " --page.")
  private ProgrammeFormat format = ProgrammeFormat.TEXT;

  @Option(
      names = "--page",
      paramLabel = "URL",
      description = "Address at which the page (HTML) of the programme is published.")
  private @Nullable URI page;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    ProgrammeList list = new ProgrammeList(conference, session, asOf.day(), language.selected());
    switch (format) {
      case TEXT -> write(list.brief(), ListFormat.TEXT);
      case CSV -> write(list.full(), ListFormat.CSV);
      case XLSX -> write(list.full(), ListFormat.XLSX);
      case HTML -> output.write(page(conference, session));
      case JSON -> output.write(json(conference, session));
      case ICS ->
          output.write(
              text(
                  ConferenceCalendars.of(conference, language.selected(), edition.edition())
                      .programme(session.id())));
      case SCHEDULE_JSON ->
          output.write(text(published(conference, session).schedule(edition.edition())));
      case JSONLD -> output.write(jsonLd(published(conference, session)));
    }
    return ExitCode.SUCCESS;
  }

  private void write(ListTable list, ListFormat selected) {
    ListOutput.write(list, selected, output);
  }

  /**
   * A page is for the public, which may not know of an application that was not accepted, and need
   * not know of a clash.
   */
  private String page(Conference conference, Session session) {
    List<SideEvent> published = new ArrayList<>();
    for (SideEvent event : conference.sideEvents()) {
      if (!event.isApplication()) {
        published.add(event);
      } else if (event.session().filter(session.id()::equals).isPresent()) {
        Omission omission = Omission.of(event, Omission.Cause.NOT_ACCEPTED);
        output.printNote(omission.message(language.selected()));
      }
    }
    Conference shown = conference.toBuilder().sideEvents(published).build();
    new ProgrammeList(shown, session, asOf.day(), language.selected())
        .clashes()
        .forEach(output::printNote);
    return ProgrammeHtmlPage.of(shown, session, asOf.day(), language.selected());
  }

  private String text(Publication publication) {
    publication
        .leftOut()
        .forEach(omission -> output.printNote(omission.message(language.selected())));
    return publication.text();
  }

  private String json(Conference conference, Session session) {
    List<SideEventId> redacted = new ArrayList<>();
    String json = new RedactedEvents(asOf.day()).json(conference, session, redacted);
    CommandText labels = CommandText.in(language.selected());
    redacted.forEach(id -> output.printNote(labels.of("programme.omitted", id.value())));
    return json;
  }

  private String jsonLd(PublishedProgramme programme) {
    List<Problem> leftOut = new ArrayList<>();
    String json = programme.jsonLd(leftOut);
    leftOut.forEach(problem -> output.printNote(problem.message(language.selected())));
    return json;
  }

  /**
   * {@return the programme at its address}
   *
   * @throws UsageException if the address is missing or not one of a page
   */
  private PublishedProgramme published(Conference conference, Session session) {
    if (page == null) {
      String name = format.toString().toLowerCase(Locale.ROOT);
      throw new UsageException(command, "programme.needsPage", name, "--page");
    }
    if (!PublishedProgramme.isAddress(page)) {
      throw new UsageException(command, "programme.noPage", page.toString(), "https://");
    }
    return new PublishedProgramme(conference, session, page, language.selected());
  }
}
