package org.unodc.cop.tests.domain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.DecisionRule;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.FloorRule;
import org.unodc.cop.domain.procedure.Fraction;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.MotionKind;
import org.unodc.cop.domain.procedure.ObjectionRule;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.Provision;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesApplication;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.domain.status.VotingRight;
import org.unodc.cop.testkit.fixture.Procedures;

/** Procedural answers of every kind that the rules of procedure can give. */
final class ProceduralAnswerSamples {
  private ProceduralAnswerSamples() {}

  static Stream<ProceduralAnswer> thresholds() {
    Stream.Builder<ProceduralAnswer> answers = Stream.builder();
    answers.add(Majority.notStated());
    for (Matter matter : Matter.values()) {
      answers.add(quorum(matter, 1, 2, true, CountedBody.PARTIES).reached(exactly(9), exactly(9)));
    }
    for (int denominator = 1; denominator <= 5; denominator++) {
      for (int numerator = 1; numerator <= denominator; numerator++) {
        for (boolean more : new boolean[] {false, numerator < denominator}) {
          answers.add(
              quorum(Matter.SUBSTANCE, numerator, denominator, more, CountedBody.PARTIES_PRESENT)
                  .reached(exactly(1), ReportedCount.atLeast(9)));
        }
      }
    }
    for (CountedBody body : CountedBody.values()) {
      Quorum half = quorum(Matter.ANY_DECISION, 1, 2, false, body);
      answers.add(half.reached(exactly(3), exactly(9)));
      answers.add(half.reached(exactly(11), exactly(9)));
      answers.add(half.reached(ReportedCount.unqualified(3), ReportedCount.about(9)));
      answers.add(half.reached(exactly(9), exactly(9), exactly(9)));
      answers.add(half.reached(exactly(1), exactly(9), exactly(9)));
      answers.add(half.reached(exactly(4), exactly(9), exactly(6)));
      answers.add(half.reached(exactly(4), exactly(10), exactly(8), exactly(6)));
      Majority majority =
          new Majority(Matter.PROCEDURE, new Fraction(1, 2), true, body, Optional.empty());
      answers.add(majority.reachedByVotes(exactly(5), exactly(4)));
      answers.add(majority.reachedByVotes(exactly(4), exactly(5)));
      answers.add(majority.reachedByVotes(exactly(5), exactly(5)));
      answers.add(majority.reachedByVotes(exactly(0), exactly(0)));
      answers.add(majority.reachedByVotes(exactly(5), ReportedCount.fewerThan(9)));
      answers.add(majority.reachedByVotes(exactly(5), ReportedCount.about(4)));
      answers.add(majority.reachedOf(exactly(8), exactly(9)));
      answers.add(majority.reachedOf(exactly(2), exactly(9)));
      answers.add(majority.reachedOf(exactly(5), ReportedCount.about(9)));
      answers.add(majority.reachedOf(exactly(11), exactly(9)));
      answers.add(
          new Majority(Matter.PROCEDURE, new Fraction(1, 2), false, body, Optional.empty())
              .reachedByVotes(exactly(5), exactly(5)));
    }
    return answers.build();
  }

  static Stream<ProceduralAnswer> observers() {
    ObserverRights none = ObserverRights.builder().build();
    ObserverRights some =
        ObserverRights.builder()
            .speaksOnInvitation(true)
            .votes(false)
            .deliberates(true)
            .citation(new Citation("Rules", "17 (3)", Optional.empty()))
            .build();
    return Stream.of(ObserverRight.values())
        .flatMap(right -> Stream.of(none.may(right), some.may(right)));
  }

  static Stream<ProceduralAnswer> provisions() {
    Citation excepted = new Citation("Rules", "9", Optional.empty());
    Citation paragraph = new Citation("Rules", "10 (1)", Optional.empty());
    RulesOfProcedure silent = Procedures.rulesOfProcedure().build();
    RulesOfProcedure adopted =
        Procedures.rulesOfProcedure()
            .application(application(RulesApplication.Status.ADOPTED, excepted, paragraph))
            .addMajorities(majority(Matter.SUBSTANCE))
            .addDecisions(
                decision(Matter.PROTOCOL, DecisionRule.Method.CONSENSUS),
                decision(Matter.AMENDMENT, DecisionRule.Method.CONSENSUS_THEN_VOTE))
            .addProvisions(
                new Provision(ProvisionKind.SECRET_BALLOT, true, Optional.empty()),
                new Provision(ProvisionKind.RIGHT_OF_REPLY, false, Optional.empty()))
            .addLanguages(OfficialLanguage.FRENCH)
            .addFloorOrder(
                new FloorRule(FloorKind.POINT_OF_ORDER, Optional.empty()),
                new FloorRule(FloorKind.LISTED_SPEAKER, Optional.empty()))
            .addMotionOrder(MotionKind.values())
            .build();
    RulesOfProcedure applied =
        Procedures.rulesOfProcedure()
            .application(application(RulesApplication.Status.APPLIED_WITHOUT_ADOPTION, excepted))
            .build();
    Citation other = new Citation("Rules", "8", Optional.empty());
    return Stream.of(
        silent.applies(other),
        adopted.applies(other),
        adopted.applies(excepted),
        adopted.applies(new Citation("Rules", "10", Optional.empty())),
        applied.applies(other),
        silent.mayVoteOn(Matter.APPEAL),
        adopted.mayVoteOn(Matter.SUBSTANCE),
        adopted.mayVoteOn(Matter.PROTOCOL),
        adopted.mayVoteOn(Matter.AMENDMENT),
        silent.provides(ProvisionKind.SECRET_BALLOT),
        adopted.provides(ProvisionKind.SECRET_BALLOT),
        adopted.provides(ProvisionKind.RIGHT_OF_REPLY),
        silent.hasOfficialLanguage(OfficialLanguage.FRENCH),
        adopted.hasOfficialLanguage(OfficialLanguage.FRENCH),
        adopted.hasOfficialLanguage(OfficialLanguage.ARABIC),
        silent.precedes(MotionKind.ADJOURNMENT_OF_DEBATE, MotionKind.CLOSURE_OF_DEBATE),
        adopted.precedes(MotionKind.ADJOURNMENT_OF_MEETING, MotionKind.SUSPENSION_OF_MEETING),
        silent.precedes(FloorKind.POINT_OF_ORDER, FloorKind.LISTED_SPEAKER),
        adopted.precedes(FloorKind.POINT_OF_ORDER, FloorKind.LISTED_SPEAKER));
  }

  static Stream<ProceduralAnswer> elections() {
    OfficeRule chair =
        new OfficeRule("CHAIR", Treaties.stipulated(1), Optional.of(OfficeRule.Elector.CONFERENCE));
    OfficeRule other = new OfficeRule("CHAIR", Treaties.stipulated(1), Optional.empty());
    AccreditationBasis basis =
        Procedures.accreditationBasis()
            .unlessObjected(
                new ObjectionRule(
                    new Fraction(1, 3), false, CountedBody.PARTIES_PRESENT, Optional.empty()))
            .build();
    return Stream.concat(
        Elections.rulings(),
        Stream.of(
            chair.isElectedBy(OfficeRule.Elector.CONFERENCE),
            other.isElectedBy(OfficeRule.Elector.SUBSIDIARY_BODY),
            basis.admission(exactly(2), exactly(90)),
            basis.admission(exactly(30), exactly(90)),
            basis.admission(exactly(30), ReportedCount.atLeast(80)),
            Procedures.accreditationBasis().build().admission(exactly(2), exactly(90))));
  }

  private static RulesApplication application(
      RulesApplication.Status status, Citation... excepted) {
    return new RulesApplication(status, ImmutableList.copyOf(excepted), Optional.empty());
  }

  private static DecisionRule decision(Matter matter, DecisionRule.Method method) {
    return new DecisionRule(matter, method, Optional.empty());
  }

  private static Majority majority(Matter matter) {
    return new Majority(
        matter,
        new Fraction(2, 3),
        false,
        CountedBody.PARTIES_PRESENT_AND_VOTING,
        Optional.empty());
  }

  static Stream<ProceduralAnswer> votes() {
    ImmutableList<Participant> participants =
        ImmutableList.of(
            state("aut"),
            state("deu"),
            state("fra"),
            state("bra"),
            new Participant.RegionalOrganization(
                id("eu"),
                LocalizedText.english("EU"),
                ImmutableList.of(StateCode.of("AUT"), StateCode.of("DEU"), StateCode.of("FRA"))),
            new Participant.RegionalOrganization(
                id("ax"), LocalizedText.english("AX"), ImmutableList.of(StateCode.of("FRA"))),
            new Participant.InternationalOrganization(id("io"), LocalizedText.english("IO")),
            Treaties.formerState("su", Optional.of(Treaties.day("2005-12-31"))));
    TreatyStatus status =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            participants,
            Treaties.actions()
                .threeInstruments()
                .add("deu", TreatyActionKind.RATIFICATION, "2006-06-01")
                .add("fra", TreatyActionKind.SIGNATURE, "2000-12-12")
                .add("eu", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("ax", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("io", TreatyActionKind.APPROVAL, "2004-05-01")
                .add("bra", TreatyActionKind.DENUNCIATION, "2008-01-01")
                .add("su", TreatyActionKind.RATIFICATION, "2004-05-01"));
    TreatyStatus undated =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            participants,
            Treaties.actions()
                .threeInstruments()
                .undated("eu", TreatyActionKind.APPROVAL)
                .undated("deu", TreatyActionKind.RATIFICATION));
    VotingRights untoc =
        VotingRights.builder()
            .votesPerParty(Treaties.stipulated(1))
            .regionalOrganizationHasMembersVotes(true)
            .regionalOrganizationVotesOnlyIfMembersDoNot(true)
            .build();
    VotingRights several =
        VotingRights.builder()
            .votesPerParty(Treaties.stipulated(3))
            .regionalOrganizationHasMembersVotes(true)
            .build();
    VotingRights noVotes = VotingRights.builder().votesPerParty(Treaties.stipulated(0)).build();
    Voters in2007 = Voters.on(Treaties.day("2007-01-01"), untoc, status, participants);
    Voters in2010 = Voters.on(Treaties.day("2010-01-01"), untoc, status, participants);
    Voters in2003 = Voters.on(Treaties.day("2003-07-01"), untoc, status, participants);
    Voters in2021 = Voters.on(Treaties.day("2021-01-01"), untoc, status, participants);
    Voters open = Voters.on(Treaties.day("2007-01-01"), untoc, undated, participants);
    Voters silent =
        Voters.on(Treaties.day("2007-01-01"), VotingRights.builder().build(), status, participants);
    Voters others = Voters.on(Treaties.day("2007-01-01"), several, status, participants);
    return Stream.of(
            in2007.rightOf(id("aut")),
            others.rightOf(id("aut")),
            in2007.rightOf(id("eu")),
            in2007.rightOf(id("fra")),
            in2003.rightOf(id("aut")),
            in2010.rightOf(id("bra")),
            in2007.rightOf(id("su")),
            in2007.rightOf(id("jpn")),
            Voters.on(Treaties.day("2007-01-01"), noVotes, status, participants).rightOf(id("aut")),
            in2007.rightOf(id("deu"), Set.of(id("eu"))),
            in2007.rightOf(id("eu"), Set.of(id("deu"))),
            in2021.rightOf(id("jpn")),
            in2007.rightOf(id("io")),
            silent.rightOf(id("aut")),
            silent.rightOf(id("eu")),
            open.rightOf(id("aut"), Set.of(id("eu"))),
            Voters.on(
                    Treaties.day("2007-01-01"),
                    untoc,
                    Treaties.status(
                        Treaties.convention(),
                        List.of(Treaties.convention()),
                        participants,
                        Treaties.actions()
                            .threeInstruments()
                            .add("eu", TreatyActionKind.APPROVAL, "2004-05-01")
                            .undated("deu", TreatyActionKind.RATIFICATION)),
                    participants)
                .rightOf(id("eu"), Set.of(id("deu"))),
            others.rightOf(id("aut"), Set.of(id("eu"))),
            ofUnknownMembership(),
            others.rightOf(id("eu"), Set.of(id("aut"))),
            in2007.rightOf(id("ax")))
        .map(right -> right.ruling());
  }

  /** The State may be a member of the organization that votes. */
  private static VotingRight ofUnknownMembership() {
    List<Participant> participants =
        List.of(
            new Participant.ParticipatingState(id("aut"), StateCode.of("AUT")),
            new Participant.RegionalOrganization(
                id("eu"),
                LocalizedText.english("European Union"),
                ImmutableList.of(),
                ImmutableList.of(
                    new Participant.Membership(
                        StateCode.of("AUT"), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    TreatyStatus status =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            participants,
            Treaties.actions()
                .threeInstruments()
                .add("eu", TreatyActionKind.APPROVAL, "2004-05-01"));
    return Voters.on(
            Treaties.day("2007-01-01"),
            UntocRules.amended().votingRights().orElseThrow(),
            status,
            participants)
        .rightOf(id("aut"), Set.of(id("eu")));
  }

  private static Quorum quorum(
      Matter matter, int numerator, int denominator, boolean more, CountedBody body) {
    return new Quorum(matter, new Fraction(numerator, denominator), more, body, Optional.empty());
  }

  private static Participant state(String id) {
    return new Participant.ParticipatingState(id(id), StateCode.of(id.toUpperCase(Locale.ROOT)));
  }

  private static ParticipantId id(String value) {
    return Treaties.participant(value);
  }

  private static ReportedCount exactly(long value) {
    return ReportedCount.exactly(value);
  }
}
