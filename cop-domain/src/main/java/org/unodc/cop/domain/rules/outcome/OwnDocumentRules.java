package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** The rule about the documents of drafts and outcomes that seem to be other documents. */
public final class OwnDocumentRules {
  /** The part of a symbol that marks a document of limited distribution, as drafts are. */
  private static final String LIMITED = "/L.";

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("outcome.document-is-its-own", Entity.class)
              .reading(Scope.RECORD)
              .among(Draft.class, Outcome.class)
              .given(OwnDocumentRules::documentOf, OwnDocumentRules::check));

  private OwnDocumentRules() {}

  private static Optional<DocumentReference> documentOf(Entity entity) {
    return entity instanceof Draft draft ? draft.document() : ((Outcome) entity).document();
  }

  private static void check(
      Entity entity, DocumentReference document, RecordView record, FindingCollector findings) {
    Optional<String> symbol = document.symbol();
    if (symbol.isPresent() && isOfAnotherKind(entity, symbol.get(), record)) {
      findings.add(Place.of("document").at("symbol"), symbol.get());
    }
    if (entity.label().isPresent() && document.title().isPresent()) {
      otherTitle(entity.label().get(), document.title().get(), record)
          .ifPresent(title -> findings.add(Place.of("title"), title));
    }
  }

  /** {@return whether a text that was adopted has the symbol of a draft, or the other way round} */
  private static boolean isOfAnotherKind(Entity entity, String symbol, RecordView record) {
    boolean isLimited = symbol.contains(LIMITED);
    return entity instanceof Outcome
        ? isLimited
        : !isLimited && Documents.in(record).areDraftsLimited();
  }

  /**
   * {@return the title of a document that is that of another outcome, or has one word more than the
   * title of its own}
   */
  private static Optional<String> otherTitle(
      LocalizedText own, LocalizedText ofDocument, RecordView record) {
    for (Map.Entry<String, String> text : own.texts().entrySet()) {
      String title = ofDocument.texts().get(text.getKey());
      if (title != null
          && !title.equals(text.getValue())
          && (isWithoutLastWord(text.getValue(), title)
              || Documents.in(record).isOfSeveral(text.getValue(), title))) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithoutLastWord(String title, String whole) {
    return whole.startsWith(title + ' ') && whole.indexOf(' ', title.length() + 1) < 0;
  }

  /**
   * What all documents of drafts and outcomes have.
   *
   * @param titles the titles of the documents, and those of outcomes, each with its number
   * @param areDraftsLimited whether most documents of drafts have the symbol of a limited one
   */
  private record Documents(Map<String, Integer> titles, boolean areDraftsLimited) {
    static Documents in(RecordView record) {
      return record.computedOnce(
          Documents.class,
          () -> {
            Map<String, Integer> titles = new HashMap<>();
            record.all(Outcome.class).stream()
                .flatMap(outcome -> outcome.document().stream())
                .flatMap(document -> document.title().stream())
                .flatMap(title -> title.texts().values().stream())
                .forEach(title -> titles.merge(title, 1, Integer::sum));
            int limited = 0;
            int others = 0;
            for (Draft draft : record.all(Draft.class)) {
              Optional<String> symbol = draft.document().flatMap(DocumentReference::symbol);
              if (symbol.isPresent() && symbol.get().contains(LIMITED)) {
                limited++;
              } else if (symbol.isPresent()) {
                others++;
              }
            }
            return new Documents(titles, limited >= 2 && limited > 2 * others);
          });
    }

    /** {@return whether the document of an outcome has this title, and another one that title} */
    boolean isOfSeveral(String own, String title) {
      return titles.containsKey(own) && titles.containsKey(title);
    }
  }
}
