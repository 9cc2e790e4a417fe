package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;

/**
 * A list that belongs to a session.
 *
 * @param recorded finds the values of a session
 * @param replacement puts the values in place of those of the session
 */
record SessionList<T>(
    Function<Session, ImmutableList<T>> recorded,
    BiFunction<Session, List<T>, Session> replacement) {

  /** {@return the values of the session with this id} */
  List<T> in(Conference record, String session) {
    return record.sessions().stream()
        .filter(candidate -> candidate.id().value().equals(session))
        .flatMap(candidate -> recorded.apply(candidate).stream())
        .collect(toImmutableList());
  }

  /** {@return the record with these values in the session with this id} */
  Conference replacedIn(Conference record, List<T> values, String session) {
    return record.toBuilder()
        .sessions(
            record.sessions().stream()
                .map(
                    candidate ->
                        candidate.id().value().equals(session)
                            ? replacement.apply(candidate, values)
                            : candidate)
                .toList())
        .build();
  }

  /** {@return the rooms of the venue of a session} */
  static ImmutableList<Room> rooms(Session session) {
    return session.venue().map(Venue::rooms).orElse(ImmutableList.of());
  }

  /** {@return the session with these rooms at its venue} */
  static Session withRooms(Session session, List<Room> rooms) {
    Venue.Builder venue = session.venue().map(Venue::toBuilder).orElseGet(Venue::builder);
    return session.toBuilder().venue(venue.rooms(rooms).build()).build();
  }
}
