package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in the treaties of a record, except in their final clauses. */
final class ConventionMistakes {
  private static final String TREATIES = "/conventions/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("convention.no-title", "The title of a treaty is forgotten.")
              .at(TREATIES)
              .change(treaty -> treaty.remove("title"))
              .refusedAs(ProblemCode.MISSING_MEMBER),
          Mistake.of("convention.twice", "A treaty is entered twice under one id.")
              .at(TREATIES)
              .change(RecordPart::duplicate)
              .foundBy("reference.ids-are-unique"),
          Mistake.of("convention.number-of-another", "A treaty gets the number of another one.")
              .at(TREATIES)
              .where(treaty -> treaty.has("mtdsgNumber"))
              .where(treaty -> treaty.siblings().anyMatch(other -> other.has("mtdsgNumber")))
              .change(
                  treaty ->
                      treaty.set(
                          "mtdsgNumber",
                          treaty
                              .siblings()
                              .filter(other -> other.has("mtdsgNumber"))
                              .findFirst()
                              .orElseThrow()
                              .text("mtdsgNumber")))
              .foundBy("convention.treaty-numbers-are-distinct"),
          Mistake.of("convention.unknown-parent", "The id of a parent has a typing error.")
              .at(TREATIES)
              .where(treaty -> treaty.has("parent"))
              .change(treaty -> treaty.set("parent", treaty.text("parent") + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("convention.own-parent", "A treaty is entered as its own parent.")
              .at(TREATIES)
              .where(treaty -> treaty.has("parent"))
              .change(treaty -> treaty.set("parent", treaty.text("id")))
              .foundBy("convention.parents-form-no-circle"),
          Mistake.of("convention.circle", "A convention gets its protocol as its parent.")
              .at(TREATIES)
              .where(treaty -> treaty.referred("parent", TREATIES).isPresent())
              .change(
                  treaty ->
                      treaty
                          .referred("parent", TREATIES)
                          .orElseThrow()
                          .set("parent", treaty.text("id")))
              .foundBy("convention.parents-form-no-circle"),
          Mistake.of("convention.protocol-as-convention", "A protocol is entered as a convention.")
              .at(TREATIES)
              .where(treaty -> treaty.is("kind", "PROTOCOL") && treaty.has("parent"))
              .change(treaty -> treaty.set("kind", "CONVENTION"))
              .foundBy("convention.stands-by-itself"),
          Mistake.of("convention.protocol-alone", "The parent of a protocol is forgotten.")
              .at(TREATIES)
              .where(treaty -> treaty.is("kind", "PROTOCOL") && treaty.has("parent"))
              .change(treaty -> treaty.remove("parent"))
              .foundBy("convention.protocol-has-a-known-parent"),
          Mistake.of(
                  "convention.adopted-too-late",
                  "The year of adoption is that of a session long after the opening for signature.")
              .at(TREATIES)
              .where(treaty -> treaty.has("adoptedOn") && Treaties.opening(treaty).isPresent())
              .change(
                  treaty ->
                      treaty.set("adoptedOn", Treaties.opening(treaty).orElseThrow().plusYears(10)))
              .foundBy("convention.adopted-before-signature"),
          Mistake.of(
                  "convention.adopted-before-its-parent",
                  "A protocol gets a day of adoption before that of its convention.")
              .at(TREATIES)
              .where(treaty -> treaty.has("adoptedOn"))
              .where(
                  treaty ->
                      treaty
                          .referred("parent", TREATIES)
                          .filter(parent -> parent.has("adoptedOn"))
                          .isPresent())
              .change(
                  treaty ->
                      treaty.set(
                          "adoptedOn",
                          treaty
                              .referred("parent", TREATIES)
                              .orElseThrow()
                              .day("adoptedOn")
                              .minusYears(1)))
              .foundBy("convention.protocol-follows-its-convention"),
          Mistake.of("convention.adopted-in-another-century", "A year of adoption is 2088.")
              .at(TREATIES)
              .where(treaty -> treaty.has("adoptedOn"))
              .change(treaty -> treaty.set("adoptedOn", "2088" + rest(treaty, "adoptedOn")))
              .foundBy("convention.days-are-not-in-the-future"),
          Mistake.of(
                  "convention.actions-known-from-the-future",
                  "The day until which the actions are known has two digits exchanged, 2042 for 2024.")
              .at(TREATIES)
              .where(treaty -> treaty.has("actionsKnownUntil"))
              .change(
                  treaty ->
                      treaty.set("actionsKnownUntil", "2042" + rest(treaty, "actionsKnownUntil")))
              .foundBy("convention.days-are-not-in-the-future"),
          Mistake.of(
                  "convention.in-force-before-adoption",
                  "The day of entry into force is a year before the adoption.")
              .at(TREATIES)
              .where(treaty -> treaty.has("adoptedOn") && treaty.has("enteredIntoForceOn"))
              .change(
                  treaty -> treaty.set("enteredIntoForceOn", treaty.day("adoptedOn").minusYears(1)))
              .foundBy(
                  "convention.adopted-before-entry-into-force",
                  "convention.published-entry-into-force-equals-computed",
                  "convention.published-entry-into-force-is-possible"),
          Mistake.of(
                  "convention.in-force-too-early",
                  "Somebody takes the day of the last instrument for the day of entry into force.")
              .at(TREATIES)
              .where(Treaties::isInForceByClause)
              .where(treaty -> !treaty.child("entryIntoForce").has("conditions"))
              .change(treaty -> treaty.moveDay("enteredIntoForceOn", -90))
              .foundBy(
                  "convention.published-entry-into-force-equals-computed",
                  "convention.published-entry-into-force-is-possible"),
          Mistake.of(
                  "convention.parties-miscounted",
                  "A published number of parties has a digit twice.")
              .at(TREATIES + "/publishedFigures/*")
              .where(figure -> figure.is("subject", "PARTIES") && figure.has("asOf"))
              .where(figure -> Treaties.isComplete(figure.parent().parent(), figure.text("asOf")))
              .where(figure -> !figure.child("count").text("qualifier").endsWith("THAN"))
              .where(figure -> !figure.child("count").text("qualifier").startsWith("AT"))
              .change(
                  figure ->
                      figure
                          .child("count")
                          .set("value", 11L * figure.child("count").child("value").node().asInt()))
              .foundBy("party.published-count-agrees-with-actions"),
          Mistake.of(
                  "convention.unpublished-figure",
                  "The source of a number of parties is forgotten.")
              .at(TREATIES + "/publishedFigures/*")
              .where(figure -> figure.has("source"))
              .change(figure -> figure.remove("source"))
              .foundBy("source.published-figure-has-a-source"),
          Mistake.of(
                  "convention.title-missing-in-a-language",
                  "The title in one of the authentic languages is forgotten.")
              .at(TREATIES)
              .where(treaty -> treaty.has("authenticLanguages"))
              .where(treaty -> treaty.child("authenticLanguages").node().size() > 1)
              .where(
                  treaty ->
                      treaty.child("title").has("texts")
                          && treaty.child("title").child("texts").has("fr")
                          && treaty.child("title").child("texts").node().size() > 1)
              .where(
                  treaty ->
                      treaty
                          .children("authenticLanguages")
                          .anyMatch(x -> x.text().equals("FRENCH")))
              .change(treaty -> treaty.child("title").child("texts").remove("fr"))
              .foundBy(
                  "convention.titles-in-authentic-languages", "language.original-text-is-present"),
          Mistake.of("convention.other-depositary", "Another depositary is entered.")
              .at(TREATIES)
              .where(treaty -> treaty.has("depositary"))
              .change(treaty -> treaty.set("depositary", "Government of Example"))
              .notKnowable("No other member of the record says who the depositary is."),
          Mistake.of(
                  "convention.other-registration",
                  "Two digits of a registration number are exchanged.")
              .at(TREATIES)
              .where(treaty -> treaty.has("untsRegistration"))
              .change(
                  treaty -> treaty.set("untsRegistration", treaty.text("untsRegistration") + "1"))
              .notKnowable(
                  "No other member depends on the number; a convention and its protocols may share one."));

  private ConventionMistakes() {}

  private static String rest(RecordPart treaty, String member) {
    return treaty.text(member).substring(4);
  }
}
