package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.statement.Quotation;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** The statements of the session that are not told with a youth consultation. */
final class StatementChapter {
  private final StoryContext context;
  private final Statement statement;
  private final Place place;

  private StatementChapter(Statement statement, StoryContext context) {
    this.context = context;
    this.statement = statement;
    this.place = context.placeOf(statement.id());
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    Predicate<Statement> isToldBefore = YouthChapter.presentsAnOutcome(context);
    return context.conference().statements().stream()
        .filter(statement -> statement.session().equals(Optional.of(context.session().id())))
        .filter(isToldBefore.negate())
        .flatMap(statement -> of(statement, context).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the statement with its details, and the passages that a source quotes} */
  static ImmutableList<StoryStatement> of(Statement statement, StoryContext context) {
    return new StatementChapter(statement, context).statements();
  }

  private ImmutableList<StoryStatement> statements() {
    EntryBuilder entry = new EntryBuilder(context, place, statement.sources());
    EntryBuilder.ItemValue<Actor> actor = (one, at) -> ActorNames.of(one, at, context);
    Place quotations = place.at("quotations");
    for (int i = 0; i < statement.quotations().size(); i++) {
      entry.add(quotation(statement.quotations().get(i), quotations.at(i), entry.citations()));
    }
    entry
        .addPlain("summary", statement.summary())
        .addAll(StoryText.DELIVERED_BY, "deliveredBy", statement.deliveredBy(), actor)
        .addAll(StoryText.ON_BEHALF_OF, "onBehalfOf", statement.onBehalfOf(), actor);
    statement
        .occasion()
        .flatMap(occasion -> occasion(occasion, place.at("occasion")))
        .ifPresent(occasion -> entry.add(StoryText.OCCASION, occasion));
    statement
        .when()
        .ifPresent(
            when ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(when, context.session()), place.at("when"))));
    entry
        .add(StoryText.MODE, "mode", statement.mode())
        .add(StoryText.DELIVERY, "delivery", statement.delivery())
        .add(StoryText.FIRST_OF_ITS_KIND, "firstOfItsKind", statement.firstOfItsKind());
    statement
        .stemsFrom()
        .ifPresent(
            source -> entry.add(StoryText.STEMS_FROM, context.name(source, place.at("stemsFrom"))));
    statement
        .document()
        .ifPresent(
            document ->
                entry.add(StoryText.DOCUMENT, DocumentNames.of(document, place.at("document"))));
    return ImmutableList.of(entry.addRemarks().ofSession(context.name(statement.id(), place)));
  }

  private StoryStatement quotation(
      Quotation quotation, Place at, ImmutableList<StoryCitation> citations) {
    StoryValue words = StoryValue.recorded(quotation.text(), at.at("text"));
    Optional<StoryValue> speaker =
        quotation.speaker().map(person -> ActorNames.of(person, at.at("speaker"), context));
    Message text =
        speaker
            .map(person -> Message.of(StoryText.QUOTED_BY, words.text(), person.text()))
            .orElseGet(() -> Message.of(StoryText.QUOTED, words.text()));
    ImmutableList.Builder<StoryValue> values = ImmutableList.builder();
    values.add(words);
    speaker.ifPresent(values::add);
    return new StoryStatement(
        StoryForm.QUOTATION, text, values.build(), citations, ImmutableList.of());
  }

  private Optional<StoryValue> occasion(StatementOccasion occasion, Place at) {
    if (occasion instanceof StatementOccasion.AtSomeMeeting some) {
      return Optional.of(StoryValue.recorded(some.kind(), at.at("kind")));
    }
    if (occasion instanceof StatementOccasion.AtEngagement engagement) {
      return Optional.of(context.name(engagement.engagement(), at.at("engagement")));
    }
    if (occasion instanceof StatementOccasion.AtSideEvent event) {
      return SideEventChapter.reference(event.sideEvent(), at.at("sideEvent"), context);
    }
    StatementOccasion.AtMeeting meeting = (StatementOccasion.AtMeeting) occasion;
    return Optional.of(
        context
            .find(meeting.meeting())
            .map(Meeting.class::cast)
            .map(known -> AgendaChapter.name(known, context.placeOf(known.id())))
            .orElseGet(() -> context.name(meeting.meeting(), at.at("meeting"))));
  }
}
