package org.unodc.cop.examples.programme.web.proceedings;

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
 * A declaration of civil society.
 *
 * @param id its id
 * @param title what it is called
 * @param sponsor who brought it about
 * @param date the date that it bears
 * @param launchedAt the id of the event at which it was launched
 * @param launchedAtName what that event is called
 * @param summary what it asks for
 * @param areas its areas
 * @param signatures who signed
 * @param documents the documents that hold it
 * @param sources where the facts come from
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
   * An area.
   *
   * @param title what it is about
   * @param proposals what is proposed
   */
  public record Area(PageText title, ImmutableList<Demand> proposals) {}

  /**
   * A proposal.
   *
   * @param text what is proposed
   * @param articles the articles that it cites, each with its treaty
   */
  public record Demand(Optional<PageText> text, ImmutableList<Cited> articles) {}

  /**
   * An article.
   *
   * @param convention the treaty
   * @param article the article in it
   */
  public record Cited(PageText convention, String article) {}

  /**
   * The signatures, by name and by number.
   *
   * @param listed how many are known by name
   * @param stated the number that a source states
   * @param complete whether those known by name are all
   * @param agrees whether both can be true
   * @param lines those known by name
   */
  public record Signatures(
      String listed,
      Optional<String> stated,
      boolean complete,
      Answer agrees,
      ImmutableList<Line> lines) {}

  /**
   * A signature.
   *
   * @param name who signed
   * @param day when, where known
   */
  public record Line(PageText name, Optional<String> day) {}

  static DeclarationPage of(Declaration one, Conference record, PageFormatter formatter) {
    EntityNames names = new EntityNames(record, formatter);
    return new DeclarationPage(
        one.id().value(),
        formatter.text(one.title(), one.id()),
        one.sponsor().map(names::of),
        one.date().map(formatter::when),
        one.launchedAt()
            .filter(event -> record.sideEvents().stream().anyMatch(e -> e.id().equals(event)))
            .map(event -> event.value()),
        one.launchedAt().map(names::of),
        one.summary().map(formatter::text),
        one.areas().map(PartialList::items).stream()
            .flatMap(Collection::stream)
            .map(area -> area(area, formatter, names))
            .collect(toImmutableList()),
        signatures(one.signatures(), formatter, names),
        SourceLine.ofDocuments(one.documents(), formatter),
        SourceLine.of(one.sources(), formatter));
  }

  private static Area area(ThematicArea area, PageFormatter formatter, EntityNames names) {
    return new Area(
        formatter.text(area.title()),
        area.proposals().stream()
            .map(
                proposal ->
                    new Demand(
                        proposal.text().map(formatter::text),
                        proposal.articles().stream()
                            .map(cited -> new Cited(names.of(cited.convention()), cited.article()))
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
                    new Line(
                        signature
                            .stakeholder()
                            .map(names::of)
                            .orElseGet(() -> formatter.text(signature.name().orElseThrow())),
                        signature.signedOn().map(formatter::day)))
            .collect(toImmutableList()));
  }
}
