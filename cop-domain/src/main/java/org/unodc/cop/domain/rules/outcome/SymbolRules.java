package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules that compare the symbols of documents with the session for which they were issued. */
public final class SymbolRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("outcome.document-symbols-name-their-session", Entity.class)
              .reading(Scope.SESSION)
              .among(Session.class, Draft.class, Outcome.class)
              .given(SessionSymbols::of, SymbolRules::checkSymbols));

  /** The number of a session, not a year. Roman numerals and parts of sessions do not match. */
  private static final Pattern SESSION = Pattern.compile("\\(?([0-9]{1,3})\\)?");

  /** The session that directly follows a body: .28 in OzL.Pro.28, 8 in COP8(1). */
  private static final Pattern SESSION_OF_BODY = Pattern.compile("\\.?[0-9]");

  private SymbolRules() {}

  private static void checkSymbols(
      Entity entity, SessionSymbols issued, RecordView record, FindingCollector findings) {
    issued
        .symbols()
        .forEach(
            (place, symbol) -> {
              boolean isOfTheBody = isOf(issued.series(), symbol);
              if (!isOfTheBody || namesAnotherSession(symbol, issued.session())) {
                findings.add(
                    place,
                    symbol,
                    EntityLabel.of(issued.session()),
                    !isOfTheBody ? "body" : symbol.year().isPresent() ? "year" : "session");
              }
            });
  }

  private static Optional<Session> sessionOf(Entity entity, RecordView record) {
    if (entity instanceof Session session) {
      return Optional.of(session);
    }
    if (entity instanceof Draft draft) {
      return record.find(Session.class, draft.session());
    }
    return entity instanceof Outcome outcome
        ? record.find(Session.class, outcome.session())
        : Optional.empty();
  }

  /**
   * {@return the beginning of the document symbols of the conference; empty if the session belongs
   * to another convention or the conference has no series}
   */
  private static Optional<String> seriesOf(Session session, RecordView record) {
    return record.all(Conference.class).stream()
        .findFirst()
        .filter(
            conference ->
                session.convention().isEmpty()
                    || session.convention().equals(conference.convention()))
        .flatMap(Conference::documentSeries);
  }

  /** {@return the valid document symbols of an entity, with their places} */
  private static ImmutableMap<Place, DocumentSymbol> valid(Entity entity) {
    ImmutableMap.Builder<Place, DocumentSymbol> symbols = ImmutableMap.builder();
    if (entity instanceof Session session) {
      for (int i = 0; i < session.documents().size(); i++) {
        Place place = Place.of("documents").at(i).at("symbol");
        symbol(session.documents().get(i)).ifPresent(symbol -> symbols.put(place, symbol));
      }
    }
    Optional<DocumentReference> document =
        entity instanceof Draft draft
            ? draft.document()
            : entity instanceof Outcome outcome ? outcome.document() : Optional.empty();
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

  /**
   * A series may have lost the name of the parent organization: the documents of the Convention on
   * Biological Diversity began with UNEP/CBD/COP until 2016, and with CBD/COP since then.
   */
  private static boolean isOf(String series, DocumentSymbol symbol) {
    String text = symbol.toString();
    boolean namesParent = series.startsWith("UNEP/") && series.indexOf('/', 5) > 0;
    return isOf(series, text) || (namesParent && isOf(series.substring(5), text));
  }

  private static boolean isOf(String series, String text) {
    return text.startsWith(series + "/")
        || text.startsWith(series + "(")
        || (text.startsWith(series)
            && Character.isLetter(series.charAt(series.length() - 1))
            && SESSION_OF_BODY.matcher(text.substring(series.length())).lookingAt());
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

  /**
   * The symbols of documents that were issued for a session of the conference.
   *
   * @param series the beginning of the document symbols of the conference
   * @param symbols the valid symbols, with their places
   */
  private record SessionSymbols(
      Session session, String series, ImmutableMap<Place, DocumentSymbol> symbols) {
    static Optional<SessionSymbols> of(Entity entity, RecordView record) {
      return sessionOf(entity, record)
          .flatMap(
              session ->
                  seriesOf(session, record)
                      .map(series -> new SessionSymbols(session, series, valid(entity))))
          .filter(issued -> !issued.symbols().isEmpty());
    }
  }
}
