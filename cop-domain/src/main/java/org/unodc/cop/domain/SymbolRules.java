package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** What should hold between the symbols of documents and the session that they were issued for. */
final class SymbolRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.document-symbols-name-their-session", Severity.NOTICE, Entity.class)
              .when(
                  (thing, record) ->
                      session(thing, record).flatMap(session -> series(session, record)).isPresent()
                          && !symbols(thing).isEmpty())
              .check(SymbolRules::checkSymbols));

  /** What is not a year; Roman numerals and parts of sessions are left alone. */
  private static final Pattern SESSION = Pattern.compile("\\(?([0-9]{1,3})\\)?");

  private SymbolRules() {}

  private static void checkSymbols(Entity thing, RecordView record, Faults faults) {
    Session session = session(thing, record).orElseThrow();
    String series = series(session, record).orElseThrow();
    symbols(thing)
        .forEach(
            (place, symbol) -> {
              if (!isOf(series, symbol) || namesAnotherSession(symbol, session)) {
                faults.add(place, symbol, EntityLabel.of(session));
              }
            });
  }

  private static Optional<Session> session(Entity thing, RecordView record) {
    if (thing instanceof Session session) {
      return Optional.of(session);
    }
    if (thing instanceof Draft draft) {
      return Procedure.session(draft.session(), record);
    }
    return thing instanceof Outcome outcome
        ? Procedure.session(outcome.session(), record)
        : Optional.empty();
  }

  /** {@return how the symbols of the conference begin whose session it is} */
  private static Optional<String> series(Session session, RecordView record) {
    return record.all(Conference.class).stream()
        .findFirst()
        .filter(
            conference ->
                session.convention().isEmpty()
                    || session.convention().equals(conference.convention()))
        .flatMap(Conference::documentSeries);
  }

  /** {@return the symbols that have the form of one, with their places} */
  private static ImmutableMap<Place, DocumentSymbol> symbols(Entity thing) {
    ImmutableMap.Builder<Place, DocumentSymbol> symbols = ImmutableMap.builder();
    if (thing instanceof Session session) {
      for (int i = 0; i < session.documents().size(); i++) {
        Place place = Place.of("documents").at(i).at("symbol");
        symbol(session.documents().get(i)).ifPresent(symbol -> symbols.put(place, symbol));
      }
    }
    Optional<DocumentReference> document =
        thing instanceof Draft draft
            ? draft.document()
            : thing instanceof Outcome outcome ? outcome.document() : Optional.empty();
    document
        .flatMap(SymbolRules::symbol)
        .ifPresent(symbol -> symbols.put(Place.of("document").at("symbol"), symbol));
    return symbols.buildOrThrow();
  }

  private static Optional<DocumentSymbol> symbol(DocumentReference document) {
    try {
      return document.symbol().map(DocumentSymbol::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isOf(String series, DocumentSymbol symbol) {
    String text = symbol.toString();
    return text.startsWith(series + "/") || text.startsWith(series + "(");
  }

  private static boolean namesAnotherSession(DocumentSymbol symbol, Session session) {
    if (symbol.year().isPresent()) {
      int year = symbol.year().getAsInt();
      Optional<DateRange> days = session.days();
      return days.isPresent()
          && (year < days.get().first().getYear() || year > days.get().last().getYear());
    }
    Matcher number = SESSION.matcher(symbol.sessionOrYear().orElse(""));
    return number.matches()
        && session.ordinal().isPresent()
        && Integer.parseInt(number.group(1)) != session.ordinal().getAsInt();
  }
}
