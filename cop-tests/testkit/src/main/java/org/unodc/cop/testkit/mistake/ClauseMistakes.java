package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the final clauses of treaties. */
final class ClauseMistakes {
  private static final String TREATIES = "/conventions/*";
  private static final String ENTRY = TREATIES + "/entryIntoForce";
  private static final String WITHDRAWAL = TREATIES + "/withdrawal";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("clause.swapped-window", "The ends of a period for signature are exchanged.")
              .at(TREATIES + "/signature/window")
              .where(window -> !window.is("first", window.text("last")))
              .change(
                  window -> {
                    String first = window.text("first");
                    window.set("first", window.text("last")).set("last", first);
                  })
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of(
                  "clause.endless-window",
                  "The last day for signature gets a year of this century.")
              .at(TREATIES + "/signature/window")
              .change(window -> window.set("last", window.day("first").plusYears(30)))
              .foundBy("convention.final-clauses-are-plausible"),
          Mistake.of(
                  "clause.window-against-opening",
                  "The first day of a period for signature is corrected in one place only.")
              .at(TREATIES + "/signature")
              .where(clause -> clause.has("window") && clause.has("opensOn"))
              .change(clause -> clause.moveDay("opensOn", 1))
              .foundBy("convention.signature-periods-agree"),
          Mistake.of(
                  "clause.window-of-a-day",
                  "The last day for signature is that of the ceremony, but others signed later.")
              .at(TREATIES + "/signature/window")
              .where(window -> !window.parent().has("closes"))
              .where(
                  window ->
                      Treaties.actions(window.parent().parent())
                          .anyMatch(
                              action ->
                                  action.is("kind", "SIGNATURE")
                                      && action.has("date")
                                      && action.text("date").compareTo(window.text("first")) > 0))
              .change(window -> window.set("last", window.text("first")))
              .foundBy("party.signature-within-window"),
          Mistake.of("clause.too-many-instruments", "A number of instruments has a digit twice.")
              .at(ENTRY)
              .where(clause -> Treaties.isInForceByClause(clause.parent()))
              .where(clause -> clause.child("instruments").child("number").node().asInt() > 0)
              .change(
                  clause -> {
                    RecordPart number = clause.child("instruments");
                    number.set("number", 11L * number.child("number").node().asInt());
                  })
              .foundBy(
                  "convention.published-entry-into-force-equals-computed",
                  "convention.published-entry-into-force-is-possible"),
          Mistake.of("clause.no-number", "The number of instruments is forgotten.")
              .at(ENTRY)
              .where(clause -> clause.has("instruments"))
              .change(clause -> clause.remove("instruments"))
              .foundBy("convention.entry-into-force-clause-is-complete"),
          Mistake.of("clause.no-delay", "The time after the last instrument is forgotten.")
              .at(ENTRY)
              .where(clause -> clause.has("delayDays") != clause.has("delay"))
              .where(clause -> !clause.has("fixedDay"))
              .change(clause -> clause.remove("delayDays").remove("delay"))
              .foundBy("convention.entry-into-force-clause-is-complete"),
          Mistake.of("clause.negative-delay", "A delay gets a minus sign.")
              .at(ENTRY + "/delayDays")
              .change(delay -> delay.set("number", -delay.child("number").node().asInt() - 1L))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("clause.delay-of-years", "A delay of 90 days gets two digits too many.")
              .at(ENTRY + "/delayDays")
              .where(delay -> delay.child("number").node().asInt() >= 30)
              .change(delay -> delay.set("number", 100L * delay.child("number").node().asInt()))
              .foundBy("convention.final-clauses-are-plausible"),
          Mistake.of("clause.delays-disagree", "A delay is corrected in one place only.")
              .at(ENTRY)
              .where(clause -> clause.has("delayDays") && clause.has("delay"))
              .change(clause -> clause.child("delay").set("number", 91))
              .foundBy("convention.entry-into-force-delays-agree"),
          Mistake.of("clause.months-for-days", "A delay of 90 days is entered as one of 90 months.")
              .at(ENTRY + "/delay")
              .where(delay -> delay.is("unit", "DAYS"))
              .where(delay -> delay.child("number").node().asInt() > 36)
              .change(delay -> delay.set("unit", "MONTHS"))
              .foundBy("convention.final-clauses-are-plausible"),
          Mistake.of("clause.waits-for-nothing", "A convention is said to wait for its parent.")
              .at(ENTRY)
              .where(clause -> !clause.parent().has("parent"))
              .where(clause -> clause.parent().is("kind", "CONVENTION"))
              .change(clause -> clause.set("notBeforeParent", true))
              .foundBy("convention.only-a-protocol-waits-for-its-parent"),
          Mistake.of("clause.share-above-the-whole", "A share gets a digit too many.")
              .at(ENTRY + "/*/shares/*")
              .change(share -> share.set("percent", 825))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("clause.shares-above-the-whole", "A share is that of all together.")
              .at(ENTRY + "/**/shares/*")
              .where(share -> share.siblings().anyMatch(other -> other.has("percent")))
              .where(share -> !share.has("from") && !share.has("until"))
              .where(
                  share ->
                      share.siblings().anyMatch(other -> !other.has("from") && !other.has("until")))
              .change(share -> share.set("percent", 100))
              .foundBy("convention.emission-shares-fit-into-the-whole"),
          Mistake.of(
                  "clause.more-named-than-listed",
                  "More named participants are required than are named.")
              .at(ENTRY + "/**/participants")
              .where(named -> named.parent().has("atLeast"))
              .change(named -> named.parent().set("atLeast", named.node().size() + 1L))
              .where(
                  named ->
                      Treaties.isInForceByClause(
                          named
                              .record()
                              .all("/conventions/*")
                              .filter(t -> named.pointer().startsWith(t.pointer() + "/"))
                              .findFirst()
                              .orElseThrow()))
              .foundBy("convention.published-entry-into-force-is-possible"),
          Mistake.of(
                  "clause.unknown-participant", "The id of a named participant has a typing error.")
              .at(ENTRY + "/**/participants/*")
              .change(named -> named.replaceWith(named.text() + "x"))
              .foundBy("reference.resolves"),
          Mistake.of("clause.cites-another-article", "An article has a digit too many.")
              .at(TREATIES + "/**/citation")
              .where(ClauseMistakes::citesItsTreaty)
              .change(citation -> citation.set("provision", "art. 987"))
              .foundBy("convention.cited-articles-exist"),
          Mistake.of(
                  "clause.notice-in-months-and-years",
                  "A period of notice is corrected in one place only.")
              .at(WITHDRAWAL)
              .where(clause -> clause.has("noticeMonths") && clause.has("notice"))
              .change(clause -> clause.child("noticeMonths").set("number", 6))
              .foundBy("convention.notice-periods-agree"),
          Mistake.of(
                  "clause.notice-of-ten-years",
                  "A period of notice of 12 months becomes one of 120.")
              .at(WITHDRAWAL + "/noticeMonths")
              .change(notice -> notice.set("number", 120))
              .foundBy("convention.final-clauses-are-plausible"),
          Mistake.of(
                  "clause.years-for-months",
                  "A period of notice of 12 months is entered as 12 years.")
              .at(WITHDRAWAL + "/notice")
              .where(notice -> notice.child("number").node().asInt() > 3)
              .where(notice -> !notice.is("unit", "DAYS"))
              .change(notice -> notice.set("unit", "YEARS"))
              .foundBy("convention.final-clauses-are-plausible"),
          Mistake.of(
                  "clause.takes-protocols",
                  "Leaving a convention is said not to take its protocols along.")
              .at(WITHDRAWAL)
              .where(clause -> clause.has("takesProtocols"))
              .change(
                  clause ->
                      clause.set(
                          "takesProtocols", !clause.child("takesProtocols").node().asBoolean()))
              .notKnowable(
                  "Only the text of the treaty says so, and the record does not have it."));

  private ClauseMistakes() {}

  private static boolean citesItsTreaty(RecordPart citation) {
    RecordPart treaty = citation;
    while (!treaty.parent().key().equals("conventions")) {
      treaty = treaty.parent();
    }
    String instrument = citation.text("instrument");
    return treaty.has("lastArticle")
        && treaty.has("title")
        && (treaty.is("title", instrument)
            || (treaty.child("title").has("texts")
                && treaty
                    .child("title")
                    .children("texts")
                    .anyMatch(t -> t.text().equals(instrument))));
  }
}
