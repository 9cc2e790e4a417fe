package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Rules about the order, the numbers and the length of sessions, and about document symbols. */
public final class SessionRules {
  private static final Parameter DAYS = new Parameter("days", 31, 1, 366);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.ordinals-and-days-ascend-together", Session.class)
              .reading(Scope.SESSION)
              .when((session, record) -> SessionOrder.of(record).predecessorOf(session).isPresent())
              .check(SessionRules::checkOrder),
          Rule.notice("session.document-symbols-parse", Composite.class)
              .reading(Scope.VALUE)
              .among(DocumentReference.class, Source.class)
              .given(SessionRules::symbol, SessionRules::checkSymbol),
          Rule.warning("session.ordinals-are-distinct", Session.class)
              .reading(Scope.SESSION)
              .when(session -> session.ordinal().isPresent() && !isOf(session, SessionKind.RESUMED))
              .check(SessionRules::checkOrdinal),
          Rule.notice("session.regular-sessions-keep-the-cycle", Session.class)
              .reading(Scope.SESSION)
              .dependingOn("session.ordinals-are-distinct")
              .when(
                  (session, record) ->
                      isOf(session, SessionKind.REGULAR)
                          && directPredecessor(session, record).isPresent()
                          && cycle(session, record).isPresent())
              .check(SessionRules::checkCycle),
          Rule.warning("session.resumed-part-opens-later", Session.class)
              .reading(Scope.SESSION)
              .given(SessionRules::partBefore, SessionRules::checkResumption),
          Rule.notice("session.length-is-plausible", Session.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.VALUE)
              .with(DAYS)
              .given(Session::days, SessionRules::checkLength),
          Rule.warning("session.ends-before-the-next-opens", Session.class)
              .reading(Scope.SESSION)
              .given(SessionRules::predecessor, SessionRules::checkEnd));

  private SessionRules() {}

  private static void checkOrder(Session session, RecordView record, FindingCollector findings) {
    Session predecessor = SessionOrder.of(record).predecessorOf(session).orElseThrow();
    LocalDate opening = opening(session).orElseThrow();
    LocalDate before = opening(predecessor).orElseThrow();
    if (!before.isBefore(opening)) {
      findings.add(Place.of("days"), opening, EntityLabel.of(predecessor), before);
    }
  }

  private static Optional<String> symbol(Composite value) {
    if (value instanceof DocumentReference document) {
      return document.symbol();
    }
    return value instanceof Source source ? source.symbol() : Optional.empty();
  }

  private static void checkSymbol(
      Composite value, String symbol, RecordView record, FindingCollector findings) {
    try {
      DocumentSymbol.parse(symbol);
    } catch (SymbolRefusal refusal) {
      int position = refusal.position();
      findings.add(Place.of("symbol"), symbol, position, character(symbol, position - 1));
    }
  }

  private static String character(String text, int index) {
    return index < text.length() ? Character.toString(text.codePointAt(index)) : "";
  }

  private static void checkOrdinal(Session session, RecordView record, FindingCollector findings) {
    Session holder = SessionNumbers.of(record).holderOf(session).orElse(session);
    if (!holder.id().equals(session.id())) {
      findings.add(Place.of("ordinal"), session.ordinal().orElseThrow(), EntityLabel.of(holder));
    }
  }

  private static void checkCycle(Session session, RecordView record, FindingCollector findings) {
    Session before = directPredecessor(session, record).orElseThrow();
    StipulatedNumber cycle = cycle(session, record).orElseThrow();
    LocalDate opening = opening(session).orElseThrow();
    LocalDate earlier = opening(before).orElseThrow();
    if (opening.getYear() - earlier.getYear() > cycle.number()) {
      findings.addCiting(
          cycle.citation(),
          Place.of("days"),
          opening,
          EntityLabel.of(before),
          earlier,
          cycle.number());
    }
  }

  private static void checkResumption(
      Session session, Session part, RecordView record, FindingCollector findings) {
    LocalDate resumed = opening(session).orElseThrow();
    LocalDate opened = opening(part).orElseThrow();
    if (!resumed.isAfter(opened)) {
      findings.add(Place.of("days"), resumed, EntityLabel.of(part), opened);
    }
  }

  /** {@return the session that a resumed session resumes, if its days are known} */
  private static Optional<Session> partBefore(Session session, RecordView record) {
    return isOf(session, SessionKind.RESUMED)
            && session.ordinal().isPresent()
            && session.days().isPresent()
        ? SessionNumbers.of(record).holderOf(session).filter(part -> part.days().isPresent())
        : Optional.empty();
  }

  /**
   * Returns the session with the next lower number. If that number is missing in the record, there
   * is no direct predecessor.
   */
  private static Optional<Session> directPredecessor(Session session, RecordView record) {
    return SessionOrder.of(record)
        .predecessorOf(session)
        .filter(before -> before.ordinal().orElseThrow() == session.ordinal().orElseThrow() - 1);
  }

  private static Optional<StipulatedNumber> cycle(Session session, RecordView record) {
    return opening(session)
        .flatMap(day -> RulesInForce.on(day, record))
        .flatMap(RulesOfProcedure::cycleYears);
  }

  private static Optional<LocalDate> opening(Session session) {
    return session.days().map(DateRange::first);
  }

  private static boolean isOf(Session session, SessionKind kind) {
    return session.kind().filter(kind::equals).isPresent();
  }

  private static void checkLength(
      Session session, DateRange days, RecordView record, FindingCollector findings) {
    long limit = findings.value(DAYS);
    if (days.days() > limit) {
      findings.add(Place.of("days"), days.first(), days.last(), days.days(), limit);
    }
  }

  private static void checkEnd(
      Session session, Session before, RecordView record, FindingCollector findings) {
    LocalDate opening = session.days().orElseThrow().first();
    LocalDate end = before.days().orElseThrow().last();
    if (!end.isBefore(opening)) {
      findings.add(Place.of("days"), opening, EntityLabel.of(before), end);
    }
  }

  /** {@return the session before, if it opened earlier; another rule reports the other case} */
  private static Optional<Session> predecessor(Session session, RecordView record) {
    return SessionOrder.of(record)
        .predecessorOf(session)
        .filter(
            before ->
                before.days().orElseThrow().first().isBefore(session.days().orElseThrow().first()));
  }
}
