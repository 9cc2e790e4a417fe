package org.unodc.cop.examples.programme.sideevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.Snapshot;

@ServiceTest
class SideEventDeskTest {
  private static final OptionalLong ANY = OptionalLong.empty();
  private static final TimeSlot SLOT = Desks.hour("2033-01-01T09:00Z");

  @Autowired ConferenceStore store;
  @Autowired SideEventDesk desk;
  @Autowired Accounts accounts;

  private Account secretariat;
  private Account organizer;

  @BeforeEach
  void signIn() {
    secretariat = Desks.secretariat(accounts);
    organizer = Desks.organizer(accounts, "open-ledger");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "REQUESTED, describe, REQUESTED",
    "REQUESTED, accept, ACCEPTED",
    "REQUESTED, schedule, not-accepted",
    "REQUESTED, merge, MERGED",
    "REQUESTED, cancel, CANCELLED",
    "ACCEPTED, describe, ACCEPTED",
    "ACCEPTED, accept, not-requested",
    "ACCEPTED, schedule, ACCEPTED",
    "ACCEPTED, merge, MERGED",
    "ACCEPTED, cancel, CANCELLED",
    "MERGED, describe, MERGED",
    "MERGED, accept, not-requested",
    "MERGED, schedule, not-accepted",
    "MERGED, merge, takes-no-place",
    "MERGED, cancel, takes-no-place",
    "CANCELLED, describe, CANCELLED",
    "CANCELLED, accept, not-requested",
    "CANCELLED, schedule, not-accepted",
    "CANCELLED, merge, takes-no-place",
    "CANCELLED, cancel, takes-no-place",
    "HELD, describe, HELD",
    "HELD, accept, not-requested",
    "HELD, schedule, not-accepted",
    "HELD, merge, takes-no-place",
    "HELD, cancel, takes-no-place",
  })
  void takesEachStepFromWhereItMayBeTaken(SideEventStatus from, String step, String outcome) {
    SideEvent event = Desks.event(from);
    SideEvent other = Desks.event(SideEventStatus.ACCEPTED);
    Desks.put(store, secretariat, event, other);
    long version = store.current().versionOf(event.id());

    if (outcome.contains("-")) {
      assertThatExceptionOfType(InvalidStepException.class)
          .isThrownBy(() -> take(step, event, other.id(), secretariat))
          .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(outcome));
      assertThat(store.current().sideEvent(event.id())).contains(event);
      assertThat(store.current().versionOf(event.id())).isEqualTo(version);
    } else {
      SideEventDesk.Outcome taken = take(step, event, other.id(), secretariat);
      assertThat(taken.event().status()).contains(SideEventStatus.valueOf(outcome));
      assertThat(taken.version()).isGreaterThan(version);
      assertThat(store.current().sideEvent(event.id())).contains(taken.event());
      assertThat(store.current().versionOf(event.id())).isEqualTo(taken.version());
    }
  }

  @Test
  void givesAnApplicationWhatTheServiceKnowsBetter() {
    SideEvent wished =
        Desks.at(SLOT, Desks.event(SideEventStatus.ACCEPTED)).toBuilder()
            .session(SessionId.of("example-cop1"))
            .mergedInto(SideEventId.of("se-001"))
            .build();
    Application application =
        Application.builder()
            .id(ApplicationId.of("mine"))
            .sideEvent(SideEventId.of("se-001"))
            .applicant(new Actor.StakeholderActor(StakeholderId.of("river-voices")))
            .build();

    SideEvent event = desk.apply(new EventApplication(wished, application), organizer).event();

    assertThat(event)
        .isEqualTo(
            Desks.event(SideEventStatus.REQUESTED).toBuilder()
                .id(event.id())
                .session(SessionId.of("example-cop3"))
                .build());
    assertThat(event.id()).isNotEqualTo(wished.id());
    assertThat(store.current().conference().applications())
        .filteredOn(one -> one.sideEvent().equals(Optional.of(event.id())))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.applicant()).isEqualTo(organizer.actsFor());
              assertThat(one.submittedAt()).isPresent();
              assertThat(one.id()).isNotEqualTo(ApplicationId.of("mine"));
            });
  }

  @Test
  void keepsAnEventFromOrganizersWhoDidNotApplyForIt() {
    SideEvent event = apply();
    Account stranger = Desks.organizer(accounts, "river-voices");
    Snapshot before = store.current();

    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> desk.describe(event.id(), event, ANY, stranger));
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> desk.cancel(event.id(), ANY, stranger));
    assertThat(store.current()).isEqualTo(before);
  }

  @Test
  void letsOrganizersChangeAndWithdrawWhatTheyAppliedFor() {
    SideEvent event = apply();

    assertThat(desk.describe(event.id(), renamed(event), ANY, organizer).event().title())
        .contains(LocalizedText.english("Another title"));
    assertThat(desk.cancel(event.id(), ANY, organizer).event().status())
        .contains(SideEventStatus.CANCELLED);
  }

  @Test
  void keepsDecisionsForTheSecretariat() {
    SideEvent event = apply();
    for (String step : new String[] {"accept", "schedule", "merge"}) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .as(step)
          .isThrownBy(() -> take(step, event, SideEventId.of("se-001"), organizer));
    }
    desk.accept(event.id(), ANY, secretariat);

    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> desk.describe(event.id(), renamed(event), ANY, organizer))
        .satisfies(wrong -> assertThat(wrong.code()).isEqualTo("already-decided"));
  }

  @Test
  void describesWithoutTouchingWhatWasDecided() {
    SideEvent event = Desks.at(SLOT, Desks.event(SideEventStatus.CANCELLED));
    Desks.put(store, secretariat, event);

    SideEvent described =
        desk.describe(
                event.id(),
                Desks.at(Desks.hour("2033-02-02T09:00Z"), Desks.event(SideEventStatus.ACCEPTED))
                    .toBuilder()
                    .title(LocalizedText.english("Another title"))
                    .build(),
                ANY,
                secretariat)
            .event();

    assertThat(described).isEqualTo(renamed(event));
  }

  @Test
  void refusesAStepWhenSomebodyChangedTheEventMeanwhile() {
    SideEvent event = apply();
    OptionalLong seen = OptionalLong.of(store.current().versionOf(event.id()));
    long current = desk.describe(event.id(), renamed(event), seen, organizer).version();

    assertThatExceptionOfType(ConcurrentChangeException.class)
        .isThrownBy(() -> desk.accept(event.id(), seen, secretariat))
        .satisfies(refused -> assertThat(refused.current()).isEqualTo(current));
    assertThat(desk.accept(event.id(), OptionalLong.of(current), secretariat).event().status())
        .contains(SideEventStatus.ACCEPTED);
  }

  @Test
  void keepsTheVersionWhereNothingChanges() {
    SideEvent event = apply();
    long version = store.current().versionOf(event.id());

    assertThat(desk.describe(event.id(), event, ANY, organizer).version()).isEqualTo(version);
    assertThat(store.current().versionOf(event.id())).isEqualTo(version);
  }

  @Test
  void mergesOnlyIntoAnotherEventThatTakesPlace() {
    SideEvent event = Desks.event(SideEventStatus.REQUESTED);
    SideEvent cancelled = Desks.event(SideEventStatus.CANCELLED);
    Desks.put(store, secretariat, event, cancelled);

    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> desk.merge(event.id(), event.id(), ANY, secretariat));
    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> desk.merge(event.id(), cancelled.id(), ANY, secretariat));
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> desk.merge(event.id(), SideEventId.of("nowhere"), ANY, secretariat));
  }

  @Test
  void refusesWhatTheRulesForbidAndSaysWhereItIs() {
    SideEvent event = Desks.event(SideEventStatus.ACCEPTED);
    Desks.put(store, secretariat, event);

    assertThatExceptionOfType(StepForbiddenException.class)
        .isThrownBy(
            () -> desk.schedule(event.id(), SLOT, RoomId.of("no-such-room"), ANY, secretariat))
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .first()
                    .satisfies(
                        one -> {
                          assertThat(one.finding().severity()).isEqualTo(Severity.ERROR);
                          assertThat(one.pointer()).isEqualTo("/sideEvent/room");
                        }));
    assertThat(store.current().sideEvent(event.id())).contains(event);
  }

  @Test
  void forbidsNothingForWhatWasWrongBefore() {
    SideEvent event =
        Desks.event(SideEventStatus.REQUESTED).toBuilder().room(RoomId.of("no-such-room")).build();
    Desks.put(store, secretariat, event);

    SideEventDesk.Outcome accepted = desk.accept(event.id(), ANY, secretariat);

    assertThat(accepted.event().status()).contains(SideEventStatus.ACCEPTED);
    assertThat(accepted.findings())
        .anySatisfy(
            one -> {
              assertThat(one.finding().severity()).isEqualTo(Severity.ERROR);
              assertThat(one.pointer()).isEqualTo("/sideEvent/room");
            });
  }

  @Test
  void looksAtAnApplicationWithoutKeepingIt() {
    Snapshot before = store.current();
    SideEvent event =
        Desks.event(SideEventStatus.REQUESTED).toBuilder().mainOrganizer(Optional.empty()).build();

    assertThat(desk.look(application(event), organizer))
        .extracting(one -> one.finding().rule() + " " + one.pointer())
        .contains("side-event.has-a-main-organizer /sideEvent");
    assertThat(store.current()).isEqualTo(before);
  }

  private SideEvent apply() {
    return desk.apply(application(Desks.event(SideEventStatus.REQUESTED)), organizer).event();
  }

  private static EventApplication application(SideEvent event) {
    return new EventApplication(event, Application.builder().id(ApplicationId.of("any")).build());
  }

  private static SideEvent renamed(SideEvent event) {
    return event.toBuilder().title(LocalizedText.english("Another title")).build();
  }

  private SideEventDesk.Outcome take(
      String step, SideEvent event, SideEventId other, Account account) {
    return switch (step) {
      case "describe" -> desk.describe(event.id(), renamed(event), ANY, account);
      case "accept" -> desk.accept(event.id(), ANY, account);
      case "schedule" -> desk.schedule(event.id(), SLOT, Desks.HALL, ANY, account);
      case "merge" -> desk.merge(event.id(), other, ANY, account);
      default -> desk.cancel(event.id(), ANY, account);
    };
  }
}
