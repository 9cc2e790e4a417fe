package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCEPTANCE;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.APPROVAL;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.FORMAL_CONFIRMATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.conventionWith;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.formerState;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * A clause that the record leaves out is not read as "no". A record with less data never gives more
 * answers.
 */
class UnstatedClausesTest {
  private static final Convention CONVENTION = convention();

  @Test
  void doesNotDecideWhetherARegionalOrganizationCounts() {
    Actions withUnion =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("eu", APPROVAL, "2003-05-05")
            .add("bra", ACCEPTANCE, "2003-06-01")
            .add("arm", ACCESSION, "2003-07-01");

    TreatyStatus open = status(withoutWordOnOrganizations(), withUnion);

    assertThat(open.entryIntoForce().known()).isEmpty();
    assertThat(open.decisiveInstrument()).isEmpty();
    assertThat(statusOn(open, "aut", "2003-08-30")).isEqualTo(UNKNOWN);
    assertThat(statusOn(open, "aut", "2003-09-29")).isEqualTo(PARTY);
  }

  /**
   * If the union counts, the treaty is in force from 13 September 2003 and Chile is a later party
   * from 31 December 2003. If not, Chile's instrument is decisive and the treaty in force from 29
   * February 2004.
   */
  @Test
  void knowsTheStatusOnADayOnWhichBothReadingsAgree() {
    Convention silent =
        conventionWith(
            withoutWordOnOrganizations().entryIntoForce().orElseThrow().toBuilder()
                .laterPartyMoment(LaterPartyMoment.AFTER_DECISIVE_INSTRUMENT));
    TreatyStatus status =
        status(
            silent,
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("bra", ACCEPTANCE, "2003-06-01")
                .add("eu", APPROVAL, "2003-06-15")
                .add("chl", ACCESSION, "2003-12-01"));

    assertThat(statusOn(status, "chl", "2003-12-30")).isEqualTo(CONSENTED);
    assertThat(statusOn(status, "chl", "2003-12-31")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "chl", "2004-02-28")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "chl", "2004-02-29")).isEqualTo(PARTY);
  }

  @Test
  void knowsTheDayIfNoOrganizationCouldMoveIt() {
    TreatyStatus status =
        status(
            withoutWordOnOrganizations(),
            actions().threeInstruments().add("eu", APPROVAL, "2003-08-01"));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("arm"));
  }

  @Test
  void doesNotCountAnOrganizationOnWhichTheClauseIsSilent() {
    Participant organization =
        new Participant.InternationalOrganization(
            participant("org"), LocalizedText.english("Organization of Examples"));
    Actions actions =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("org", FORMAL_CONFIRMATION, "2003-06-01")
            .add("bra", RATIFICATION, "2003-07-01");
    EntryIntoForceClause.Builder silent = Treaties.threeInstruments().toBuilder();

    assertThat(dayWith(silent, organization, actions)).isEmpty();
    assertThat(dayWith(silent.internationalOrganizationsCount(true), organization, actions))
        .contains(day("2003-09-29"));
    actions.add("che", RATIFICATION, "2004-01-01");
    assertThat(dayWith(silent.internationalOrganizationsCount(false), organization, actions))
        .contains(day("2004-03-31"));
    assertThat(
            dayWith(
                silent.internationalOrganizationsCount(Optional.<Boolean>empty()),
                organization,
                actions))
        .isEmpty();
  }

  @Test
  void doesNotDecideWhetherLeavingTheConventionIsLeavingItsProtocol() {
    Convention silent =
        CONVENTION.toBuilder()
            .withdrawal(
                CONVENTION.withdrawal().orElseThrow().toBuilder()
                    .takesProtocols(Optional.empty())
                    .build())
            .build();
    Actions left =
        actions()
            .threeInstruments()
            .add("aut", DENUNCIATION, "2010-02-15")
            .add(toProtocol("aut", "2004-01-01"))
            .add(toProtocol("bra", "2004-01-01"));

    TreatyStatus status = status(protocol(), List.of(silent, protocol()), left);

    assertThat(statusOn(status, "aut", "2011-02-14")).isEqualTo(PARTY);
    assertThat(statusOn(status, "aut", "2011-02-15")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "bra", "2011-02-15")).isEqualTo(PARTY);
  }

  @Test
  void doesNotDecideWhetherAProtocolWaitsForItsConvention() {
    Actions actions = actions().threeInstruments().add(toProtocol("aut", "2003-05-01"));

    TreatyStatus open = status(protocolWithoutWordOnWaiting(), actions);

    assertThat(open.entryIntoForce().known()).isEmpty();
    assertThat(statusOn(open, "aut", "2003-07-30")).isEqualTo(UNKNOWN);
    assertThat(statusOn(open, "aut", "2003-09-29")).isEqualTo(PARTY);
  }

  @Test
  void knowsTheDayOfAProtocolThatIsAfterItsConventionInAnyCase() {
    Actions actions = actions().threeInstruments().add(toProtocol("aut", "2004-02-02"));

    assertThat(status(protocolWithoutWordOnWaiting(), actions).entryIntoForce().known())
        .contains(day("2004-05-02"));
  }

  @Test
  void aProtocolWithAnUnknownParentMayWait() {
    Convention alone =
        protocolWithoutWordOnWaiting().toBuilder()
            .parent(Optional.empty())
            .kind(ConventionKind.PROTOCOL)
            .build();

    assertThat(
            status(alone, actions().add(toProtocol("aut", "2004-02-02"))).entryIntoForce().known())
        .isEmpty();
  }

  @Test
  void doesNotCountAFormerStateWithoutAnEnd() {
    Actions last =
        actions()
            .add("union", RATIFICATION, "2001-01-01")
            .add("aut", RATIFICATION, "2002-01-01")
            .add("bra", RATIFICATION, "2003-01-01");
    Participant undated = formerState("union", Optional.empty());

    assertThat(of(undated, last).entryIntoForce().known()).isEmpty();
    assertThat(of(undated, last.undated("union", DENUNCIATION)).entryIntoForce().known()).isEmpty();
    assertThat(statusOn(of(undated, last), "aut", "2004-01-01")).isEqualTo(UNKNOWN);
    assertThat(
            of(formerState("union", Optional.of(day("2003-01-01"))), last).entryIntoForce().known())
        .contains(day("2003-04-01"));
  }

  @Test
  void isUnknownForTheProtocolAfterLeavingTheConventionOnAnUnknownDay() {
    Convention needsTwo =
        protocol().toBuilder()
            .entryIntoForce(
                protocol().entryIntoForce().orElseThrow().toBuilder()
                    .instruments(Treaties.stipulated(2))
                    .build())
            .build();
    Actions actions =
        actions()
            .threeInstruments()
            .undated("aut", DENUNCIATION)
            .add(toProtocol("aut", "2004-01-01"))
            .add(toProtocol("bra", "2008-01-01"));

    assertThat(status(needsTwo, actions).entryIntoForce().known()).isEmpty();
  }

  private static Optional<LocalDate> dayWith(
      EntryIntoForceClause.Builder clause, Participant participant, Actions actions) {
    return status(conventionWith(clause), List.of(), List.of(participant), actions)
        .entryIntoForce()
        .known();
  }

  private static Convention withoutWordOnOrganizations() {
    return conventionWith(
        Treaties.threeInstruments().toBuilder().regionalOrganizationsCount(Optional.empty()));
  }

  private static Convention protocolWithoutWordOnWaiting() {
    EntryIntoForceClause clause = protocol().entryIntoForce().orElseThrow();
    return protocol().toBuilder()
        .entryIntoForce(clause.toBuilder().notBeforeParent(Optional.empty()).build())
        .build();
  }

  private static TreatyStatus of(Participant former, Actions actions) {
    return status(CONVENTION, List.of(CONVENTION), List.of(former), actions);
  }
}
