package org.unodc.cop.examples.programme.sideevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.Policies;

@ServiceTest
class ApplicationPolicyTest {
  private static final Optional<StepReason> NO_REASON = Optional.empty();
  private static final TimeSlot LAST_YEAR =
      TimeSlot.of(
          OffsetDateTime.parse("2025-01-01T00:00Z"), OffsetDateTime.parse("2025-06-30T16:00Z"));
  private static final TimeSlot LATER =
      TimeSlot.of(
          OffsetDateTime.parse("2999-01-01T08:00Z"), OffsetDateTime.parse("2999-06-30T16:00Z"));

  @Autowired ConferenceStore store;
  @Autowired SideEventDesk desk;
  @Autowired StepReasons reasons;
  @Autowired Accounts accounts;

  private Account secretariat;
  private Account organizer;

  @BeforeEach
  void signIn() {
    secretariat = Desks.secretariat(accounts);
    organizer = Desks.organizer(accounts, "quiet-witness");
  }

  @Test
  void takesNoApplicationBeforeOrAfterThePeriod() throws Exception {
    Policies.with(
        store,
        secretariat.id(),
        policy -> policy.window(LAST_YEAR),
        () -> assertThat(refusal(organizer).code()).isEqualTo("applications-closed"));
    Policies.with(
        store,
        secretariat.id(),
        policy -> policy.window(LATER),
        () -> {
          OutsidePolicyException early = refusal(organizer);
          assertThat(early.code()).isEqualTo("not-open-yet");
          assertThat(early.sentence().in(OfficialLanguage.ENGLISH))
              .isEqualTo("Applications open on 1 January 2999 09:00.");
        });
  }

  @Test
  void letsTheSecretariatEnterALateApplicationWithAReason() throws Exception {
    Policies.with(
        store,
        secretariat.id(),
        policy -> policy.window(LAST_YEAR),
        () -> {
          assertThat(refusal(secretariat).code()).isEqualTo("applications-closed");

          SideEvent event =
              desk.apply(application(organizer), Optional.of(Desks.REASON), secretariat).event();

          assertThat(SideEventDesk.isOf(organizer, event, store.current())).isTrue();
          assertThat(reasons.of(event.id()))
              .singleElement()
              .satisfies(
                  given -> {
                    assertThat(given.kind()).isEqualTo(StepKind.APPLIED);
                    assertThat(given.reason()).isEqualTo(Desks.REASON);
                    assertThat(given.account()).isEqualTo(secretariat.id());
                  });
        });
  }

  @Test
  void takesNoMoreApplicationsThanTheLimit() throws Exception {
    Account other = Desks.organizer(accounts, "clockmakers");
    long had =
        store.current().conference().sideEvents().stream()
            .filter(event -> event.mainOrganizer().equals(other.actsFor()) && event.takesPlace())
            .count();
    Policies.with(
        store,
        secretariat.id(),
        policy -> policy.limitPerOrganizer((int) had + 1),
        () -> {
          SideEvent first = desk.apply(application(other), NO_REASON, other).event();
          assertThat(OrganizerQuota.exceededWith(first, store.current())).isEmpty();

          assertThat(refusal(other).code()).isEqualTo("limit-reached");

          SideEvent second =
              desk.apply(application(other), Optional.of(Desks.REASON), secretariat).event();
          assertThat(OrganizerQuota.exceededWith(second, store.current())).isPresent();
        });
  }

  private OutsidePolicyException refusal(Account account) {
    long before = store.current().conference().sideEvents().size();
    var refused = new OutsidePolicyException[1];
    Account organizing = account.isSecretariat() ? organizer : account;
    assertThatExceptionOfType(OutsidePolicyException.class)
        .isThrownBy(() -> desk.apply(application(organizing), NO_REASON, account))
        .satisfies(outside -> refused[0] = outside);
    assertThat(store.current().conference().sideEvents()).hasSize((int) before);
    return refused[0];
  }

  private static EventApplication application(Account organizing) {
    Actor organization = organizing.actsFor().orElseThrow();
    return new EventApplication(
        Desks.event(SideEventStatus.REQUESTED).toBuilder().mainOrganizer(organization).build(),
        Application.builder().id(ApplicationId.of("any")).build());
  }
}
