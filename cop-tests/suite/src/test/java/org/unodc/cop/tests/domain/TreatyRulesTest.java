package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCEPTANCE;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.SIGNATURE;
import static org.unodc.cop.tests.domain.Treaties.CONVENTION;
import static org.unodc.cop.tests.domain.Treaties.PROTOCOL;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.tests.domain.Treaties.Actions;

class TreatyRulesTest {
  private static final RuleId STATED = RuleId.of("party.stated-entry-into-force-equals-computed");
  private static final RuleId MEMBER = RuleId.of("party.protocol-party-is-party-to-convention");
  private static final RuleId ORDER =
      RuleId.of("party.protocol-enters-into-force-after-its-convention");
  private static final RuleId COUNT = RuleId.of("party.published-count-agrees-with-actions");
  private static final RuleId PILOT = RuleId.of("initiative.pilot-state-is-party");

  @Test
  void requiresNoDayForASecondInstrumentOfAParty() {
    Actions actions =
        Treaties.actions()
            .threeInstruments()
            .add("chl", ACCESSION, "2005-01-01", "2005-01-31")
            .add("chl", ACCEPTANCE, "2006-01-01", "2006-01-01");
    assertThat(validate(Treaties.convention(), actions).findingsOf(STATED)).isEmpty();
  }

  @Test
  void requiresADayForJoiningAgain() {
    Actions actions =
        Treaties.actions()
            .threeInstruments()
            .add("chl", ACCESSION, "2005-01-01", "2005-01-31")
            .add("chl", DENUNCIATION, "2006-01-01")
            .add("chl", ACCESSION, "2010-01-01", "2010-01-02");
    assertThat(validate(Treaties.convention(), actions).findingsOf(STATED)).hasSize(1);
  }

  @Test
  void citesTheArticleThatRequiresMembershipOfTheParent() {
    Citation article =
        new Citation("Convention on Examples", "art. 37 (2)", Optional.of(Certainty.STATED));
    Conference.Builder record =
        record(
            Treaties.convention(),
            Treaties.actions().threeInstruments().add(onProtocol("2005-01-01", "2005-01-31")));
    assertThat(validate(record.addConventions(Treaties.protocol())).findingsOf(MEMBER)).isEmpty();
    Conference.Builder required =
        record(
            Treaties.convention(),
            Treaties.actions().threeInstruments().add(onProtocol("2005-01-01", "2005-01-31")));
    Convention protocol = Treaties.protocol().toBuilder().requiresParentMembership(article).build();
    assertThat(validate(required.addConventions(protocol)).findingsOf(MEMBER))
        .extracting(Finding::citation)
        .containsExactly(Optional.of(article));
  }

  @Test
  void comparesAProtocolOnlyWithADecidedDayOfItsConvention() {
    Actions actions =
        Treaties.actions().threeInstruments().add(onProtocol("2003-05-01", "2003-08-01"));
    Convention until2020 = Treaties.convention();
    Convention until2003 = until2020.toBuilder().actionsKnownUntil(day("2003-05-31")).build();
    assertThat(
            validate(record(until2020, actions).addConventions(Treaties.protocol()))
                .findingsOf(ORDER))
        .hasSize(1);
    assertThat(
            validate(record(until2003, actions).addConventions(Treaties.protocol()))
                .findingsOf(ORDER))
        .isEmpty();
  }

  @Test
  void acceptsACountWithoutRegionalOrganizations() {
    assertThat(published(3)).isEmpty();
    assertThat(published(2)).isEmpty();
    assertThat(published(4)).hasSize(1);
  }

  @Test
  void refusesACountBelowTheRecordedActionsAlthoughOthersMayBeMissing() {
    Convention incomplete =
        Treaties.convention().toBuilder().actionsKnownUntil(Optional.empty()).build();
    assertThat(published(incomplete, 4)).isEmpty();
    assertThat(published(incomplete, 2)).isEmpty();
    assertThat(published(incomplete, 1))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("at least 3"));
  }

  @Test
  void doesNotDecideWhoIsPartyAfterTheLastKnownDay() {
    Actions actions = Treaties.actions().threeInstruments().add("chl", SIGNATURE, "2001-05-02");
    assertThat(pilot(actions, "2020-12-31")).isEqualTo(Verdict.FAILED);
    assertThat(pilot(actions, "2021-01-01")).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static ImmutableList<Finding> published(long signatories) {
    return published(Treaties.convention(), signatories);
  }

  private static ImmutableList<Finding> published(Convention treaty, long signatories) {
    Convention convention =
        treaty.toBuilder()
            .addPublishedFigures(
                ReportedFigure.builder()
                    .subject(FigureSubject.SIGNATORIES)
                    .unit(CountedUnit.STATES)
                    .count(ReportedCount.unqualified(signatories))
                    .asOf(day("2010-01-01"))
                    .build())
            .build();
    Actions actions =
        Treaties.actions()
            .add("aut", SIGNATURE, "2000-12-12")
            .add("chl", SIGNATURE, "2000-12-13")
            .add("eu", SIGNATURE, "2000-12-14");
    return ImmutableList.copyOf(validate(convention, actions).findingsOf(COUNT));
  }

  private static Verdict pilot(Actions actions, String day) {
    Conference conference =
        record(Treaties.convention(), actions)
            .convention(CONVENTION)
            .addInitiatives(
                Initiative.builder()
                    .id(new InitiativeId("pilots"))
                    .title(LocalizedText.english("Pilots"))
                    .addPilots(NationalPilot.builder().participant(participant("chl")).build())
                    .build())
            .build();
    return Rulebook.standard()
        .validate(conference, day(day))
        .outcome(PILOT)
        .map(RuleOutcome::verdict)
        .orElseThrow();
  }

  private static TreatyAction onProtocol(String date, String effective) {
    return Actions.action("chl", ACCESSION)
        .instrument(PROTOCOL)
        .date(day(date))
        .effectiveDate(day(effective))
        .build();
  }

  private static ValidationReport validate(Convention convention, Actions actions) {
    return validate(record(convention, actions));
  }

  private static ValidationReport validate(Conference.Builder record) {
    return Rulebook.standard().validate(record.build(), day("2024-11-01"));
  }

  private static Conference.Builder record(Convention convention, Actions actions) {
    return Conference.builder()
        .id(new ConferenceId("example-cop"))
        .addConventions(convention)
        .addParticipants(
            new Participant.RegionalOrganization(
                participant("eu"), LocalizedText.english("European Union"), ImmutableList.of()))
        .addAllTreatyActions(actions.listed());
  }
}
