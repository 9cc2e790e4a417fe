package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about the order of sessions, and about the form of document symbols. */
public final class SessionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.ordinals-and-days-ascend-together", Session.class)
              .reading(Scope.SESSION)
              .when((session, record) -> SessionOrder.of(record).predecessorOf(session).isPresent())
              .check(SessionRules::checkOrder),
          Rule.notice("session.document-symbols-parse", Composite.class)
              .reading(Scope.VALUE)
              .among(DocumentReference.class, Source.class)
              .given(SessionRules::symbol, SessionRules::checkSymbol));

  private SessionRules() {}

  private static void checkOrder(Session session, RecordView record, FindingCollector findings) {
    Session predecessor = SessionOrder.of(record).predecessorOf(session).orElseThrow();
    LocalDate opening = opening(session);
    if (!opening(predecessor).isBefore(opening)) {
      findings.add(Place.of("days"), opening, EntityLabel.of(predecessor), opening(predecessor));
    }
  }

  private static LocalDate opening(Session session) {
    return session.days().orElseThrow().first();
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
}
