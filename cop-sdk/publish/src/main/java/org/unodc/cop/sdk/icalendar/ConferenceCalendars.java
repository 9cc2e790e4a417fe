package org.unodc.cop.sdk.icalendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.event.StableIds;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Publication;

/**
 * Writes calendars (RFC 5545, media type {@code text/calendar}) of one record in one language.
 *
 * <p>If no event can be written, such as before the programme of a session is known, the calendar
 * is empty, so that programs can subscribe to it early. {@link Publication#leftOut()} has the
 * reasons.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Edition edition = new Edition(0, OffsetDateTime.parse("2024-10-01T12:00:00Z"));
 * Publication calendar =
 *     ConferenceCalendars.of(conference, OfficialLanguage.ENGLISH, edition).sessions();
 * CopFiles.save(calendar.text(), folder.resolve("untoc-cop12.ics"));
 * }</pre>
 */
public final class ConferenceCalendars {
  /**
   * A calendar must contain at least one component (RFC 5545, section 3.4). A time zone is one, and
   * programs show nothing for it.
   */
  private static final ContentLines NO_EVENTS =
      new ContentLines()
          .property("BEGIN", "VTIMEZONE")
          .property("TZID", "Etc/UTC")
          .property("BEGIN", "STANDARD")
          .property("DTSTART", "19700101T000000")
          .property("TZOFFSETFROM", "+0000")
          .property("TZOFFSETTO", "+0000")
          .property("END", "STANDARD")
          .property("END", "VTIMEZONE");

  private final Conference conference;
  private final Occasions occasions;
  private final Optional<WorkingDays> workingDays;
  private final Edition edition;
  private final CalendarLabels labels;

  private ConferenceCalendars(Conference conference, OfficialLanguage language, Edition edition) {
    this.conference = conference;
    this.occasions = new Occasions(conference, language);
    this.workingDays = conference.workingCalendar().map(WorkingDays::of);
    this.edition = edition;
    this.labels = new CalendarLabels(language);
  }

  /**
   * {@return a writer for the calendars of a record}
   *
   * @param language the preferred language of texts
   * @param edition the edition, by which programs recognize the newer of two calendars
   */
  public static ConferenceCalendars of(
      Conference conference, OfficialLanguage language, Edition edition) {
    requireNonNull(conference, "conference");
    requireNonNull(language, "language");
    requireNonNull(edition, "edition");
    return new ConferenceCalendars(conference, language, edition);
  }

  /**
   * {@return the {@code UID} that an entity of a conference has in calendars}
   *
   * @param entity the id of a session, a meeting or a side event
   */
  public static String uid(ConferenceId conference, EntityId entity) {
    requireNonNull(conference, "conference");
    requireNonNull(entity, "entity");
    return StableIds.of(conference, entity);
  }

  /**
   * {@return a calendar of the sessions, as whole days, and their meetings}
   *
   * @throws CopException if the title of the calendar cannot be written
   */
  public Publication sessions() {
    Vevents events = events();
    addSessions(events);
    return calendar(events, title());
  }

  /**
   * {@return a calendar of the side events of a session, including those cancelled or merged; not
   * those whose application was declined or withdrawn}
   *
   * @throws IllegalArgumentException if the record has no such session
   * @throws CopException if the title of the calendar cannot be written
   */
  public Publication programme(SessionId id) {
    Session session = session(id);
    Vevents events = events();
    occasions
        .sideEvents(event -> event.session().equals(Optional.of(session.id())))
        .forEach(events::add);
    return calendar(events, title(session));
  }

  /**
   * {@return a calendar of the deadlines before a session, each at its moment if that is known, or
   * else as a whole day; if nothing sets a deadline before it, {@link Publication#leftOut()}
   * reports it}
   *
   * @throws IllegalArgumentException if the record has no such session
   * @throws CopException if the title of the calendar cannot be written
   */
  public Publication deadlines(SessionId id) {
    Session session = session(id);
    Vevents events = events();
    addDeadlines(session, events);
    if (events.isEmpty() && events.leftOut().isEmpty()) {
      events.leaveOut(new Omission(id, Omission.Cause.NO_DEADLINE, noDeadline(session)));
    }
    return calendar(events, title(session));
  }

  /**
   * {@return a calendar of all sessions, meetings, side events and deadlines}
   *
   * @throws CopException if the title of the calendar cannot be written
   */
  public Publication everything() {
    Vevents events = events();
    addSessions(events);
    occasions.sideEvents(event -> true).forEach(events::add);
    conference.sessions().forEach(session -> addDeadlines(session, events));
    return calendar(events, title());
  }

  private Session session(SessionId id) {
    Optional<Session> session = occasions.session(id);
    checkArgument(session.isPresent(), "the record has no session %s", id);
    return session.get();
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
    SessionDeadlines.add(session, title(session), conference, workingDays, events);
  }

  private LocalizedString title(Session session) {
    return occasions.of(session).title();
  }

  private LocalizedString title() {
    return occasions.title(conference);
  }

  private static Publication calendar(Vevents events, LocalizedString name) {
    ContentLines lines =
        new ContentLines()
            .property("BEGIN", "VCALENDAR")
            .property("VERSION", "2.0")
            .property("PRODID", "-//cop//cop-sdk//EN")
            .text("NAME", name)
            // Programs that do not support NAME read X-WR-CALNAME, without parameters.
            .text("X-WR-CALNAME", new LocalizedString(name.text(), Optional.empty()))
            .all(events.isEmpty() ? NO_EVENTS : events.lines())
            .property("END", "VCALENDAR");
    if (!lines.isSound()) {
      throw new CopException(
          ImmutableList.of(Problem.of(ProblemCode.NOT_WRITABLE, ProblemText.of("calendar.title"))));
    }
    return new Publication(lines.toString(), events.leftOut());
  }

  private static Translatable noDeadline(Session session) {
    boolean isResumed = session.kind().equals(Optional.of(SessionKind.RESUMED));
    return ProblemText.of(
        isResumed ? "calendar.no-deadline-resumed" : "calendar.no-deadline", session.id());
  }
}
