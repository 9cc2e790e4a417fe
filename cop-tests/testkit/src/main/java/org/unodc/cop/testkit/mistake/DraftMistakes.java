package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.DecisionFacts.haveSame;
import static org.unodc.cop.testkit.mistake.DecisionFacts.isDay;
import static org.unodc.cop.testkit.mistake.DecisionFacts.list;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in drafts and in the documents of sessions. */
final class DraftMistakes {
  private static final String DRAFTS = "/drafts/*";
  private static final String DOCUMENTS = "/sessions/*/documents/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("draft.after-its-outcome", "The draft has the day after the decision.")
              .at("/outcomes/*")
              .where(outcome -> isDay(outcome, "adopted"))
              .where(
                  outcome ->
                      outcome
                          .referred("draft", DRAFTS)
                          .filter(draft -> isDay(draft, "submitted"))
                          .isPresent())
              .change(
                  outcome ->
                      outcome
                          .referred("draft", DRAFTS)
                          .orElseThrow()
                          .child("submitted")
                          .set("date", DecisionFacts.dayOf(outcome, "adopted").plusDays(1)))
              .foundBy("outcome.draft-is-submitted-before-it-is-decided"),
          Mistake.of("draft.a-year-late", "The year of the draft is one too high.")
              .at(DRAFTS)
              .where(draft -> isDay(draft, "submitted"))
              .where(DecisionFacts::hasSessionDays)
              .change(draft -> DecisionFacts.moveDay(draft, "submitted", 365))
              .foundBy("outcome.draft-is-submitted-before-it-is-decided"),
          Mistake.of("draft.sponsor-twice", "A sponsor is entered twice.")
              .at("/drafts/*/sponsors/*")
              .where(
                  sponsor ->
                      sponsor.has("participant")
                          || sponsor.has("stakeholder")
                          || sponsor.has("unit"))
              .change(RecordPart::duplicate)
              .foundBy("outcome.draft-sponsors-are-distinct"),
          Mistake.of("draft.symbol-of-another", "The symbol of another draft is entered.")
              .at(DRAFTS)
              .where(draft -> symbol(draft).isPresent())
              .where(draft -> !draftsWithOtherSymbols(draft).isEmpty())
              .change(
                  draft ->
                      draft
                          .child("document")
                          .set(
                              "symbol",
                              symbol(draft.oneOf(draftsWithOtherSymbols(draft))).orElseThrow()))
              .foundBy("outcome.document-symbols-are-distinct"),
          Mistake.of("draft.twice-under-two-ids", "A draft is entered again under another id.")
              .at(DRAFTS)
              .where(draft -> symbol(draft).isPresent())
              .change(draft -> draft.duplicate().set("id", draft.text("id") + "-2"))
              .foundBy("outcome.document-symbols-are-distinct"),
          Mistake.of("draft.no-such-session", "The id of the session of a draft is mistyped.")
              .at(DRAFTS)
              .where(draft -> draft.has("session"))
              .change(draft -> draft.set("session", draft.text("session") + "x"))
              .foundBy("reference.resolves"),
          Mistake.of(
                  "draft.other-session", "The draft of an outcome is entered for another session.")
              .at("/outcomes/*")
              .where(
                  outcome ->
                      outcome
                          .referred("draft", DRAFTS)
                          .filter(draft -> draft.has("session"))
                          .isPresent())
              .where(outcome -> !DecisionFacts.otherSessions(outcome).isEmpty())
              .change(
                  outcome ->
                      outcome
                          .referred("draft", DRAFTS)
                          .orElseThrow()
                          .set(
                              "session",
                              outcome.oneOf(DecisionFacts.otherSessions(outcome)).text("id")))
              .foundBy("outcome.stems-from-its-own-draft"),
          Mistake.of("document.twice", "A document is listed twice.")
              .at(DOCUMENTS)
              .where(document -> document.has("symbol"))
              .change(RecordPart::duplicate)
              .foundBy("outcome.document-symbols-are-distinct"),
          Mistake.of("document.symbol-of-another", "The symbol of another document is entered.")
              .at(DOCUMENTS)
              .where(document -> document.has("symbol"))
              .where(document -> !otherDocuments(document).isEmpty())
              .change(
                  document ->
                      document.set(
                          "symbol", document.oneOf(otherDocuments(document)).text("symbol")))
              .foundBy("outcome.document-symbols-are-distinct"),
          Mistake.of("document.year-of-another-session", "The year in a symbol is ten too low.")
              .at(DOCUMENTS)
              .where(DraftMistakes::namesItsYear)
              .change(
                  document ->
                      document.set(
                          "symbol",
                          document
                              .text("symbol")
                              .replace(
                                  "/" + year(document) + "/", "/" + (year(document) - 10) + "/")))
              .foundBy("outcome.document-symbols-name-their-session"),
          Mistake.of("document.of-another-body", "The symbol of another body is entered.")
              .at(DOCUMENTS)
              .where(DraftMistakes::namesItsYear)
              .change(document -> document.set("symbol", "A/RES/55/25"))
              .foundBy("outcome.document-symbols-name-their-session"),
          Mistake.of("document.words-for-a-symbol", "Words are entered in place of a symbol.")
              .at(DOCUMENTS)
              .change(document -> document.set("symbol", "see the website"))
              .foundBy("session.document-symbols-parse"),
          Mistake.of("document.nothing-to-find-it-by", "A document has only languages.")
              .at(DOCUMENTS)
              .change(document -> document.remove("symbol").remove("title").remove("link"))
              .refusedAs(ProblemCode.INVARIANT));

  private DraftMistakes() {}

  private static Optional<String> symbol(RecordPart draft) {
    return draft.has("document") && draft.child("document").has("symbol")
        ? Optional.of(draft.child("document").text("symbol"))
        : Optional.empty();
  }

  private static ImmutableList<RecordPart> draftsWithOtherSymbols(RecordPart draft) {
    return list(
        draft
            .siblings()
            .filter(other -> symbol(other).isPresent())
            .filter(other -> !symbol(other).equals(symbol(draft))));
  }

  /** {@return the documents with other symbols that are not in other languages only} */
  private static ImmutableList<RecordPart> otherDocuments(RecordPart document) {
    return list(
        DecisionFacts.othersWith(document, "symbol").stream()
            .filter(other -> !haveSame(other, document, "symbol"))
            .filter(other -> haveSame(other, document, "languages")));
  }

  private static boolean namesItsYear(RecordPart document) {
    RecordPart record = document.record();
    RecordPart session = document.parent().parent();
    return record.has("documentSeries")
        && document.has("symbol")
        && document.text("symbol").startsWith(record.text("documentSeries") + "/")
        && session.has("days")
        && (!session.has("convention") || haveSame(session, record, "convention"))
        && document.text("symbol").contains("/" + year(document) + "/");
  }

  private static int year(RecordPart document) {
    return document.parent().parent().child("days").day("first").getYear();
  }
}
