package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;

/** The declarations that side events of the session launch, present or follow up. */
final class DeclarationChapter {
  private final StoryContext context;

  private DeclarationChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    List<SideEvent> events = SideEventChapter.events(context);
    DeclarationChapter chapter = new DeclarationChapter(context);
    return context.conference().declarations().stream()
        .filter(declaration -> isOfSession(declaration, events))
        .map(chapter::statement)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfSession(Declaration declaration, List<SideEvent> events) {
    return events.stream()
        .anyMatch(
            event ->
                declaration.launchedAt().equals(Optional.of(event.id()))
                    || Stream.concat(event.presents().stream(), event.followsUp().stream())
                        .anyMatch(
                            subject ->
                                subject instanceof SideEventSubject.DeclarationSubject presented
                                    && presented.declaration().equals(declaration.id())));
  }

  private StoryStatement statement(Declaration declaration) {
    Place place = context.placeOf(declaration.id());
    EntryBuilder entry = new EntryBuilder(context, place, declaration.sources());
    entry.addPlain("summary", declaration.summary());
    declaration
        .sponsor()
        .ifPresent(
            sponsor ->
                entry.add(
                    StoryText.SPONSORS, ActorNames.of(sponsor, place.at("sponsor"), context)));
    declaration
        .date()
        .ifPresent(
            date ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(date, context.session()), place.at("date"))));
    declaration
        .launchedAt()
        .flatMap(event -> SideEventChapter.reference(event, place.at("launchedAt"), context))
        .ifPresent(event -> entry.add(StoryText.LAUNCHED_AT, event));
    declaration
        .signatures()
        .flatMap(signatures -> signatures(signatures, place.at("signatures"), entry))
        .ifPresent(entry::add);
    declaration
        .areas()
        .flatMap(areas -> areas(areas, place.at("areas"), entry))
        .ifPresent(entry::add);
    entry.addAll(StoryText.DOCUMENT, "documents", declaration.documents(), DocumentNames::of);
    return entry.addRemarks().named(context.name(declaration.id(), place));
  }

  private Optional<StoryStatement> signatures(
      PartialList<Signature> signatures, Place place, EntryBuilder entry) {
    Place list = place.at("items");
    ImmutableList.Builder<StoryStatement> signed = ImmutableList.builder();
    for (int i = 0; i < signatures.items().size(); i++) {
      signed.add(
          StorySentences.plain(
              signatory(signatures.items().get(i), list.at(i)), entry.citations()));
    }
    return Lists.listed(StoryText.SIGNATURES, signatures, place, entry.citations(), signed.build());
  }

  private StoryValue signatory(Signature signature, Place place) {
    StoryValue name =
        signature
            .stakeholder()
            .map(stakeholder -> context.name(stakeholder, place.at("stakeholder")))
            .or(() -> signature.name().map(signed -> StoryValue.recorded(signed, place.at("name"))))
            .orElseThrow();
    return signature
        .signedOn()
        .map(day -> name.withNote(StoryValue.recorded(day, place.at("signedOn"))))
        .orElse(name);
  }

  private Optional<StoryStatement> areas(
      PartialList<ThematicArea> areas, Place place, EntryBuilder entry) {
    Place list = place.at("items");
    ImmutableList.Builder<StoryStatement> titles = ImmutableList.builder();
    for (int i = 0; i < areas.items().size(); i++) {
      titles.add(area(areas.items().get(i), list.at(i), entry));
    }
    return Lists.listed(StoryText.AREAS, areas, place, entry.citations(), titles.build());
  }

  private StoryStatement area(ThematicArea area, Place place, EntryBuilder entry) {
    Place list = place.at("proposals");
    StoryValue title = StoryValue.recorded(area.title(), place.at("title"));
    ImmutableList.Builder<StoryStatement> proposals = ImmutableList.builder();
    for (int i = 0; i < area.proposals().size(); i++) {
      proposal(area.proposals().get(i), list.at(i), entry).ifPresent(proposals::add);
    }
    return new StoryStatement(
        StoryForm.SENTENCE,
        Message.of(StoryText.PLAIN, title.text()),
        ImmutableList.of(title),
        entry.citations(),
        proposals.build());
  }

  private Optional<StoryStatement> proposal(Proposal proposal, Place place, EntryBuilder entry) {
    EntryBuilder details =
        entry
            .part(place)
            .addAll(StoryText.CITED_ARTICLES, "articles", proposal.articles(), this::article);
    return proposal
        .text()
        .map(text -> StoryValue.recorded(text, place.at("text")))
        .map(
            text ->
                new StoryStatement(
                    StoryForm.SENTENCE,
                    Message.labelled(Message.of(StoryText.PROPOSAL), text.text()),
                    ImmutableList.of(text),
                    entry.citations(),
                    details.details()));
  }

  private StoryValue article(ArticleReference cited, Place place) {
    return context
        .name(cited.convention(), place.at("convention"))
        .withNote(StoryValue.recorded(cited.article(), place.at("article")));
  }
}
