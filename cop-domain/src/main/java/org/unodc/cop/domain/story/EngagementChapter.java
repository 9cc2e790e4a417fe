package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.record.Place;

/** The briefings, round tables and dialogues of the session. */
final class EngagementChapter {
  private EngagementChapter() {}

  static ImmutableList<StoryStatement> of(StoryContext context) {
    return context.conference().engagements().stream()
        .filter(engagement -> engagement.session().equals(Optional.of(context.session().id())))
        .map(engagement -> statement(engagement, context))
        .collect(ImmutableList.toImmutableList());
  }

  private static StoryStatement statement(Engagement engagement, StoryContext context) {
    Place place = context.placeOf(engagement.id());
    EntryBuilder entry = new EntryBuilder(context, place, engagement.sources());
    EntryBuilder.ItemValue<Actor> actor = (one, at) -> ActorNames.of(one, at, context);
    entry.addPlain("summary", engagement.summary()).add(StoryText.KIND, "kind", engagement.kind());
    engagement
        .when()
        .ifPresent(
            when ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(when, context.session()), place.at("when"))));
    entry
        .addAll(StoryText.ORGANIZERS, "hosts", engagement.hosts(), actor)
        .addAll(StoryText.INTERLOCUTORS, "interlocutors", engagement.interlocutors(), actor)
        .addAll(StoryText.ATTENDEES, "attendees", engagement.attendees(), actor)
        .add(StoryText.PARTICIPANTS, "participants", engagement.participants())
        .addTexts(StoryText.TOPICS, "topics", engagement.topics())
        .addAll(StoryText.DOCUMENT, "documents", engagement.documents(), DocumentNames::of)
        .addRemarks();
    return entry.ofSession(
        engagement
            .title()
            .map(title -> StoryValue.recorded(title, place.at("title")))
            .or(() -> engagement.kind().map(kind -> StoryValue.recorded(kind, place.at("kind"))))
            .orElseGet(() -> StoryValue.recorded(engagement.id(), place.at("id"))));
  }
}
