package org.unodc.cop.sdk.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;

/**
 * Writes the programme of a session as schedule JSON, for conference apps.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Edition edition = new Edition(0, OffsetDateTime.parse("2030-05-01T12:00:00Z"));
 * ConferenceSchedule schedule =
 *     ConferenceSchedule.of(conference, OfficialLanguage.ENGLISH, edition);
 * Publication json =
 *     schedule.session(session.id(), id -> URI.create("https://example.org/" + id.value()));
 * }</pre>
 */
public final class ConferenceSchedule {
  private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

  private final Conference conference;
  private final Occasions occasions;
  private final Edition edition;

  private ConferenceSchedule(Conference conference, OfficialLanguage language, Edition edition) {
    this.conference = conference;
    this.occasions = new Occasions(conference, language);
    this.edition = edition;
  }

  /**
   * {@return a writer for the schedules of a record}
   *
   * @param language the preferred language of texts
   * @param edition the edition, whose day decides which persons may be named
   */
  public static ConferenceSchedule of(
      Conference conference, OfficialLanguage language, Edition edition) {
    requireNonNull(conference, "conference");
    requireNonNull(language, "language");
    requireNonNull(edition, "edition");
    return new ConferenceSchedule(conference, language, edition);
  }

  /**
   * {@return the schedule of the meetings and side events of a session that begin on one of its
   * days}
   *
   * @param pages returns the address of the web page of the session, and of each meeting and side
   *     event; the format requires it, and a record does not contain it
   * @throws CopException if the session does not have what the format requires: days, the time zone
   *     of its venue, and an id of at least four characters
   * @throws IllegalArgumentException if the record has no such session, or if the address of a page
   *     does not use http or https
   */
  public Publication session(SessionId id, Function<EntityId, URI> pages) {
    Optional<Session> optional = occasions.session(id);
    checkArgument(optional.isPresent(), "the record has no session %s", id);
    Session session = optional.get();
    checkComplete(session);
    RoomNames rooms = new RoomNames(session.venue().orElseThrow(), occasions.language());
    ScheduleSelection selection = selection(session, rooms);
    ScheduleSessionWriter members =
        new ScheduleSessionWriter(session, occasions, rooms, selection.shown());
    return new Publication(
        json(members.of(conference.id(), edition.day(), pages)), selection.leftOut());
  }

  private ScheduleSelection selection(Session session, RoomNames rooms) {
    ScheduleSelection selection =
        new ScheduleSelection(
            session.days().orElseThrow(),
            session.venue().flatMap(Venue::zone).orElseThrow(),
            rooms,
            occasions.language(),
            edition.day());
    occasions.meetings(session).forEach(selection::add);
    occasions
        .sideEvents(event -> event.session().equals(Optional.of(session.id())))
        .forEach(selection::add);
    return selection;
  }

  private String json(ImmutableMap<String, Object> members) {
    String version = edition.number() + " (" + edition.issuedAt() + ")";
    return new String(
        JsonOutput.bytes(
            ImmutableMap.of(
                "$schema",
                SCHEMA,
                "generator",
                ImmutableMap.of("name", "cop-sdk"),
                "schedule",
                ImmutableMap.of("version", version, "conference", members))),
        UTF_8);
  }

  private static void checkComplete(Session session) {
    ImmutableList.Builder<Problem> missing = ImmutableList.builder();
    if (session.days().isEmpty()) {
      missing.add(problem(session, "schedule.no-days"));
    }
    if (session.venue().flatMap(Venue::zone).isEmpty()) {
      missing.add(problem(session, "schedule.no-zone"));
    }
    if (session.id().value().length() < ScheduleSessionWriter.MIN_ACRONYM_LENGTH) {
      missing.add(problem(session, "schedule.short-id"));
    }
    ImmutableList<Problem> problems = missing.build();
    if (!problems.isEmpty()) {
      throw new CopException(problems);
    }
  }

  private static Problem problem(Session session, String key) {
    return Problem.of(
        ProblemCode.NOT_WRITABLE,
        ProblemText.of("schedule.incomplete", session.id(), ProblemText.of(key)));
  }
}
