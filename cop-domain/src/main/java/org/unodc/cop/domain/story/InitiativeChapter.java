package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;

/** The initiatives that side events of the session present or follow up. */
final class InitiativeChapter {
  private final StoryContext context;

  private InitiativeChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    List<SideEvent> events = SideEventChapter.events(context);
    InitiativeChapter chapter = new InitiativeChapter(context);
    return context.conference().initiatives().stream()
        .filter(initiative -> isOfSession(initiative.id(), events))
        .map(chapter::statement)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfSession(InitiativeId id, List<SideEvent> events) {
    return events.stream()
        .flatMap(event -> Stream.concat(event.presents().stream(), event.followsUp().stream()))
        .anyMatch(
            subject ->
                subject instanceof SideEventSubject.InitiativeSubject presented
                    && presented.initiative().equals(id));
  }

  private StoryStatement statement(Initiative initiative) {
    Place place = context.placeOf(initiative.id());
    EntryBuilder entry = new EntryBuilder(context, place, initiative.sources());
    initiative
        .coordinator()
        .ifPresent(
            actor ->
                entry.add(
                    StoryText.COORDINATOR, ActorNames.of(actor, place.at("coordinator"), context)));
    entry.addTexts(StoryText.AIMS, "aims", initiative.aims());
    initiative
        .start()
        .ifPresent(
            start ->
                entry.add(
                    StoryText.START, StoryValue.recorded(Timings.of(start), place.at("start"))));
    Place pilots = place.at("pilots");
    for (int i = 0; i < initiative.pilots().size(); i++) {
      entry.add(pilot(initiative.pilots().get(i), pilots.at(i)));
    }
    return entry.addRemarks().named(context.name(initiative.id(), place));
  }

  private StoryStatement pilot(NationalPilot pilot, Place place) {
    EntryBuilder entry = new EntryBuilder(context, place, pilot.sources());
    EntryBuilder.ItemValue<Actor> actor = (one, at) -> ActorNames.of(one, at, context);
    pilot
        .start()
        .ifPresent(
            start ->
                entry.add(
                    StoryText.START, StoryValue.recorded(Timings.of(start), place.at("start"))));
    entry
        .addAll(StoryText.PARTNERS, "partners", pilot.partners(), actor)
        .addTexts(StoryText.PRIORITIES, "priorities", pilot.priorities())
        .addAll(StoryText.STEP, "roadmap", pilot.roadmap(), InitiativeChapter::step);
    StoryValue state = context.name(pilot.participant(), place.at("participant"));
    StoryValue named =
        pilot
            .title()
            .map(title -> state.withNote(StoryValue.recorded(title, place.at("title"))))
            .orElse(state);
    return entry.stated(citations -> StorySentences.labelled(StoryText.PILOT, named, citations));
  }

  private static StoryValue step(RoadmapStep step, Place place) {
    ImmutableList.Builder<StoryValue> notes = ImmutableList.builder();
    step.due().ifPresent(due -> notes.add(StoryValue.recorded(Timings.of(due), place.at("due"))));
    step.status().ifPresent(status -> notes.add(StoryValue.recorded(status, place.at("status"))));
    ImmutableList<StoryValue> all = notes.build();
    StoryValue title = StoryValue.recorded(step.title(), place.at("title"));
    return all.isEmpty() ? title : title.withNote(StoryValue.joined(all, Message::parts));
  }
}
