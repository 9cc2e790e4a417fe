package org.unodc.cop.sdk.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Edition;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.Publication;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.event.Occasions;

/** Writes the programme of a session as schedule JSON, for the apps of conferences. */
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
   * {@return the schedules of a record}
   *
   * @param language in which texts are given where the record has them so
   * @param edition its day decides which persons may be named
   */
  public static ConferenceSchedule of(
      Conference conference, OfficialLanguage language, Edition edition) {
    return new ConferenceSchedule(conference, language, edition);
  }

  /**
   * {@return the meetings and side events of a session that begin on one of its days}
   *
   * <p>Throws {@link CopException} where the session lacks what the format demands: days, the zone
   * of its venue, an id of at least four characters. Throws {@link IllegalArgumentException} where
   * the record has no such session, or a page has no address with http or https.
   *
   * @param pages where the page of the session, and of each meeting and side event, is: the format
   *     demands it and no record says it
   */
  public Publication session(SessionId id, Function<EntityId, URI> pages) {
    Optional<Session> found = occasions.session(id);
    checkArgument(found.isPresent(), "the record has no session %s", id);
    Session session = found.get();
    demand(session);
    RoomNames rooms = new RoomNames(session.venue().orElseThrow(), occasions.language());
    Selection selection = selection(session, rooms);
    SessionMembers members = new SessionMembers(session, occasions, rooms, selection.shown());
    return new Publication(
        json(members.of(conference.id(), edition.day(), pages)), selection.leftOut());
  }

  private Selection selection(Session session, RoomNames rooms) {
    Selection selection =
        new Selection(
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

  private static void demand(Session session) {
    ImmutableList.Builder<Problem> lacking = ImmutableList.builder();
    if (session.days().isEmpty()) {
      lacking.add(problem(session, "does not say on which days it meets"));
    }
    if (session.venue().flatMap(Venue::zone).isEmpty()) {
      lacking.add(problem(session, "does not say in which time zone its venue is"));
    }
    if (session.id().value().length() < SessionMembers.SHORTEST_ACRONYM) {
      lacking.add(problem(session, "has an id of less than four characters"));
    }
    ImmutableList<Problem> problems = lacking.build();
    if (!problems.isEmpty()) {
      throw new CopException(problems);
    }
  }

  private static Problem problem(Session session, String lack) {
    return Problem.of(
        ProblemCode.NOT_WRITABLE,
        "There is no schedule of session " + session.id() + ", which " + lack + ".");
  }
}
