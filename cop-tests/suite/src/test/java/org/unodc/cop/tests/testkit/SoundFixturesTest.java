package org.unodc.cop.tests.testkit;

import static org.unodc.cop.testkit.CopAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.fixture.Actors;
import org.unodc.cop.testkit.fixture.Bureaux;
import org.unodc.cop.testkit.fixture.Conferences;
import org.unodc.cop.testkit.fixture.Conventions;
import org.unodc.cop.testkit.fixture.Declarations;
import org.unodc.cop.testkit.fixture.Documents;
import org.unodc.cop.testkit.fixture.Engagements;
import org.unodc.cop.testkit.fixture.Initiatives;
import org.unodc.cop.testkit.fixture.Outcomes;
import org.unodc.cop.testkit.fixture.Parties;
import org.unodc.cop.testkit.fixture.Persons;
import org.unodc.cop.testkit.fixture.Places;
import org.unodc.cop.testkit.fixture.Procedures;
import org.unodc.cop.testkit.fixture.Programmes;
import org.unodc.cop.testkit.fixture.Sessions;
import org.unodc.cop.testkit.fixture.SideEvents;
import org.unodc.cop.testkit.fixture.Stakeholders;
import org.unodc.cop.testkit.fixture.Statements;
import org.unodc.cop.testkit.fixture.Youth;

/** The fixtures are also sound together: they refer to each other. */
class SoundFixturesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void rulesReportNothingForARecordOfFixtures() {
    assertThat(Rulebook.standard().validate(record(), DAY, ValidationProfile.full()))
        .hasNoFindings()
        .isComplete();
  }

  private static Conference record() {
    Conference.Builder record =
        Conferences.conference()
            .addRemark(Documents.remark().build())
            .addSource(Documents.source().build());
    addTreaty(record);
    addActors(record);
    addSession(record);
    addDecisions(record);
    addRelatedEntities(record);
    return record.build();
  }

  private static void addTreaty(Conference.Builder record) {
    record
        .addConvention(
            Conventions.convention()
                .actionsKnownUntil(DAY)
                .signature(Conventions.signatureClause().build())
                .entryIntoForce(Conventions.entryIntoForceClause().build())
                .withdrawal(Conventions.withdrawalClause().build())
                .build())
        .addTreatyAction(Parties.treatyAction().build())
        .addRulesOfProcedure(
            Procedures.rulesOfProcedure()
                .bureau(Procedures.bureauRule().build())
                .votingRights(Procedures.votingRights().build())
                .addAccreditationBasis(
                    Procedures.accreditationBasis()
                        .rights(Procedures.observerRights().build())
                        .build())
                .build());
  }

  private static void addActors(Conference.Builder record) {
    record
        .addParticipant(new ParticipatingState(ParticipantId.of("aut"), StateCode.of("AUT")))
        .addSecretariatUnit(Actors.secretariatUnit().build())
        .addStakeholder(Stakeholders.stakeholder().build())
        .addOfficer(Bureaux.officer().person(Persons.person().build()).build())
        .addCredential(Bureaux.credential().build())
        .addAccreditation(
            Stakeholders.accreditation().addStep(Stakeholders.accreditationStep().build()).build())
        .addDelegation(Stakeholders.delegation().build());
  }

  private static void addSession(Conference.Builder record) {
    record.addSession(
        Sessions.session()
            .venue(Places.venue().addRoom(Places.room().build()).build())
            .addMeeting(Sessions.meeting().build())
            .addAgendaItem(Sessions.agendaItem().build())
            .addDocument(Documents.documentReference().build())
            .addPublishedFigure(
                Documents.reportedFigure().source(Documents.source().build()).build())
            .build());
  }

  private static void addDecisions(Conference.Builder record) {
    record
        .addDraft(Outcomes.draft().build())
        .addVote(Outcomes.vote().build())
        .addOutcome(Outcomes.outcome().build())
        .addStatement(Statements.statement().build())
        .addSpeakersList(
            Statements.speakersList().addEntry(Statements.speakerEntry().build()).build());
  }

  private static void addRelatedEntities(Conference.Builder record) {
    ThematicArea area =
        Declarations.thematicArea().addProposal(Declarations.proposal().build()).build();
    NationalPilot pilot =
        Initiatives.nationalPilot().addRoadmap(Initiatives.roadmapStep().build()).build();
    record
        .addEngagement(Engagements.engagement().build())
        .addSideEventPolicy(Programmes.sideEventPolicy().build())
        .addApplication(Programmes.application().build())
        .addSideEvent(SideEvents.sideEvent().build())
        .addYouthConsultation(
            Youth.youthConsultation().addRecommendation(Youth.recommendation().build()).build())
        .addDeclaration(
            Declarations.declaration()
                .areas(PartialList.complete(ImmutableList.of(area)))
                .signatures(
                    PartialList.complete(ImmutableList.of(Declarations.signature().build())))
                .build())
        .addInitiative(Initiatives.initiative().addPilot(pilot).build());
  }
}
