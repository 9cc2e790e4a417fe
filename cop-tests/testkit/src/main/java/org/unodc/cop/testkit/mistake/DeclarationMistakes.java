package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.EngagementMistakes.day;
import static org.unodc.cop.testkit.mistake.EngagementMistakes.exactly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Mistakes in declarations, their proposals and their signatures. */
final class DeclarationMistakes {
  private static final String DECLARATIONS = "/declarations/*";
  private static final String SIGNATURES = DECLARATIONS + "/signatures/items/*";
  private static final String AREAS = DECLARATIONS + "/areas/items/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("declaration.twice", "A declaration is entered again under a new id.")
              .at(DECLARATIONS)
              .where(declaration -> declaration.has("title") && declaration.has("date"))
              .change(
                  declaration -> {
                    RecordPart again = declaration.duplicate().set("id", "entered-again");
                    again.remove("areas").remove("launchedAt");
                  })
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of("declaration.signed-a-year-before", "A signature gets the year before.")
              .at(SIGNATURES)
              .where(signature -> signature.has("signedOn"))
              .where(signature -> signature.parent().parent().parent().has("date"))
              .change(signature -> signature.moveDay("signedOn", -365))
              .foundBy("declaration.is-not-signed-long-before-its-date"),
          Mistake.of("declaration.signed-in-the-future", "A signature gets a future year.")
              .at(SIGNATURES)
              .where(signature -> signature.has("signedOn"))
              .change(signature -> signature.moveDay("signedOn", 365 * 40))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("declaration.signature-twice", "A signature is entered twice.")
              .at(SIGNATURES)
              .change(RecordPart::duplicate)
              .foundBy("declaration.nobody-signs-twice"),
          Mistake.of("declaration.signed-by-id-and-name", "A signatory is entered by name again.")
              .at(SIGNATURES)
              .where(signature -> stakeholder(signature).isPresent())
              .change(
                  signature ->
                      signature
                          .duplicate()
                          .set("name", stakeholder(signature).orElseThrow().child("name").node())
                          .remove("stakeholder"))
              .foundBy("declaration.nobody-signs-twice"),
          Mistake.of("declaration.id-and-name", "A signature gets both an id and a name.")
              .at(SIGNATURES)
              .where(signature -> stakeholder(signature).isPresent())
              .change(
                  signature ->
                      signature.set(
                          "name", stakeholder(signature).orElseThrow().child("name").node()))
              .refusedAs(ProblemCode.INVARIANT),
          Mistake.of("declaration.number-of-signatures", "The number of signatures is mistyped.")
              .at(DECLARATIONS + "/signatures")
              .where(list -> list.children("items").count() > 1)
              .change(list -> list.set("stated", exactly(1)))
              .foundBy("declaration.listed-signatures-agree-with-the-stated-number"),
          Mistake.of("declaration.number-of-areas", "The number of areas is mistyped.")
              .at(DECLARATIONS + "/areas")
              .where(list -> list.children("items").findAny().isPresent())
              .change(list -> list.set("stated", exactly(0)))
              .foundBy("declaration.listed-areas-agree-with-the-stated-number"),
          Mistake.of("declaration.no-areas", "The areas of a declaration are forgotten.")
              .at(DECLARATIONS)
              .where(declaration -> declaration.has("areas"))
              .change(declaration -> declaration.remove("areas"))
              .foundBy("declaration.has-an-area"),
          Mistake.of("declaration.area-twice", "An area is entered under two ids.")
              .at(AREAS)
              .change(area -> area.duplicate().set("id", "entered-again"))
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("declaration.proposal-twice", "A proposal is pasted twice.")
              .at(AREAS + "/proposals/*")
              .where(proposal -> proposal.has("text"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("declaration.article-twice", "An article is entered twice under a proposal.")
              .at(AREAS + "/proposals/*/articles/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("declaration.no-such-article", "An article gets one more digit.")
              .at(AREAS + "/proposals/*/articles/*")
              .where(
                  article ->
                      article
                          .referred("convention", "/conventions/*")
                          .filter(convention -> convention.has("lastArticle"))
                          .isPresent())
              .where(article -> article.text("article").matches("[0-9]+"))
              .change(article -> article.set("article", "9" + article.text("article")))
              .foundBy("declaration.cited-articles-exist"),
          Mistake.of("declaration.launch-cancelled", "The event of the launch is cancelled.")
              .at(DECLARATIONS)
              .where(declaration -> launch(declaration).isPresent())
              .change(declaration -> launch(declaration).orElseThrow().set("status", "CANCELLED"))
              .foundBy("declaration.launch-event-takes-place"),
          Mistake.of("declaration.launch-of-another", "The launch is at an event about others.")
              .at(DECLARATIONS)
              .where(declaration -> eventsOfOthers(declaration).findAny().isPresent())
              .change(
                  declaration ->
                      declaration.set(
                          "launchedAt", declaration.oneOf(eventsOfOthers(declaration).toList())))
              .foundBy("declaration.launch-event-presents-it"),
          Mistake.of("declaration.dated-after-its-launch", "A declaration gets the next year.")
              .at(DECLARATIONS)
              .where(declaration -> declaration.has("date"))
              .where(declaration -> launch(declaration).filter(e -> e.has("slot")).isPresent())
              .change(
                  declaration ->
                      declaration.set(
                          "date",
                          day(
                              launch(declaration)
                                  .orElseThrow()
                                  .child("slot")
                                  .day("start")
                                  .plusYears(1))))
              .foundBy("declaration.launched-not-before-its-date"),
          Mistake.of("declaration.misspelled-signatory", "The name of a signatory is misspelled.")
              .at(SIGNATURES + "/name/texts/en")
              .change(name -> name.replaceWith(name.text().substring(1)))
              .notKnowable("The record has this name in no other place."));

  private DeclarationMistakes() {}

  private static Optional<RecordPart> stakeholder(RecordPart signature) {
    return signature.referred("stakeholder", "/stakeholders/*");
  }

  private static Optional<RecordPart> launch(RecordPart declaration) {
    return declaration.referred("launchedAt", SideEventMistakes.EVENTS);
  }

  private static Stream<String> eventsOfOthers(RecordPart declaration) {
    return declaration.has("launchedAt")
        ? declaration
            .all(SideEventMistakes.EVENTS)
            .filter(event -> event.children("presents").findAny().isEmpty())
            .map(event -> event.text("id"))
        : Stream.empty();
  }
}
