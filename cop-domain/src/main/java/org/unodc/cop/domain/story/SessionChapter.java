package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.status.TreatyStatus;

/** The days and the venue of the session, its conference and its treaty. */
final class SessionChapter {
  private final StoryContext context;
  private final Conference conference;
  private final Session session;

  private SessionChapter(StoryContext context) {
    this.context = context;
    this.conference = context.conference();
    this.session = context.session();
  }

  static ImmutableList<StoryStatement> of(StoryContext context) {
    return new SessionChapter(context).statements();
  }

  private ImmutableList<StoryStatement> statements() {
    Place place = context.sessionPlace();
    EntryBuilder facts = new EntryBuilder(context, place, session.sources());
    session
        .days()
        .ifPresent(
            days ->
                facts.add(StoryText.DAYS, StoryValue.recorded(Timings.of(days), place.at("days"))));
    session.venue().flatMap(this::venue).ifPresent(venue -> facts.add(StoryText.VENUE, venue));
    facts
        .add(StoryText.KIND, "kind", session.kind().filter(kind -> kind != SessionKind.REGULAR))
        .add(StoryText.FORMAT, "format", session.format())
        .addTexts(StoryText.THEMES, "themes", session.themes())
        .addAll(StoryText.DOCUMENT, "documents", session.documents(), DocumentNames::of);
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    statements.addAll(facts.details()).addAll(context.remarksOnlyOn(place));
    conference().ifPresent(statements::add);
    treaty().ifPresent(statements::add);
    return statements.build();
  }

  private Optional<StoryValue> venue(Venue venue) {
    Place place = context.sessionPlace().at("venue");
    ImmutableList.Builder<StoryValue> parts = ImmutableList.builder();
    venue.name().ifPresent(name -> parts.add(StoryValue.recorded(name, place.at("name"))));
    city(venue, place).ifPresent(parts::add);
    ImmutableList<StoryValue> all = parts.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(StoryValue.joined(all, Message::parts));
  }

  private static Optional<StoryValue> city(Venue venue, Place place) {
    ImmutableList.Builder<StoryValue> parts = ImmutableList.builder();
    venue.city().ifPresent(city -> parts.add(StoryValue.recorded(city, place.at("city"))));
    venue.state().ifPresent(state -> parts.add(ActorNames.state(state, place.at("state"))));
    ImmutableList<StoryValue> all = parts.build();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StoryValue.joined(all, names -> Message.cityInState(names.get(0), names.get(1))));
  }

  private Optional<StoryStatement> conference() {
    Place title = Place.of("title");
    return conference
        .title()
        .map(
            text -> {
              EntryBuilder entry = new EntryBuilder(context, title, List.of());
              interval().ifPresent(years -> entry.add(StoryText.INTERVAL_IN_YEARS, years));
              entry.addRemarks();
              StoryValue value = StoryValue.recorded(text, title);
              return entry.stated(
                  citations -> StorySentences.labelled(StoryText.CONFERENCE, value, citations));
            });
  }

  /** {@return the years from one regular session to the next by the rules of procedure} */
  private Optional<StoryValue> interval() {
    return session
        .days()
        .flatMap(days -> RulesOfProcedure.on(conference.rulesOfProcedure(), days.first()))
        .filter(rules -> context.find(rules.id()).isPresent())
        .flatMap(this::interval);
  }

  private Optional<StoryValue> interval(RulesOfProcedure rules) {
    Place place = context.placeOf(rules.id()).at("cycleYears");
    return rules
        .cycleYears()
        .map(StipulatedNumber::number)
        .map(
            years ->
                StoryValue.computed(
                    years, StoryComputation.RULES_OF_THE_SESSION, ImmutableList.of(place)));
  }

  private Optional<StoryStatement> treaty() {
    return session
        .convention()
        .or(conference::convention)
        .flatMap(id -> context.find(id))
        .map(Convention.class::cast)
        .map(this::treaty);
  }

  private StoryStatement treaty(Convention treaty) {
    Place place = context.placeOf(treaty.id());
    EntryBuilder entry = new EntryBuilder(context, place, treaty.sources());
    treaty
        .adoptedOn()
        .ifPresent(day -> entry.add(StoryText.TREATY_ADOPTED, adopted(treaty, day, place)));
    session.days().ifPresent(days -> addStatus(entry, treaty, days.first(), place));
    StoryValue title = StoryValue.recorded(treaty.title(), place.at("title"));
    StoryValue named =
        treaty
            .shortTitle()
            .map(name -> title.withNote(StoryValue.recorded(name, place.at("shortTitle"))))
            .orElse(title)
            .alsoAt(Place.of("convention"))
            .alsoAt(context.sessionPlace().at("convention"));
    return entry.stated(citations -> StorySentences.labelled(StoryText.TREATY, named, citations));
  }

  private static StoryValue adopted(Convention treaty, LocalDate day, Place place) {
    StoryValue adopted = StoryValue.recorded(day, place.at("adoptedOn"));
    return treaty
        .adoptedBy()
        .filter(DocumentNames::hasName)
        .map(document -> adopted.withNote(DocumentNames.of(document, place.at("adoptedBy"))))
        .orElse(adopted);
  }

  private void addStatus(EntryBuilder entry, Convention treaty, LocalDate first, Place place) {
    Optional<TreatyStatus> status = conference.treatyStatus(treaty.id());
    if (status.filter(known -> known.isKnownOn(first)).isPresent()) {
      ImmutableList<Place> inputs = ImmutableList.of(Place.of("treatyActions"), place);
      entry.add(
          StoryText.PARTIES_ON_FIRST_DAY,
          StoryValue.computed(
              status.get().partiesInForceOn(first), StoryComputation.PARTIES_IN_FORCE, inputs));
      entry.add(
          StoryText.SIGNATORIES_ON_FIRST_DAY,
          StoryValue.computed(
              status.get().signatoriesOn(first), StoryComputation.SIGNATORIES, inputs));
    }
  }
}
