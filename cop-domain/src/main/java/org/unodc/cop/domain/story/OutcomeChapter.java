package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.record.Place;

/** The resolutions and decisions of the session, and the drafts that it considered. */
final class OutcomeChapter {
  private final StoryContext context;

  private OutcomeChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> outcomes(StoryContext context) {
    OutcomeChapter chapter = new OutcomeChapter(context);
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    Place list = context.sessionPlace().at("outcomes");
    context
        .session()
        .outcomes()
        .flatMap(
            outcomes ->
                Lists.listed(
                    StoryText.LISTED_OUTCOMES,
                    outcomes,
                    list,
                    context.cite(context.session().sources()),
                    context.remarks(list)))
        .ifPresent(statements::add);
    ImmutableList<Outcome> outcomes = context.conference().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).session().equals(Optional.of(context.session().id()))) {
        statements.add(chapter.outcome(outcomes.get(i), Place.of("outcomes").at(i)));
      }
    }
    return statements.build();
  }

  static ImmutableList<StoryStatement> drafts(StoryContext context) {
    OutcomeChapter chapter = new OutcomeChapter(context);
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    ImmutableList<Draft> drafts = context.conference().drafts();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).session().equals(Optional.of(context.session().id()))) {
        statements.add(chapter.draft(drafts.get(i), Place.of("drafts").at(i)));
      }
    }
    return statements.build();
  }

  private StoryStatement outcome(Outcome outcome, Place place) {
    EntryBuilder entry = new EntryBuilder(context, place, outcome.sources());
    outcome
        .adopted()
        .ifPresent(
            when ->
                entry.add(
                    StoryText.ADOPTED,
                    StoryValue.recorded(Timings.of(when, context.session()), place.at("adopted"))));
    outcome
        .adoption()
        .ifPresent(
            how ->
                entry.add(
                    StorySentences.plain(
                        StoryValue.recorded(how, place.at("adoption")), entry.citations())));
    outcome
        .vote()
        .flatMap(context::find)
        .map(Vote.class::cast)
        .ifPresent(vote -> addVote(entry, vote));
    outcome
        .document()
        .ifPresent(
            document ->
                entry.add(StoryText.DOCUMENT, DocumentNames.of(document, place.at("document"))));
    return entry.addRemarks().ofSession(name(outcome, place));
  }

  private void addVote(EntryBuilder entry, Vote vote) {
    Place place = context.placeOf(vote.id());
    new EntryBuilder(context, place, ImmutableList.of())
        .add(StoryText.IN_FAVOUR, "inFavour", vote.inFavour())
        .add(StoryText.AGAINST, "against", vote.against())
        .add(StoryText.ABSTAINED, "abstained", vote.abstained())
        .details()
        .forEach(entry::add);
  }

  private StoryStatement draft(Draft draft, Place place) {
    EntryBuilder entry = new EntryBuilder(context, place, ImmutableList.of());
    draft
        .document()
        .ifPresent(
            document ->
                entry.add(StoryText.DOCUMENT, DocumentNames.of(document, place.at("document"))));
    entry
        .addAll(
            StoryText.SPONSORS,
            "sponsors",
            draft.sponsors(),
            (actor, at) -> ActorNames.of(actor, at, context))
        .addRemarks();
    return entry.ofSession(
        draft
            .title()
            .map(title -> StoryValue.recorded(title, place.at("title")))
            .orElseGet(() -> StoryValue.recorded(draft.id(), place.at("id"))));
  }

  /** {@return the kind, the number and the title of an outcome, as far as the record has them} */
  private static StoryValue name(Outcome outcome, Place place) {
    ImmutableList.Builder<StoryValue> code = ImmutableList.builder();
    outcome.kind().ifPresent(kind -> code.add(StoryValue.recorded(kind, place.at("kind"))));
    outcome.number().ifPresent(number -> code.add(StoryValue.recorded(number, place.at("number"))));
    ImmutableList<StoryValue> codes = code.build();
    Optional<StoryValue> title =
        outcome.title().map(text -> StoryValue.recorded(text, place.at("title")));
    if (codes.isEmpty()) {
      return title.orElseGet(() -> StoryValue.recorded(outcome.id(), place.at("id")));
    }
    StoryValue numbered =
        StoryValue.joined(codes, both -> Message.of(StoryText.COUNTED, both.get(0), both.get(1)));
    return title
        .map(
            text ->
                StoryValue.joined(
                    ImmutableList.of(numbered, text),
                    both -> Message.labelled(both.get(0), both.get(1))))
        .orElse(numbered);
  }
}
