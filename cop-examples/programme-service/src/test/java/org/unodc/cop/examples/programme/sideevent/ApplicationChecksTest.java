package org.unodc.cop.examples.programme.sideevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.Desks;

class ApplicationChecksTest {
  private static final Actor APPLICANT =
      new Actor.StakeholderActor(StakeholderId.of("open-ledger"));
  private static final Account ORGANIZER = account(Role.ORGANIZER, Optional.of(APPLICANT));
  private static final Account SECRETARIAT = account(Role.SECRETARIAT, Optional.empty());
  private static final SideEvent EVENT = Desks.event(SideEventStatus.REQUESTED);

  @Test
  void acceptWhatIsRight() {
    assertThat(problems(EVENT)).isEmpty();
    assertThat(problems(EVENT.toBuilder().mainOrganizer(Optional.empty()).build())).isEmpty();
  }

  @Test
  void refuseAnotherMainOrganizerThanTheApplicant() {
    SideEvent inAnotherName =
        EVENT.toBuilder()
            .mainOrganizer(new Actor.UnitActor(SecretariatUnitId.of("example-outreach")))
            .build();

    assertThat(problems(inAnotherName)).containsExactly("/sideEvent/mainOrganizer other-organizer");
    assertThat(ApplicationChecks.of(application(inAnotherName), SECRETARIAT)).isEmpty();
    assertThat(ApplicationChecks.of(inAnotherName, inAnotherName, ORGANIZER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "https:///path", "ftp://example.org/", "a b"})
  void refuseWhatIsNoLink(String link) {
    SideEvent linked =
        EVENT.toBuilder().onlineLink(link).addSources(Source.builder().link(link).build()).build();

    assertThat(problems(linked))
        .containsExactlyInAnyOrder(
            "/sideEvent/onlineLink no-link", "/sideEvent/sources/0/link no-link");
  }

  @Test
  void refuseLongTexts() {
    SideEvent wordy =
        EVENT.toBuilder()
            .title(LocalizedText.english("a".repeat(72_000)))
            .summary(LocalizedText.english("a".repeat(4_001)))
            .addThemes(LocalizedText.english("a".repeat(201)))
            .addSpeakers(new Actor.PersonActor(Desks.official("a".repeat(301))))
            .build();

    assertThat(problems(wordy))
        .containsExactlyInAnyOrder(
            "/sideEvent/title/texts/en too-long",
            "/sideEvent/summary/texts/en too-long",
            "/sideEvent/themes/0/texts/en too-long",
            "/sideEvent/speakers/0/person/name too-long");
  }

  @Test
  void refuseLongLists() {
    SideEvent crowded =
        EVENT.toBuilder()
            .speakers(Collections.nCopies(51, APPLICANT))
            .coOrganizers(Collections.nCopies(51, APPLICANT))
            .themes(Collections.nCopies(21, LocalizedText.english("Water")))
            .build();

    assertThat(problems(crowded))
        .containsExactlyInAnyOrder(
            "/sideEvent/speakers too-many",
            "/sideEvent/coOrganizers too-many",
            "/sideEvent/themes too-many");
  }

  @Test
  void wantATitleAndAPlausibleAttendance() {
    SideEvent untitled = EVENT.toBuilder().title(Optional.empty()).build();
    Application crowd =
        Application.builder()
            .id(ApplicationId.of("any"))
            .expectedAttendance(ReportedCount.about(100_001))
            .build();

    assertThat(ApplicationChecks.of(new EventApplication(untitled, crowd), ORGANIZER))
        .extracting(problem -> problem.pointer() + " " + problem.code())
        .containsExactly(
            "/sideEvent/title title-missing", "/application/expectedAttendance no-number");
  }

  @Test
  void letStandWhatWasWrongBefore() {
    SideEvent former = EVENT.toBuilder().onlineLink("javascript:alert(1)").build();
    SideEvent renamed = former.toBuilder().title(LocalizedText.english("Another")).build();
    SideEvent worse = renamed.toBuilder().summary(LocalizedText.english("a".repeat(5_000))).build();

    assertThat(ApplicationChecks.of(renamed, former, ORGANIZER)).isEmpty();
    assertThat(ApplicationChecks.of(worse, former, ORGANIZER))
        .extracting(EntryProblem::code)
        .containsExactly("too-long");
  }

  private static Iterable<String> problems(SideEvent event) {
    return ApplicationChecks.of(application(event), ORGANIZER).stream()
        .map(problem -> problem.pointer() + " " + problem.code())
        .toList();
  }

  private static EventApplication application(SideEvent event) {
    return new EventApplication(event, Application.builder().id(ApplicationId.of("any")).build());
  }

  private static Account account(Role role, Optional<Actor> actsFor) {
    return new Account(
        UUID.randomUUID(),
        "somebody",
        role,
        actsFor,
        Optional.empty(),
        OfficialLanguage.ENGLISH,
        false);
  }
}
