package org.unodc.cop.sdk.icalendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Edition;
import org.unodc.cop.sdk.LeftOut;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.Publication;
import org.unodc.cop.sdk.codec.event.Occasions;
import org.unodc.cop.sdk.codec.event.Said;

/**
 * Writes calendars (RFC 5545, media type {@code text/calendar}) of one record in one language.
 *
 * <p>Each method throws {@link CopException} with the reasons where not a single event could be
 * written, since RFC 5545 knows no calendar without any.
 */
public final class ConferenceCalendars {
  private final Conference conference;
  private final Occasions occasions;
  private final Edition edition;
  private final Labels labels;

  private ConferenceCalendars(Conference conference, OfficialLanguage language, Edition edition) {
    this.conference = conference;
    this.occasions = new Occasions(conference, language);
    this.edition = edition;
    this.labels = new Labels(language);
  }

  /**
   * {@return the calendars of a record}
   *
   * @param language in which texts are given where the record has them so
   * @param edition what tells programs which of two calendars is the newer one
   */
  public static ConferenceCalendars of(
      Conference conference, OfficialLanguage language, Edition edition) {
    return new ConferenceCalendars(conference, language, edition);
  }

  /** {@return the sessions, as whole days, and their meetings} */
  public Publication sessions() {
    Vevents events = events();
    addSessions(events);
    return calendar(events, title());
  }

  /** {@return the side events of a session, also those that were cancelled or merged} */
  public Publication programme(SessionId session) {
    Vevents events = events();
    occasions
        .sideEvents(event -> event.session().equals(Optional.of(session)))
        .forEach(events::add);
    return calendar(events, occasions.session(session).map(this::title).orElseGet(this::title));
  }

  /**
   * {@return what must be done before a session, as whole days}
   *
   * <p>Throws {@link IllegalArgumentException} where the record has no such session.
   */
  public Publication deadlines(SessionId id) {
    Optional<Session> session = occasions.session(id);
    checkArgument(session.isPresent(), "the record has no session %s", id);
    Vevents events = events();
    addDeadlines(session.get(), events);
    if (events.isEmpty() && events.leftOut().isEmpty()) {
      throw new CopException(ImmutableList.of(notWritable(noDeadline(session.get()))));
    }
    return calendar(events, title(session.get()));
  }

  /** {@return all sessions, meetings, side events and deadlines} */
  public Publication everything() {
    Vevents events = events();
    addSessions(events);
    occasions.sideEvents(event -> true).forEach(events::add);
    conference.sessions().forEach(session -> addDeadlines(session, events));
    return calendar(events, title());
  }

  private Vevents events() {
    return new Vevents(conference.id(), edition, labels);
  }

  private void addSessions(Vevents events) {
    for (Session session : conference.sessions()) {
      events.add(occasions.of(session));
      occasions.meetings(session).forEach(events::add);
    }
  }

  private void addDeadlines(Session session, Vevents events) {
    SessionDeadlines.add(session, title(session), conference, events);
  }

  private Said title(Session session) {
    return occasions.of(session).title();
  }

  private Said title() {
    return occasions.title(conference);
  }

  private static Publication calendar(Vevents events, Said name) {
    if (events.isEmpty()) {
      throw new CopException(reasons(events.leftOut()));
    }
    ContentLines lines =
        new ContentLines()
            .property("BEGIN", "VCALENDAR")
            .property("VERSION", "2.0")
            .property("PRODID", "-//cop//cop-sdk//EN")
            .text("NAME", name)
            // Programs that know no NAME look for this, without a parameter.
            .text("X-WR-CALNAME", new Said(name.text(), Optional.empty()))
            .all(events.lines())
            .property("END", "VCALENDAR");
    if (!lines.isSound()) {
      String message =
          "The title of the calendar holds a control character or half of a character.";
      throw new CopException(ImmutableList.of(notWritable(message)));
    }
    return new Publication(lines.toString(), events.leftOut());
  }

  private static String noDeadline(Session session) {
    String why =
        session.kind().equals(Optional.of(SessionKind.RESUMED))
            ? "it is a resumed one, for which the rules of procedure set none"
            : "no rules of procedure that set deadlines hold on its first day";
    return "There is no deadline to write before session "
        + session.id()
        + ": "
        + why
        + ", and no policy says when applications for side events close.";
  }

  private static ImmutableList<Problem> reasons(ImmutableList<LeftOut> leftOut) {
    return Stream.concat(
            Stream.of("There is no event to write, and a calendar needs one."),
            leftOut.stream().map(LeftOut::message))
        .map(ConferenceCalendars::notWritable)
        .collect(ImmutableList.toImmutableList());
  }

  private static Problem notWritable(String message) {
    return Problem.of(ProblemCode.NOT_WRITABLE, message);
  }
}
