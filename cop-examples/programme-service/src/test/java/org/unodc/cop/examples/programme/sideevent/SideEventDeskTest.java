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
  private static final Optional<StepReason> NO_REASON = Optional.empty();
  private static final TimeSlot SLOT = Desks.hour("2033-01-01T09:00Z");

  @Autowired ConferenceStore store;
  @Autowired SideEventDesk desk;
  @Autowired SideEventDecisions decisions;
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
    "REQUESTED, decline, DECLINED",
    "REQUESTED, withdraw, WITHDRAWN",
    "REQUESTED, schedule, not-accepted",
    "REQUESTED, unschedule, not-accepted",
    "REQUESTED, merge, MERGED",
    "REQUESTED, cancel, not-accepted",
    "REQUESTED, reopen, not-decided",
    "ACCEPTED, describe, ACCEPTED",
    "ACCEPTED, accept, not-requested",
    "ACCEPTED, decline, not-requested",
    "ACCEPTED, withdraw, already-decided",
    "ACCEPTED, schedule, ACCEPTED",
    "ACCEPTED, unschedule, ACCEPTED",
    "ACCEPTED, merge, MERGED",
    "ACCEPTED, cancel, CANCELLED",
    "ACCEPTED, reopen, REQUESTED",
    "DECLINED, describe, DECLINED",
    "DECLINED, accept, not-requested",
    "DECLINED, decline, not-requested",
    "DECLINED, withdraw, already-decided",
    "DECLINED, schedule, not-accepted",
    "DECLINED, unschedule, not-accepted",
    "DECLINED, merge, takes-no-place",
    "DECLINED, cancel, not-accepted",
    "DECLINED, reopen, REQUESTED",
    "WITHDRAWN, describe, WITHDRAWN",
    "WITHDRAWN, accept, not-requested",
    "WITHDRAWN, decline, not-requested",
    "WITHDRAWN, withdraw, already-decided",
    "WITHDRAWN, schedule, not-accepted",
    "WITHDRAWN, unschedule, not-accepted",
    "WITHDRAWN, merge, takes-no-place",
    "WITHDRAWN, cancel, not-accepted",
    "WITHDRAWN, reopen, not-decided",
    "MERGED, describe, MERGED",
    "MERGED, accept, not-requested",
    "MERGED, decline, not-requested",
    "MERGED, withdraw, already-decided",
    "MERGED, schedule, not-accepted",
    "MERGED, unschedule, not-accepted",
    "MERGED, merge, takes-no-place",
    "MERGED, cancel, not-accepted",
    "MERGED, reopen, REQUESTED",
    "CANCELLED, describe, CANCELLED",
    "CANCELLED, accept, not-requested",
    "CANCELLED, decline, not-requested",
    "CANCELLED, withdraw, already-decided",
    "CANCELLED, schedule, not-accepted",
    "CANCELLED, unschedule, not-accepted",
    "CANCELLED, merge, takes-no-place",
    "CANCELLED, cancel, not-accepted",
    "CANCELLED, reopen, ACCEPTED",
    "HELD, describe, HELD",
    "HELD, accept, not-requested",
    "HELD, decline, not-requested",
    "HELD, withdraw, already-decided",
    "HELD, schedule, not-accepted",
    "HELD, unschedule, not-accepted",
    "HELD, merge, takes-no-place",
    "HELD, cancel, takes-no-place",
    "HELD, reopen, not-decided",
  })
  void takesEachStepFromWhereItMayBeTaken(SideEventStatus from, String step, String outcome) {
    SideEvent event =
        step.equals("unschedule") && from == SideEventStatus.ACCEPTED
            ? Desks.at(Desks.hour("2033-01-02T09:00Z"), Desks.event(from))
            : Desks.event(from);
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

    SideEvent event =
        desk.apply(new EventApplication(wished, application), Optional.empty(), organizer).event();

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
              assertThat(one.submittedAt().orElseThrow().getNano()).as("seen in findings").isZero();
              assertThat(one.id()).isNotEqualTo(ApplicationId.of("mine"));
            });
  }

  @Test
  void keepsAnEventFromOrganizersWhoDidNotApplyForIt() {
    SideEvent event = apply();
    Account stranger = Desks.organizer(accounts, "river-voices");
    Snapshot before = store.current();

    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> desk.describe(event.id(), event, NO_REASON, ANY, stranger));
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> desk.withdraw(event.id(), NO_REASON, ANY, stranger));
    assertThat(store.current()).isEqualTo(before);
  }

  @Test
  void letsOrganizersChangeAndWithdrawWhatTheyAppliedFor() {
    SideEvent event = apply();

    assertThat(desk.describe(event.id(), renamed(event), NO_REASON, ANY, organizer).event().title())
        .contains(LocalizedText.english("Another title"));
    assertThat(desk.withdraw(event.id(), NO_REASON, ANY, organizer).event().status())
        .contains(SideEventStatus.WITHDRAWN);
  }

  @Test
  void keepsDecisionsForTheSecretariat() {
    SideEvent event = apply();
    for (String step :
        new String[] {"accept", "decline", "schedule", "unschedule", "merge", "cancel", "reopen"}) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .as(step)
          .isThrownBy(() -> take(step, event, SideEventId.of("se-001"), organizer));
    }
    decisions.accept(event.id(), NO_REASON, ANY, secretariat);

    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> desk.describe(event.id(), renamed(event), NO_REASON, ANY, organizer))
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
                NO_REASON,
                ANY,
                secretariat)
            .event();

    assertThat(described).isEqualTo(renamed(event));
  }

  @Test
  void refusesAStepWhenSomebodyChangedTheEventMeanwhile() {
    SideEvent event = apply();
    OptionalLong seen = OptionalLong.of(store.current().versionOf(event.id()));
    long current = desk.describe(event.id(), renamed(event), NO_REASON, seen, organizer).version();

    assertThatExceptionOfType(ConcurrentChangeException.class)
        .isThrownBy(() -> decisions.accept(event.id(), NO_REASON, seen, secretariat))
        .satisfies(refused -> assertThat(refused.current()).isEqualTo(current));
    assertThat(
            decisions
                .accept(event.id(), NO_REASON, OptionalLong.of(current), secretariat)
                .event()
                .status())
        .contains(SideEventStatus.ACCEPTED);
  }

  @Test
  void keepsTheVersionWhereNothingChanges() {
    SideEvent event = apply();
    long version = store.current().versionOf(event.id());

    assertThat(desk.describe(event.id(), event, NO_REASON, ANY, organizer).version())
        .isEqualTo(version);
    assertThat(store.current().versionOf(event.id())).isEqualTo(version);
  }

  @Test
  void mergesOnlyIntoAnotherEventThatTakesPlace() {
    SideEvent event = Desks.event(SideEventStatus.REQUESTED);
    SideEvent cancelled = Desks.event(SideEventStatus.CANCELLED);
    Desks.put(store, secretariat, event, cancelled);

    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> decisions.merge(event.id(), event.id(), ANY, secretariat));
    assertThatExceptionOfType(InvalidStepException.class)
        .isThrownBy(() -> decisions.merge(event.id(), cancelled.id(), ANY, secretariat));
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> decisions.merge(event.id(), SideEventId.of("nowhere"), ANY, secretariat));
  }

  @Test
  void refusesWhatTheRulesForbidAndSaysWhereItIs() {
    SideEvent event = Desks.event(SideEventStatus.ACCEPTED);
    Desks.put(store, secretariat, event);

    assertThatExceptionOfType(StepForbiddenException.class)
        .isThrownBy(
            () ->
                decisions.schedule(
                    event.id(),
                    SLOT,
                    Optional.of(RoomId.of("no-such-room")),
                    NO_REASON,
                    ANY,
                    secretariat))
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

    SideEventDesk.Outcome accepted = decisions.accept(event.id(), NO_REASON, ANY, secretariat);

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

    assertThat(desk.look(application(event), secretariat))
        .extracting(one -> one.finding().rule() + " " + one.pointer())
        .contains("side-event.has-a-main-organizer /sideEvent");
    assertThat(store.current()).isEqualTo(before);
  }

  private SideEvent apply() {
    return desk.apply(
            application(Desks.event(SideEventStatus.REQUESTED)), Optional.empty(), organizer)
        .event();
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
      case "describe" -> desk.describe(event.id(), renamed(event), NO_REASON, ANY, account);
      case "accept" -> decisions.accept(event.id(), NO_REASON, ANY, account);
      case "decline" -> decisions.decline(event.id(), Desks.REASON, ANY, account);
      case "withdraw" -> desk.withdraw(event.id(), NO_REASON, ANY, account);
      case "schedule" ->
          decisions.schedule(
              event.id(), SLOT, Optional.of(Desks.HALL), Optional.of(Desks.REASON), ANY, account);
      case "unschedule" -> decisions.unschedule(event.id(), ANY, account);
      case "merge" -> decisions.merge(event.id(), other, ANY, account);
      case "cancel" -> decisions.cancel(event.id(), Desks.REASON, ANY, account);
      default -> decisions.reopen(event.id(), NO_REASON, ANY, account);
    };
  }
}
