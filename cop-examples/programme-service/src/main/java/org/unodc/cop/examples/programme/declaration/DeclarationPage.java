package org.unodc.cop.examples.programme.declaration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/**
 * The data of the page of a declaration of civil society.
 *
 * @param id the id of the declaration
 * @param title the title, or the id if it has none
 * @param sponsor the sponsor of the declaration
 * @param date the date of the declaration
 * @param launchedAt the id of the side event at which it was launched; empty if the public record
 *     does not have that event
 * @param launchedAtName the name of that event
 * @param summary the summary of its demands
 * @param areas the thematic areas
 * @param signatures the signatures
 * @param documents the documents with its text
 * @param sources the sources of the facts
 */
public record DeclarationPage(
    String id,
    PageText title,
    Optional<PageText> sponsor,
    Optional<String> date,
    Optional<String> launchedAt,
    Optional<PageText> launchedAtName,
    Optional<PageText> summary,
    ImmutableList<Area> areas,
    Signatures signatures,
    ImmutableList<SourceLine> documents,
    ImmutableList<SourceLine> sources) {

  /**
   * A thematic area.
   *
   * @param title the title of the area
   * @param proposals the proposals in this area
   */
  public record Area(PageText title, ImmutableList<Proposal> proposals) {}

  /**
   * A proposal.
   *
   * @param text the text of the proposal
   * @param articles the articles that it cites
   */
  public record Proposal(Optional<PageText> text, ImmutableList<CitedArticle> articles) {}

  /**
   * An article that a proposal cites.
   *
   * @param convention the treaty
   * @param article the number of the article
   */
  public record CitedArticle(PageText convention, String article) {}

  /**
   * The signatures, with their numbers.
   *
   * @param listed the number of signatures that are known by name
   * @param stated the number that a source states
   * @param complete whether the list of names is complete
   * @param agrees whether the stated number agrees with the list
   * @param lines the signatures that are known by name
   */
  public record Signatures(
      String listed,
      Optional<String> stated,
      boolean complete,
      Answer agrees,
      ImmutableList<SignatureLine> lines) {}

  /**
   * A signature.
   *
   * @param name the name of the signatory
   * @param day the day of the signature; empty if it is not known
   */
  public record SignatureLine(PageText name, Optional<String> day) {}

  static DeclarationPage of(Declaration declaration, Conference record, PageFormatter formatter) {
    EntityNames names = new EntityNames(record, formatter);
    return new DeclarationPage(
        declaration.id().value(),
        formatter.text(declaration.title(), declaration.id()),
        declaration.sponsor().map(names::of),
        declaration.date().map(formatter::when),
        declaration
            .launchedAt()
            .filter(id -> record.sideEvents().stream().anyMatch(event -> event.id().equals(id)))
            .map(id -> id.value()),
        declaration.launchedAt().map(names::of),
        declaration.summary().map(formatter::text),
        declaration.areas().map(PartialList::items).stream()
            .flatMap(Collection::stream)
            .map(area -> area(area, formatter, names))
            .collect(toImmutableList()),
        signatures(declaration.signatures(), formatter, names),
        SourceLine.ofDocuments(declaration.documents(), formatter),
        SourceLine.of(declaration.sources(), formatter));
  }

  private static Area area(ThematicArea area, PageFormatter formatter, EntityNames names) {
    return new Area(
        formatter.text(area.title()),
        area.proposals().stream()
            .map(
                proposal ->
                    new Proposal(
                        proposal.text().map(formatter::text),
                        proposal.articles().stream()
                            .map(
                                cited ->
                                    new CitedArticle(names.of(cited.convention()), cited.article()))
                            .collect(toImmutableList())))
            .collect(toImmutableList()));
  }

  private static Signatures signatures(
      Optional<PartialList<Signature>> known, PageFormatter formatter, EntityNames names) {
    ImmutableList<Signature> items = known.map(PartialList::items).orElse(ImmutableList.of());
    return new Signatures(
        formatter.number(items.size()),
        known.flatMap(PartialList::stated).map(formatter::count),
        known.map(PartialList::complete).orElse(false),
        known.map(PartialList::agreesWithStated).orElse(Answer.UNKNOWN),
        items.stream()
            .map(
                signature ->
                    new SignatureLine(
                        signature
                            .stakeholder()
                            .map(names::of)
                            .orElseGet(() -> formatter.text(signature.name().orElseThrow())),
                        signature.signedOn().map(formatter::day)))
            .collect(toImmutableList()));
  }
}
