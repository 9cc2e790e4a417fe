package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Lookup;
import org.unodc.cop.domain.session.Session;

/**
 * Rules that report one document symbol for two documents of a session, or for two drafts.
 *
 * <p>Two outcomes may have one symbol, because the report of a session contains all of them.
 */
public final class DocumentListRules {
  private static final Lookup<String, Draft> SYMBOLS =
      Lookup.of(
          Draft.class,
          draft ->
              draft.document().flatMap(DocumentReference::symbol).map(DocumentSymbol::comparable));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("outcome.document-symbols-are-distinct", Entity.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.DOCUMENT)
              .among(Session.class, Draft.class)
              .when(DocumentListRules::hasSymbol)
              .check(DocumentListRules::checkSymbols));

  private DocumentListRules() {}

  private static boolean hasSymbol(Entity entity) {
    return entity instanceof Draft draft
        ? draft.document().flatMap(DocumentReference::symbol).isPresent()
        : entity instanceof Session session
            && session.documents().stream().anyMatch(document -> document.symbol().isPresent());
  }

  private static void checkSymbols(Entity entity, RecordView record, FindingCollector findings) {
    if (entity instanceof Draft draft) {
      String symbol = draft.document().flatMap(DocumentReference::symbol).orElseThrow();
      SYMBOLS
          .earlierThan(draft, record)
          .ifPresent(
              first ->
                  findings.add(
                      Place.of("document").at("symbol"),
                      EntityLabel.of(draft),
                      symbol,
                      EntityLabel.of(first)));
    } else if (entity instanceof Session session) {
      checkDocuments(session, findings);
    }
  }

  private static void checkDocuments(Session session, FindingCollector findings) {
    Map<String, Set<OfficialLanguage>> holders = new HashMap<>();
    for (int i = 0; i < session.documents().size(); i++) {
      DocumentReference document = session.documents().get(i);
      Set<OfficialLanguage> languages = ImmutableSet.copyOf(document.languages());
      Optional<Set<OfficialLanguage>> holder =
          document
              .symbol()
              .flatMap(
                  symbol ->
                      Optional.ofNullable(
                          holders.putIfAbsent(DocumentSymbol.comparable(symbol), languages)));
      if (holder.filter(earlier -> !areOfVersions(earlier, languages)).isPresent()) {
        EntityLabel label = EntityLabel.of(session);
        findings.add(
            Place.of("documents").at(i).at("symbol"),
            label,
            document.symbol().orElseThrow(),
            label);
      }
    }
  }

  /** {@return whether two entries are one document in different languages} */
  private static boolean areOfVersions(Set<OfficialLanguage> one, Set<OfficialLanguage> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
