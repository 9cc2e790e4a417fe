package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.GeneratedRecords;

@ServiceTest
class PublicRecordTest {
  @Autowired ConferenceStore store;
  @Autowired PublicRecord publicRecord;
  @Autowired Accounts accounts;
  @Autowired Clock clock;

  private Account desk;
  private Conference former;

  @BeforeEach
  void remember() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  @Test
  void showsNothingOfTheExampleAndOfUntocThatIsNotForEverybody() {
    assertThat(former.sideEvents())
        .anyMatch(event -> event.status().equals(Optional.of(SideEventStatus.REQUESTED)));
    assertShowsOnlyWhatIsForEverybody();

    store.replace(desk.id(), ReferenceRecords.untoc());
    assertShowsOnlyWhatIsForEverybody();
  }

  @Test
  void hidesPersonsWithoutABasisWhereverTheyStand() {
    SideEvent event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .moderator(Person.builder().name("Nobody Asked").build())
            .addSpeakers(new Actor.PersonActor(Desks.official("May Be-Named")))
            .addSpeakers(new Actor.PersonActor(without("Was Asked-Not")))
            .addSpeakers(new Actor.PersonActor(until(LocalDate.of(2020, 1, 1))))
            .build();
    Desks.put(store, desk, event);

    SideEvent shown = publicRecord.current().sideEvent(event.id()).orElseThrow();

    assertThat(shown.moderator()).isEmpty();
    assertThat(PersonPlaces.in(shown)).containsOnlyKeys("/speakers/0/person");
    assertThat(shown.speakers()).hasSize(3);
    assertThat(CopJson.of(Conference.class).write(publicRecord.current().conference()))
        .contains("May Be-Named")
        .doesNotContain("Nobody Asked", "Was Asked-Not", "Consented Once");
  }

  @Test
  void canPublishRecordsThatNobodyWouldWrite() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    for (long seed = 0; seed < 100; seed++) {
      Conference shown = PublicRecord.publish(GeneratedRecords.of(seed), day);
      assertThat(PersonPlaces.in(shown).values())
          .as("seed %s", seed)
          .allMatch(person -> person.mayBeNamedOn(day));
    }
  }

  @Test
  void hidesWhatWasAppliedForAndNeverGotATime() {
    SideEvent requested = applied(SideEventStatus.REQUESTED);
    SideEvent declined = applied(SideEventStatus.CANCELLED);
    SideEvent merged = applied(SideEventStatus.MERGED);
    SideEvent accepted = applied(SideEventStatus.ACCEPTED);
    SideEvent cancelled =
        Desks.at(Desks.hour("2032-05-01T09:00Z"), Desks.event(SideEventStatus.CANCELLED));
    Desks.put(store, desk, cancelled);

    assertThat(List.of(requested, declined, merged, accepted, cancelled))
        .filteredOn(event -> publicRecord.current().sideEvent(event.id()).isPresent())
        .containsExactly(accepted, cancelled);
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "DECLINED", "WITHDRAWN"})
  void hidesAnApplicationThatHasATime(SideEventStatus status) {
    SideEvent event = Desks.at(Desks.hour("2032-05-02T09:00Z"), Desks.event(status));
    Desks.put(store, desk, event);

    assertThat(publicRecord.current().sideEvent(event.id())).isEmpty();
  }

  @Test
  void leadsNobodyFromAMergedEventToOneThatIsNotPublic() {
    SideEvent requested = applied(SideEventStatus.REQUESTED);
    SideEvent merged =
        Desks.at(Desks.hour("2032-05-03T09:00Z"), Desks.event(SideEventStatus.MERGED)).toBuilder()
            .mergedInto(requested.id())
            .build();
    Desks.put(store, desk, merged);

    assertThat(publicRecord.current().sideEvent(merged.id()))
        .get()
        .extracting(SideEvent::mergedInto)
        .isEqualTo(Optional.empty());
  }

  /** A remark refers to an event by the place that the event has in the whole record. */
  @Test
  void keepsRemarksAtTheirEventsAndShowsNoneOnApplications() {
    Conference record =
        read(
            """
            {'format': 'cop/1', 'id': 'harbour-cop',
             'sessions': [{'id': 'harbour-cop1', 'sideEvents': {'complete': true, 'items':
               ['asked', 'held', 'declined', 'talk']}}],
             'sideEvents': [
               {'id': 'asked', 'session': 'harbour-cop1', 'title': 'Asked', 'status': 'REQUESTED'},
               {'id': 'held', 'session': 'harbour-cop1', 'title': 'Held', 'status': 'HELD',
                'speakers': [{'type': 'person', 'person': {'name': 'Secret Person'}}]},
               {'id': 'declined', 'session': 'harbour-cop1', 'status': 'CANCELLED'},
               {'id': 'talk', 'session': 'harbour-cop1', 'title': 'Talk', 'status': 'ACCEPTED'}],
             'applications': [{'id': 'app', 'sideEvent': 'declined'}],
             'declarations': [{'id': 'ropes', 'title': 'On ropes', 'launchedAt': 'asked'}],
             'statements': [
               {'id': 's', 'occasion': {'type': 'sideEvent', 'sideEvent': 'declined'}},
               {'id': 't', 'occasion': {'type': 'sideEvent', 'sideEvent': 'held'}}],
             'remarks': [
               {'place': '/sideEvents/0', 'note': 'Secret: turned down for its organizer'},
               {'place': '/sideEvents/1/title', 'note': 'About Held'},
               {'place': '/sideEvents/1/speakers/0/person/name', 'note': 'Secret: the real name'},
               {'place': '/sideEvents/2', 'note': 'Secret: declined'},
               {'place': '/sideEvents/3', 'note': 'About Talk'},
               {'place': '/sideEvents/9', 'note': 'Secret: about no event'},
               {'place': '/applications/0/applicant', 'note': 'Secret: applicant'},
               {'place': '/sessions/0/sideEvents/items/0', 'note': 'Secret: listed'},
               {'place': '/sessions/0/sideEvents/items/3', 'note': 'Talk is listed'},
               {'place': '/sideEvents', 'note': 'About all'}]}
            """);

    Conference shown = PublicRecord.publish(record, LocalDate.of(2032, 6, 14));

    assertThat(shown.remarks())
        .extracting(remark -> remark.place() + " " + remark.note().orElseThrow().in("en"))
        .containsExactly(
            "/sideEvents/0/title About Held",
            "/sideEvents/1 About Talk",
            "/sessions/0/sideEvents/items/1 Talk is listed",
            "/sideEvents About all");
    assertThat(CopJson.of(Conference.class).write(shown))
        .doesNotContain("Secret", "asked", "declined")
        .contains("\"held\"", "\"talk\"");
  }

  private static Conference read(String json) {
    return CopJson.of(Conference.class).read(json.replace('\'', '"'));
  }

  private SideEvent applied(SideEventStatus status) {
    SideEvent event = Desks.event(status);
    store.change(
        desk.id(),
        edit -> {
          edit.put(RecordList.SIDE_EVENTS, event);
          edit.put(
              RecordList.APPLICATIONS,
              Application.builder()
                  .id(ApplicationId.of("for-" + event.id().value()))
                  .sideEvent(event.id())
                  .build());
          return edit.revision();
        });
    return event;
  }

  private void assertShowsOnlyWhatIsForEverybody() {
    Conference shown = publicRecord.current().conference();
    LocalDate today = publicRecord.current().today(clock);
    assertThat(shown.applications()).isEmpty();
    assertThat(shown.sideEvents()).isNotEmpty();
    assertThat(shown.sideEvents())
        .noneMatch(event -> event.status().equals(Optional.of(SideEventStatus.REQUESTED)));
    assertThat(PersonPlaces.in(shown).values())
        .isNotEmpty()
        .allMatch(person -> person.mayBeNamedOn(today));
    assertThat(shown.treatyActions()).isEqualTo(store.current().conference().treatyActions());
  }

  private static Person without(String name) {
    return Person.builder().name(name).basis(new NamingBasis.NoBasis()).build();
  }

  private static Person until(LocalDate day) {
    return Person.builder()
        .name("Consented Once")
        .basis(new NamingBasis.Consent("the programme", day.minusYears(1), Optional.of(day)))
        .build();
  }
}
