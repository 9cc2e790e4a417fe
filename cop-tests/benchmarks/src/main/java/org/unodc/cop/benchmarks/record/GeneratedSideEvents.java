package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.sideevent.SideEventSubject;

/** Generates side events between the plenary meetings, in as many rooms as necessary. */
final class GeneratedSideEvents {
  private static final int ROOMS_OF_MEETINGS = 15;
  private static final ImmutableList<LocalTime> STARTS =
      ImmutableList.of(
          LocalTime.of(9, 0), LocalTime.of(13, 5), LocalTime.of(14, 5), LocalTime.of(18, 10));
  private static final int SLOTS = STARTS.size() * GeneratedSession.DAYS;

  private GeneratedSideEvents() {}

  /** {@return the number of rooms for this number of side events} */
  static int rooms(int sideEvents) {
    return (sideEvents + SLOTS - 1) / SLOTS;
  }

  static ImmutableList<SideEvent> all(RecordSize size) {
    return IntStream.range(0, size.sideEvents())
        .mapToObj(number -> sideEvent(number, size))
        .collect(toImmutableList());
  }

  static SideEventId id(int number) {
    return SideEventId.of("event-" + number);
  }

  private static SideEvent sideEvent(int number, RecordSize size) {
    int slot = number % SLOTS;
    LocalTime start = STARTS.get(slot % STARTS.size());
    SideEvent.Builder sideEvent =
        SideEvent.builder()
            .id(id(number))
            .session(GeneratedSession.ID)
            .title(SixLanguageText.SIDE_EVENT.numbered(number))
            .summary(summary(number))
            .mainOrganizer(new Actor.StakeholderActor(GeneratedStakeholders.id(number)))
            .addCoOrganizer(new Actor.ParticipantActor(ParticipantId.of("aut")))
            .addAllCoOrganizers(coOrganizers(number, size))
            .addSpeaker(
                new Actor.PersonActor(speaker(2 * number, new NamingBasis.OfficialCapacity())))
            .addSpeaker(new Actor.PersonActor(speaker(2 * number + 1, published())))
            .slot(GeneratedSession.slot(slot / STARTS.size(), start, start.plusMinutes(50)))
            .room(GeneratedSession.room(ROOMS_OF_MEETINGS + number / SLOTS))
            .format(AttendanceFormat.IN_PERSON)
            .addAllLanguages(ImmutableList.of("en", "fr"))
            .addTheme(LocalizedText.english("Theme " + (number % 9 + 1)))
            .addAgendaItem(GeneratedSession.agendaItem(number))
            .status(SideEventStatus.HELD)
            .addSource(programme().date(LocalDate.of(2023, 5, 20)).build());
    if (number == 0) {
      sideEvent.addPresent(new SideEventSubject.DeclarationSubject(GeneratedDeclaration.ID));
    }
    return sideEvent.build();
  }

  /** {@return a share of the stakeholders that organize no other event and sign no declaration} */
  private static ImmutableList<Actor> coOrganizers(int number, RecordSize size) {
    int first = Math.max(size.signatories(), size.sideEvents()) + number;
    return IntStream.iterate(
            first,
            stakeholder -> stakeholder < size.stakeholders(),
            stakeholder -> stakeholder + size.sideEvents())
        .mapToObj(stakeholder -> new Actor.StakeholderActor(GeneratedStakeholders.id(stakeholder)))
        .collect(toImmutableList());
  }

  private static LocalizedText summary(int number) {
    return LocalizedText.english(
        "What has been tried since the last session. Registration " + number + '.');
  }

  private static Person speaker(int number, NamingBasis basis) {
    return Person.builder()
        .name("Speaker " + number)
        .affiliation(LocalizedText.english("Institute " + number))
        .basis(basis)
        .build();
  }

  private static NamingBasis published() {
    return new NamingBasis.Published(programme().build());
  }

  private static Source.Builder programme() {
    return Source.builder()
        .title(LocalizedText.english("Programme of side events"))
        .certainty(Certainty.STATED);
  }
}
