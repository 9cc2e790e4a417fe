package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    String current = now.session().id().value();
    Map<String, PageText> names = new LinkedHashMap<>();
    now.conference().sessions().stream()
        .filter(one -> recorded.contains(Optional.of(one.id())) || one.equals(now.session()))
        .sorted(Comparator.comparing((Session one) -> one.ordinal().orElse(0)).reversed())
        .forEach(one -> names.put(one.id().value(), name(one, formatter)));
    recorded.stream()
        .flatMap(Optional::stream)
        .forEach(id -> names.putIfAbsent(id.value(), PageText.unknown(id.value())));
    if (recorded.contains(Optional.<SessionId>empty())) {
      names.put("", PageText.here(formatter.message("participation.session.none")));
    }
    String shown = asked.orElse(current);
    if (!names.containsKey(shown)) {
      throw new PageNotFoundException();
    }
    return new SessionChoice(
        Optional.of(shown).filter(id -> !id.isEmpty()).map(SessionId::of),
        names.entrySet().stream()
            .map(one -> new Option(one.getKey(), one.getValue(), one.getKey().equals(shown)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static PageText name(Session session, PageFormatter formatter) {
    if (session.ordinal().isEmpty()) {
      return formatter.text(session.title(), session.id().value());
    }
    int ordinal = session.ordinal().getAsInt();
    return PageText.here(
        session
            .days()
            .map(days -> String.valueOf(days.first().getYear()))
            .map(year -> formatter.message("participation.session.dated", ordinal, year))
            .orElseGet(() -> formatter.message("participation.session.number", ordinal)));
  }
}
