package org.unodc.cop.domain.story;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.RecordPlaces;

/** What the chapters of a story share: the record, the places of its entities, and the sources. */
final class StoryContext {
  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)+");

  private final Conference conference;
  private final Session session;
  private final LocalDate day;
  private final Supplier<RecordPlaces> record;
  private final RemarksByPlace remarks;
  private final ImmutableSet<SideEventId> appliedFor;
  private final Map<EntityId, Place> places = new HashMap<>();
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<EntityId> bodies = new LinkedHashSet<>();

  StoryContext(Conference conference, Session session, LocalDate day) {
    this.conference = conference;
    this.session = session;
    this.day = day;
    this.record = Suppliers.memoize(() -> RecordPlaces.of(conference));
    this.remarks = new RemarksByPlace(conference.remarks());
    this.appliedFor =
        conference.applications().stream()
            .flatMap(application -> application.sideEvent().stream())
            .collect(ImmutableSet.toImmutableSet());
    locate(Place.of("conventions"), conference.conventions());
    locate(Place.of("participants"), conference.participants());
    locate(Place.of("rulesOfProcedure"), conference.rulesOfProcedure());
    locate(Place.of("secretariatUnits"), conference.secretariatUnits());
    locate(Place.of("stakeholders"), conference.stakeholders());
    locate(Place.of("sessions"), conference.sessions());
    locate(Place.of("drafts"), conference.drafts());
    locate(Place.of("votes"), conference.votes());
    locate(Place.of("outcomes"), conference.outcomes());
    locate(Place.of("engagements"), conference.engagements());
    locate(Place.of("sideEvents"), conference.sideEvents());
    locate(Place.of("statements"), conference.statements());
    locate(Place.of("youthConsultations"), conference.youthConsultations());
    locate(Place.of("declarations"), conference.declarations());
    locate(Place.of("initiatives"), conference.initiatives());
    locate(sessionPlace().at("agendaItems"), session.agendaItems());
    locate(sessionPlace().at("meetings"), session.meetings());
    session
        .venue()
        .ifPresent(venue -> locate(sessionPlace().at("venue").at("rooms"), venue.rooms()));
  }

  /** The first of two entities with one id counts, as in {@code ConferenceIndex}. */
  private void locate(Place list, List<? extends Entity> items) {
    for (int i = 0; i < items.size(); i++) {
      EntityId id = items.get(i).identity();
      places.putIfAbsent(id, list.at(i));
      entities.putIfAbsent(id, items.get(i));
    }
  }

  Conference conference() {
    return conference;
  }

  Session session() {
    return session;
  }

  /** {@return the day on which persons are named} */
  LocalDate day() {
    return day;
  }

  Place sessionPlace() {
    return placeOf(session.id());
  }

  /**
   * {@return the place of an entity of the record}
   *
   * @throws IllegalArgumentException if the record does not have it
   */
  Place placeOf(EntityId id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("the record has no " + id.kind() + " " + id);
    }
    return place;
  }

  /** {@return the entity with this id; empty if the record does not have it} */
  Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /**
   * {@return the name of an entity, with the place of the reference and of the name; its id if the
   * record does not have it, or if it has no name}
   */
  StoryValue name(EntityId id, Place reference) {
    if (id instanceof SecretariatUnitId || id instanceof StakeholderId) {
      bodies.add(id);
    }
    return find(id)
        .flatMap(
            entity ->
                entity
                    .label()
                    .map(
                        label ->
                            StoryValue.recorded(
                                label, reference, placeOf(id).at(EntityMembers.label(entity)))))
        .orElseGet(() -> StoryValue.recorded(id, reference));
  }

  /**
   * {@return the units and stakeholders that were named so far, in the order of their first use}
   */
  ImmutableList<EntityId> bodies() {
    return ImmutableList.copyOf(bodies);
  }

  /** {@return references to these sources, which get a number at their first use} */
  ImmutableList<StoryCitation> cite(Collection<Source> cited) {
    return cited.stream()
        .map(source -> new StoryCitation(numberOf(source), source.certainty()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the sources that were cited so far, in the order of their numbers} */
  ImmutableList<Source> sources() {
    return ImmutableList.copyOf(sources);
  }

  /** {@return the remarks on a value and on the parts of it} */
  ImmutableList<StoryStatement> remarks(Place about) {
    return told(remarks.within(about));
  }

  /** {@return the remarks on exactly this value} */
  ImmutableList<StoryStatement> remarksOnlyOn(Place about) {
    return told(remarks.on(about));
  }

  /** {@return the texts of these remarks, except withheld ones} */
  private ImmutableList<StoryStatement> told(List<Integer> indices) {
    ImmutableList.Builder<StoryStatement> told = ImmutableList.builder();
    for (int index : indices) {
      Remark remark = conference.remarks().get(index);
      if (!isWithheld(remark)) {
        told.addAll(remark(remark, Place.of("remarks").at(index)));
      }
    }
    return told.build();
  }

  /**
   * {@return whether the remark is about a person or a side event that the story does not name, or
   * about no place of a record}
   */
  private boolean isWithheld(Remark remark) {
    if (!POINTER.matcher(remark.place()).matches()) {
      return true;
    }
    for (String above = remark.place();
        !above.isEmpty();
        above = above.substring(0, above.lastIndexOf('/'))) {
      Object value = record.get().values().get(Place.parse(above));
      if (value instanceof Person person && !person.mayBeNamedOn(day)) {
        return true;
      }
      boolean isUntoldEvent =
          value instanceof SideEventId id
              ? find(id).filter(event -> isApplication((SideEvent) event)).isPresent()
              : value instanceof SideEvent event && isApplication(event);
      if (isUntoldEvent) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the event is only an application, as far as the record shows, so that the
   * public may not know of it}
   *
   * <p>The record does not state whether a merged event had been accepted, and older records have
   * declined applications as cancelled events. Only accepted events get a slot.
   */
  boolean isApplication(SideEvent event) {
    return event.isApplication()
        || (!event.takesPlace() && event.slot().isEmpty() && appliedFor.contains(event.id()));
  }

  /** {@return the text of a remark; empty, without a source, if it only names its source} */
  private ImmutableList<StoryStatement> remark(Remark remark, Place place) {
    return remark.note().stream()
        .map(
            note ->
                StoryValue.recorded(
                    note, place.at("note"), place.at("place"), Place.parse(remark.place())))
        .map(note -> StorySentences.labelled(StoryText.REMARK, note, cited(remark)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<StoryCitation> cited(Remark remark) {
    return remark.source().stream()
        .map(source -> new StoryCitation(numberOf(source), remark.certainty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Sources that differ only in the certainty that they give a fact have one number. */
  private int numberOf(Source source) {
    return numbers.computeIfAbsent(
        keyOf(source),
        key -> {
          sources.add(source.toBuilder().certainty(Optional.empty()).build());
          return sources.size();
        });
  }

  /** {@return a key that is equal for two references to one source} */
  static String keyOf(Source source) {
    return String.join(
        "\n",
        source.title().map(title -> title.texts().toString()).orElse(""),
        source.symbol().orElse(""),
        source.link().orElse(""),
        source.date().map(LocalDate::toString).orElse(""));
  }
}
