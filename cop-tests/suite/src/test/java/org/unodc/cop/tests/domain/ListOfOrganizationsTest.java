package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ADMITTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.APPLIED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.ATTENDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.LISTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.OBJECTION_DECIDED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.REFUSED;
import static org.unodc.cop.domain.stakeholder.AccreditationStepKind.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Stakeholder;

class ListOfOrganizationsTest {
  private static final SessionId SESSION = SessionId.of("example-cop9");
  private static final String WITHOUT_STATUS = "untoc-rop-2008-rule-17-2";

  @Test
  void listsOrganizationsWithoutStatusByName() {
    ListOfOrganizations list =
        list(
            of("c", WITHOUT_STATUS, step(APPLIED, "2018-06-01")),
            of("a", "untoc-rop-2008-rule-17-1", step(APPLIED, "2018-06-01")),
            of("b", WITHOUT_STATUS, step(APPLIED, "2018-07-01"), step(LISTED, "2018-09-14")),
            of("unknown", WITHOUT_STATUS),
            of("d", "untoc-rop-2008-rule-16"),
            of("e", "untoc-rop-2008-rule-15"));

    assertThat(list.organizations())
        .extracting(ListedOrganization::name)
        .containsExactly("Academy c", "bureau b", "unknown");
    assertThat(list.organizations().get(1).appliedOn()).contains(LocalDate.of(2018, 7, 1));
    assertThat(list.organizations().get(1).listedOn()).contains(LocalDate.of(2018, 9, 14));
    assertThat(list.organizations().get(2).stakeholder()).isEmpty();
    assertThat(list.organizations().get(2).lastDecisiveStep()).isEmpty();
  }

  @Test
  void listsWhatWasKnownOnADay() {
    Conference recorded =
        conference(
            of("a", WITHOUT_STATUS, step(APPLIED, "2018-06-01"), step(LISTED, "2018-09-14")),
            of("b", WITHOUT_STATUS, step(APPLIED, "2018-07-02")),
            of("c", WITHOUT_STATUS, undated(APPLIED)),
            of("d", WITHOUT_STATUS));

    ListOfOrganizations list = ListOfOrganizations.of(recorded, SESSION, LocalDate.of(2018, 7, 1));

    assertThat(list.organizations())
        .extracting(organization -> organization.accreditation().stakeholder().value())
        .containsExactlyInAnyOrder("a", "c", "d");
    assertThat(list.organizations()).allMatch(listed -> listed.listedOn().isEmpty());
    assertThat(list.due()).map(DueDate::day).contains(LocalDate.of(2018, 9, 15));
    assertThat(ListOfOrganizations.of(recorded, SESSION, LocalDate.of(2018, 7, 2)).organizations())
        .hasSize(4);
  }

  @Test
  void isDueThirtyDaysBeforeTheOpeningByRule17() {
    ListOfOrganizations list = list();

    assertThat(list.due()).map(DueDate::day).contains(LocalDate.of(2018, 9, 15));
    assertThat(list.due().flatMap(DueDate::citation))
        .map(Object::toString)
        .contains("Rules of procedure of the Conference of the Parties to UNTOC, rule 17 (2)");
    assertThat(list.organizations()).isEmpty();
  }

  @Test
  void decidesWhetherItWasCirculatedInTimeIfTheDaysAreKnown() {
    assertThat(inTime(step(LISTED, "2018-09-15"))).isEqualTo(Answer.YES);
    assertThat(inTime(step(LISTED, "2018-09-16"))).isEqualTo(Answer.NO);
    assertThat(inTime(step(LISTED, "2018-09-16"), step(LISTED, "2018-08-01")))
        .isEqualTo(Answer.YES);
    assertThat(inTime(step(LISTED, "2018-09-16"), undated(LISTED))).isEqualTo(Answer.UNKNOWN);
    assertThat(inTime(undated(LISTED))).isEqualTo(Answer.UNKNOWN);
    assertThat(inTime(step(APPLIED, "2018-09-01"))).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void hasNoDeadlineWithoutTheDaysOfTheSession() {
    Conference undated =
        conference(of("b", WITHOUT_STATUS, step(LISTED, "2018-09-14"))).toBuilder()
            .sessions(List.of(Session.builder().id(SESSION).build()))
            .build();

    ListOfOrganizations list = ListOfOrganizations.of(undated, SESSION);

    assertThat(list.due()).isEmpty();
    assertThat(list.organizations().get(0).isCirculatedInTime()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void hasTheObjectionsAndWhenTheyWereDecided() {
    AccreditationStep objection =
        AccreditationStep.builder()
            .kind(OBJECTED)
            .date(LocalDate.of(2018, 9, 20))
            .by(ParticipantId.of("aut"))
            .build();
    ListedOrganization contested =
        only(
            step(APPLIED, "2018-07-01"),
            step(LISTED, "2018-09-10"),
            objection,
            step(OBJECTION_DECIDED, "2018-10-16"),
            step(ADMITTED, "2018-10-16"));

    assertThat(contested.objections()).containsExactly(objection);
    assertThat(contested.decisionsOnObjections())
        .extracting(AccreditationStep::date)
        .containsExactly(Optional.of(LocalDate.of(2018, 10, 16)));
    assertThat(contested.lastDecisiveStep()).contains(step(ADMITTED, "2018-10-16"));
  }

  @Test
  void hasTheStateOfItsLastDecisiveStep() {
    assertThat(state(step(ATTENDED, "2018-10-15"), step(LISTED, "2018-09-10"))).contains(LISTED);
    assertThat(state(step(REFUSED, "2018-10-15"), step(ADMITTED, "2018-10-16"))).contains(ADMITTED);
    assertThat(
            state(
                step(APPLIED, "2018-05-01"),
                step(REFUSED, "2018-06-01"),
                step(APPLIED, "2018-07-01")))
        .contains(APPLIED);
    assertThat(state(step(APPLIED, "2018-05-01"), undated(ADMITTED), undated(WITHDRAWN)))
        .contains(WITHDRAWN);
  }

  @Test
  void hasNoStateIfTheStepsDoNotDetermineIt() {
    assertThat(state(undated(ADMITTED), step(REFUSED, "2018-10-15"))).isEmpty();
    assertThat(state(step(ADMITTED, "2018-10-15"), step(REFUSED, "2018-10-15"))).isEmpty();
    assertThat(state(step(APPLIED, "2018-05-01"), undated(REFUSED), step(APPLIED, "2018-07-01")))
        .isEmpty();
  }

  private static Answer inTime(AccreditationStep... steps) {
    return only(steps).isCirculatedInTime();
  }

  private static Optional<AccreditationStepKind> state(AccreditationStep... steps) {
    return only(steps).lastDecisiveStep().map(AccreditationStep::kind);
  }

  private static ListedOrganization only(AccreditationStep... steps) {
    return list(of("b", WITHOUT_STATUS, steps)).organizations().get(0);
  }

  private static AccreditationStep step(AccreditationStepKind kind, String date) {
    return AccreditationStep.builder().kind(kind).date(LocalDate.parse(date)).build();
  }

  private static AccreditationStep undated(AccreditationStepKind kind) {
    return AccreditationStep.builder().kind(kind).build();
  }

  private static Accreditation of(String stakeholder, String basis, AccreditationStep... steps) {
    return Accreditation.builder()
        .stakeholder(StakeholderId.of(stakeholder))
        .session(SESSION)
        .basis(AccreditationBasisId.of(basis))
        .addSteps(steps)
        .build();
  }

  private static ListOfOrganizations list(Accreditation... accreditations) {
    return ListOfOrganizations.of(conference(accreditations), SESSION);
  }

  private static Conference conference(Accreditation... accreditations) {
    return Conference.builder()
        .id(ConferenceId.of("example-cop"))
        .addAllRulesOfProcedure(UntocRules.versions())
        .addSessions(
            Session.builder()
                .id(SESSION)
                .days(DateRange.of(LocalDate.of(2018, 10, 15), LocalDate.of(2018, 10, 19)))
                .build())
        .addStakeholders(stakeholder("b", "bureau b"), stakeholder("c", "Academy c"))
        .addAccreditations(accreditations)
        .build();
  }

  private static Stakeholder stakeholder(String id, String name) {
    return Stakeholder.builder().id(StakeholderId.of(id)).name(LocalizedText.english(name)).build();
  }
}
