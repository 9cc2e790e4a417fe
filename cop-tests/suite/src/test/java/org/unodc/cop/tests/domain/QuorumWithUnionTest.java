package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;

/** The quorum of a vote if three States and the European Union are parties. */
class QuorumWithUnionTest {
  private static final RuleId RULE = RuleId.of("quorum.decision-taken-with-enough-parties");

  @Test
  void reportsOnlyWhatIsTooFewInBothReadings() {
    assertThat(findings(3, quorum())).isZero();
    assertThat(findings(2, quorum())).isZero();
    assertThat(findings(1, quorum())).isEqualTo(1);
  }

  @Test
  void followsTheRuleIfItStatesWhetherOrganizationsCount() {
    assertThat(findings(2, counting(true))).isEqualTo(1);
    assertThat(findings(2, counting(false))).isZero();
    assertThat(findings(1, counting(false))).isEqualTo(1);
  }

  private static Quorum quorum() {
    return new Quorum(
        Matter.ANY_DECISION, new Fraction(1, 2), true, CountedBody.PARTIES, Optional.empty());
  }

  private static Quorum counting(boolean organizations) {
    Quorum quorum = quorum();
    return new Quorum(
        quorum.matter(),
        quorum.part(),
        quorum.moreThan(),
        quorum.of(),
        quorum.citation(),
        Optional.of(organizations));
  }

  private static int findings(int present, Quorum quorum) {
    Conference record =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .convention(Treaties.CONVENTION)
            .addConventions(Treaties.convention())
            .addParticipants(
                state("aut"),
                state("bra"),
                state("arm"),
                new Participant.RegionalOrganization(
                    new ParticipantId("eu"),
                    LocalizedText.english("European Union"),
                    ImmutableList.of()))
            .addAllTreatyActions(
                Treaties.actions()
                    .threeInstruments()
                    .add("eu", TreatyActionKind.APPROVAL, "2004-05-21")
                    .listed())
            .addRulesOfProcedure(
                UntocRules.amended().toBuilder().quorums(ImmutableList.of(quorum)).build())
            .addSessions(
                Session.builder()
                    .id(SessionId.of("cop1"))
                    .days(DateRange.of(Treaties.day("2012-10-15"), Treaties.day("2012-10-19")))
                    .build())
            .addVotes(
                Vote.builder()
                    .id(VoteId.of("vote"))
                    .session(SessionId.of("cop1"))
                    .present(OptionalInt.of(present))
                    .build())
            .build();
    return Rulebook.standard().validate(record, Treaties.day("2024-11-01")).findingsOf(RULE).size();
  }

  private static Participant state(String id) {
    return new Participant.ParticipatingState(
        new ParticipantId(id), StateCode.of(id.toUpperCase(Locale.ROOT)));
  }
}
