package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** The side events of the session that take place, with the share of civil society. */
final class SideEventChapter {
  private final StoryContext context;

  private SideEventChapter(StoryContext context) {
    this.context = context;
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    return new SideEventChapter(context).statements();
  }

  /** {@return the side events of the session that take place, in the order of the record} */
  static ImmutableList<SideEvent> events(StoryContext context) {
    return context.conference().sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(context.session().id())))
        .filter(event -> event.takesPlace() && !context.isApplication(event))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<StoryStatement> statements() {
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    ImmutableList<SideEvent> events = events(context);
    Place list = context.sessionPlace().at("sideEvents");
    Optional<PartialList<SideEventId>> listed = context.session().sideEvents().map(this::told);
    listed
        .flatMap(
            known ->
                Lists.listed(
                    StoryText.LISTED_SIDE_EVENTS,
                    known,
                    list,
                    context.cite(context.session().sources()),
                    context.remarks(list)))
        .ifPresent(statements::add);
    statements.addAll(new FigureChapter(context).shares(FigureSubject.SIDE_EVENTS));
    civilSociety(events, listed).ifPresent(statements::add);
    events.forEach(event -> statements.add(event(event, context.placeOf(event.id()))));
    return statements.build();
  }

  /** {@return the list without events that do not take place or are only applied for} */
  private PartialList<SideEventId> told(PartialList<SideEventId> listed) {
    return new PartialList<>(
        listed.items().stream()
            .filter(
                id ->
                    context
                        .find(id)
                        .map(SideEvent.class::cast)
                        .filter(event -> !event.takesPlace() || context.isApplication(event))
                        .isEmpty())
            .collect(ImmutableList.toImmutableList()),
        listed.stated(),
        listed.complete());
  }

  /**
   * {@return of how many events a non-governmental organization is an organizer, with their share
   * in all events; only a lower bound without a share, unless the record has all events with the
   * kinds of all organizers}
   *
   * <p>A number that a source states for all events is no whole for a number that is counted in the
   * record: a share takes both numbers from one source.
   */
  private Optional<StoryStatement> civilSociety(
      ImmutableList<SideEvent> events, Optional<PartialList<SideEventId>> listed) {
    ImmutableList<SideEvent> organized =
        events.stream().filter(this::hasNgo).collect(ImmutableList.toImmutableList());
    if (organized.isEmpty()) {
      return Optional.empty();
    }
    boolean isComplete =
        listed.filter(PartialList::complete).filter(list -> isListOf(list, events)).isPresent()
            && events.stream().allMatch(this::organizersAreKnown);
    ReportedCount part =
        isComplete
            ? ReportedCount.exactly(organized.size())
            : ReportedCount.atLeast(organized.size());
    ImmutableList<Place> inputs =
        organized.stream()
            .map(event -> context.placeOf(event.id()))
            .collect(ImmutableList.toImmutableList());
    StoryValue counted =
        StoryValue.computed(
            part, StoryComputation.EVENTS_OF_NON_GOVERNMENTAL_ORGANIZATIONS, inputs);
    return Optional.of(
        isComplete
            ? share(counted, part, ReportedCount.exactly(events.size()))
            : StorySentences.labelled(
                StoryText.EVENTS_OF_CIVIL_SOCIETY, counted, ImmutableList.of()));
  }

  private static boolean isListOf(PartialList<SideEventId> list, ImmutableList<SideEvent> events) {
    return events.stream()
        .map(SideEvent::id)
        .collect(ImmutableSet.toImmutableSet())
        .equals(ImmutableSet.copyOf(list.items()));
  }

  private StoryStatement share(StoryValue counted, ReportedCount part, ReportedCount whole) {
    StoryValue all =
        StoryValue.computed(
            whole,
            StoryComputation.LISTED_ITEMS,
            ImmutableList.of(context.sessionPlace().at("sideEvents").at("items")));
    StoryValue share =
        StoryValue.computed(
            Message.of(part.shareOf(whole)),
            StoryComputation.SHARE,
            ImmutableList.<Place>builder().addAll(counted.places()).addAll(all.places()).build());
    return StorySentences.sentence(
        Message.labelled(
            Message.of(StoryText.EVENTS_OF_CIVIL_SOCIETY),
            Message.of(
                StoryText.EQUALS,
                Message.of(StoryText.OF_TOTAL, counted.text(), all.text()),
                share.text())),
        ImmutableList.of(counted, all, share),
        ImmutableList.of());
  }

  private boolean hasNgo(SideEvent event) {
    return organizers(event).anyMatch(actor -> isNgo(kind(actor)));
  }

  private static boolean isNgo(Optional<StakeholderKind> kind) {
    return kind.filter(
            known ->
                known.equals(StakeholderKind.NGO)
                    || known.equals(StakeholderKind.YOUTH_ORGANIZATION))
        .isPresent();
  }

  /** A person or an unnamed body may act for a non-governmental organization. */
  private boolean organizersAreKnown(SideEvent event) {
    return event.mainOrganizer().isPresent()
        && organizers(event)
            .allMatch(
                actor ->
                    actor instanceof Actor.ParticipantActor
                        || actor instanceof Actor.UnitActor
                        || kind(actor).isPresent());
  }

  private static Stream<Actor> organizers(SideEvent event) {
    return Stream.concat(event.mainOrganizer().stream(), event.coOrganizers().stream());
  }

  private Optional<StakeholderKind> kind(Actor actor) {
    return actor instanceof Actor.StakeholderActor stakeholder
        ? context
            .find(stakeholder.stakeholder())
            .map(Stakeholder.class::cast)
            .flatMap(Stakeholder::kind)
        : Optional.empty();
  }

  private StoryStatement event(SideEvent event, Place place) {
    EntryBuilder entry = new EntryBuilder(context, place, event.sources());
    EntryBuilder.ItemValue<Actor> actor = (one, at) -> ActorNames.of(one, at, context);
    entry.addPlain("summary", event.summary());
    event
        .mainOrganizer()
        .ifPresent(
            main ->
                entry.add(
                    StoryText.ORGANIZERS, ActorNames.of(main, place.at("mainOrganizer"), context)));
    entry
        .addAll(StoryText.CO_ORGANIZERS, "coOrganizers", event.coOrganizers(), actor)
        .addAll(StoryText.SPONSORS, "sponsors", event.sponsors(), actor)
        .addAll(StoryText.SUPPORTERS, "supporters", event.supporters(), actor);
    event
        .moderator()
        .ifPresent(
            person ->
                entry.add(
                    StoryText.MODERATOR, ActorNames.of(person, place.at("moderator"), context)));
    entry.addAll(StoryText.SPEAKERS, "speakers", event.speakers(), actor);
    event
        .slot()
        .ifPresent(
            slot ->
                entry.add(
                    StoryText.DATE,
                    StoryValue.recorded(Timings.of(slot, context.session()), place.at("slot"))));
    event.room().ifPresent(room -> entry.add(StoryText.ROOM, context.name(room, place.at("room"))));
    entry
        .add(StoryText.FORMAT, "format", event.format())
        .addTexts(StoryText.THEMES, "themes", event.themes())
        .addAll(StoryText.PRESENTS, "presents", event.presents(), this::subject)
        .addAll(StoryText.FOLLOWS_UP, "followsUp", event.followsUp(), this::subject)
        .add(StoryText.STATUS, "status", event.status())
        .addRemarks();
    return entry.ofSession(name(event, place));
  }

  private static StoryValue name(SideEvent event, Place place) {
    return event
        .title()
        .map(title -> StoryValue.recorded(title, place.at("title")))
        .orElseGet(
            () -> StoryValue.recorded(Message.of(StoryText.UNTITLED_SIDE_EVENT), place.at("id")));
  }

  /**
   * {@return the name of an event to which another thing refers, with its status if it does not
   * take place; empty if the event is only applied for}
   */
  static Optional<StoryValue> reference(SideEventId id, Place reference, StoryContext context) {
    Optional<SideEvent> found = context.find(id).map(SideEvent.class::cast);
    if (found.isEmpty()) {
      return Optional.of(context.name(id, reference));
    }
    SideEvent event = found.get();
    if (context.isApplication(event)) {
      return Optional.empty();
    }
    Place place = context.placeOf(id);
    StoryValue name = name(event, place).alsoAt(reference);
    return Optional.of(
        event.takesPlace()
            ? name
            : event
                .status()
                .map(status -> name.withNote(StoryValue.recorded(status, place.at("status"))))
                .orElse(name));
  }

  private StoryValue subject(SideEventSubject subject, Place place) {
    if (subject instanceof SideEventSubject.DeclarationSubject declaration) {
      return context.name(declaration.declaration(), place.at("declaration"));
    }
    return subject instanceof SideEventSubject.ConsultationSubject consultation
        ? context.name(consultation.consultation(), place.at("consultation"))
        : context.name(
            ((SideEventSubject.InitiativeSubject) subject).initiative(), place.at("initiative"));
  }
}
