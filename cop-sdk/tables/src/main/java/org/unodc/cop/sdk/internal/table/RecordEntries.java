package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;

/**
 * The ids and names of the sessions of a record, of what the sessions have, and of the treaties.
 * Each list is collected when it is first needed. A list of things of a session is that of one
 * session, or of all sessions if none is given.
 */
final class RecordEntries {
  private final Optional<Conference> record;
  private final Map<String, EntryNames> lists = new ConcurrentHashMap<>();

  /**
   * @param record the record; if it is empty, all lists are empty
   */
  RecordEntries(Optional<Conference> record) {
    this.record = record;
  }

  /** {@return the sessions with their titles and their numbers} */
  EntryNames sessions() {
    return list(
        "names.sessions",
        Optional.empty(),
        CellWords.of("session"),
        names ->
            sessionsWith(Optional.empty())
                .forEach(
                    session ->
                        names.add(
                            session.id().value(),
                            Stream.concat(
                                EntryNames.texts(session.title()),
                                session.ordinal().stream()
                                    .boxed()
                                    .flatMap(RecordEntries::numbered)))));
  }

  /** {@return what lists call the session with a number, such as 12, 12th, COP12 and twelfth} */
  private static Stream<String> numbered(int ordinal) {
    return Stream.of(
            Stream.of(Integer.toString(ordinal), "COP" + ordinal),
            CellWords.of("after an ordinal").stream().map(ending -> ordinal + ending),
            CellWords.of("ordinal." + ordinal).stream())
        .flatMap(names -> names);
  }

  /** {@return the rooms with their names} */
  EntryNames rooms(Optional<String> session) {
    return list(
        "names.rooms",
        session,
        CellWords.of("room"),
        names ->
            sessionsWith(session)
                .flatMap(meant -> meant.venue().stream())
                .flatMap(venue -> venue.rooms().stream())
                .forEach(room -> names.add(room.id().value(), EntryNames.texts(room.name()))));
  }

  /** {@return the agenda items with their numbers and titles} */
  EntryNames agendaItems(Optional<String> session) {
    return list(
        "names.agenda-items",
        session,
        CellWords.of("agenda item"),
        names ->
            sessionsWith(session)
                .flatMap(meant -> meant.agendaItems().stream())
                .forEach(
                    item ->
                        names.add(
                            item.id().value(),
                            Stream.concat(
                                item.number().stream(), EntryNames.texts(item.title())))));
  }

  /** {@return the meetings with their titles} */
  EntryNames meetings(Optional<String> session) {
    return list(
        "names.meetings",
        session,
        ImmutableSet.of(),
        names ->
            sessionsWith(session)
                .flatMap(meant -> meant.meetings().stream())
                .forEach(
                    meeting -> names.add(meeting.id().value(), EntryNames.texts(meeting.title()))));
  }

  /** {@return the treaties with their titles and short titles} */
  EntryNames treaties() {
    return list(
        "names.treaties",
        Optional.empty(),
        ImmutableSet.of(),
        names ->
            record.stream()
                .flatMap(known -> known.conventions().stream())
                .forEach(
                    treaty ->
                        names.add(
                            treaty.id().value(),
                            Stream.concat(
                                treaty.title().texts().values().stream(),
                                EntryNames.texts(treaty.shortTitle())))));
  }

  /** {@return the sessions of the record, or only the one with this id} */
  Stream<Session> sessionsWith(Optional<String> id) {
    return record.stream()
        .flatMap(known -> known.sessions().stream())
        .filter(session -> id.isEmpty() || id.get().equals(session.id().value()));
  }

  private EntryNames list(
      String key,
      Optional<String> session,
      ImmutableSet<String> words,
      Consumer<EntryNames> collecting) {
    return lists.computeIfAbsent(
        key + session,
        unused -> {
          EntryNames collected = new EntryNames(key, words);
          collecting.accept(collected);
          return collected;
        });
  }
}
