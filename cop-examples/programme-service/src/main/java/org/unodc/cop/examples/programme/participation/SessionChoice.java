package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageNotFoundException;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The sessions among which the reader of a page can choose.
 *
 * @param shown the session that the page shows; empty for entries whose session is not recorded
 * @param options the sessions with entries, and the session of the service, the latest first
 */
public record SessionChoice(Optional<SessionId> shown, ImmutableList<Option> options) {

  /**
   * A session.
   *
   * @param value the value of the parameter {@code session}; blank for entries without a session
   * @param name the name for the reader
   * @param isShown whether the page shows this session
   */
  public record Option(String value, PageText name, boolean isShown) {}

  /**
   * {@return the choice for a page}
   *
   * @param asked the parameter {@code session} of the request
   * @param recorded the sessions of the entries
   * @throws PageNotFoundException if the record has no entries for that session
   */
  static SessionChoice of(
      Optional<String> asked,
      ImmutableSet<Optional<SessionId>> recorded,
      Snapshot now,
      PageFormatter formatter) {
    Optional<SessionId> current = Optional.of(now.session().id());
    ImmutableList<Optional<SessionId>> all =
        Stream.concat(
                now.conference().sessions().stream()
                    .sorted(Comparator.comparing(SessionChoice::ordinal).reversed())
                    .map(session -> Optional.of(session.id()))
                    .filter(id -> recorded.contains(id) || id.equals(current)),
                Stream.concat(
                    recorded.stream().filter(id -> isMissing(id, now)),
                    recorded.stream().filter(Optional::isEmpty)))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    Optional<SessionId> shown =
        asked.isEmpty()
            ? current
            : all.stream()
                .filter(id -> value(id).equals(asked.get()))
                .findFirst()
                .orElseThrow(PageNotFoundException::new);
    return new SessionChoice(
        shown,
        all.stream()
            .map(id -> new Option(value(id), name(id, now, formatter), id.equals(shown)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static int ordinal(Session session) {
    return session.ordinal().orElse(0);
  }

  private static boolean isMissing(Optional<SessionId> id, Snapshot now) {
    return id.isPresent() && session(id, now).isEmpty();
  }

  private static Optional<Session> session(Optional<SessionId> id, Snapshot now) {
    return now.conference().sessions().stream()
        .filter(session -> id.equals(Optional.of(session.id())))
        .findFirst();
  }

  private static String value(Optional<SessionId> id) {
    return id.map(SessionId::value).orElse("");
  }

  private static PageText name(Optional<SessionId> id, Snapshot now, PageFormatter formatter) {
    if (id.isEmpty()) {
      return PageText.here(formatter.message("participation.session.none"));
    }
    Optional<Session> session = session(id, now);
    Optional<PageText> numbered =
        session
            .filter(one -> one.ordinal().isPresent())
            .map(one -> PageText.here(numbered(one, formatter)));
    return numbered.orElseGet(() -> formatter.text(session.flatMap(Session::title), value(id)));
  }

  private static String numbered(Session session, PageFormatter formatter) {
    int ordinal = session.ordinal().orElseThrow();
    return session
        .days()
        .map(
            days ->
                formatter.message(
                    "participation.session.dated", ordinal, String.valueOf(days.first().getYear())))
        .orElseGet(() -> formatter.message("participation.session.number", ordinal));
  }
}
