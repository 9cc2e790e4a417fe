package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;
import static org.unodc.cop.domain.language.OfficialLanguage.SPANISH;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Members of organizations by day, organizations that ended, and States with a first day. */
class MembershipTest {
  private static final RegionalOrganization EU =
      new RegionalOrganization(
          participant("eu"),
          LocalizedText.english("European Union"),
          ImmutableList.of(),
          ImmutableList.of(
              membership("AUT", "1995-01-01", null),
              membership("GBR", "1973-01-01", "2020-01-31"),
              membership("FRA", "1958-01-01", null),
              membership("DEU", null, null)),
          Optional.empty(),
          Optional.empty(),
          Optional.of(true));
  private static final List<Participant> PARTICIPANTS =
      List.of(state("aut"), state("gbr"), state("fra"), state("deu"), state("bra"), EU);
  private static final TreatyStatus STATUS =
      Treaties.status(
          Treaties.convention(),
          List.of(),
          PARTICIPANTS,
          Treaties.actions()
              .threeInstruments()
              .add("gbr", TreatyActionKind.RATIFICATION, "2006-02-09")
              .add("deu", TreatyActionKind.RATIFICATION, "2006-06-14")
              .add("eu", TreatyActionKind.APPROVAL, "2004-05-21"));

  @Test
  void theUnionVotesWithTheMembersOfTheDay() {
    assertThat(on("2020-01-31").rightOf(participant("eu")).votes())
        .isEqualTo(ReportedCount.atLeast(2));
    assertThat(on("2020-02-01").rightOf(participant("eu")).votes())
        .isEqualTo(ReportedCount.atLeast(1));
  }

  @Test
  void aFormerMemberVotesBesideTheUnion() {
    Set<ParticipantId> union = Set.of(participant("eu"));

    assertThat(on("2020-01-31").rightOf(participant("gbr"), union).ruling().answer())
        .isEqualTo(Answer.NO);
    assertThat(on("2020-02-01").rightOf(participant("gbr"), union).votes())
        .isEqualTo(ReportedCount.exactly(1));
    assertThat(
            on("2020-02-01")
                .rightOf(participant("eu"), Set.of(participant("gbr")))
                .ruling()
                .answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void theVoteIsUnknownIfTheFirstDayOfTheMembershipIs() {
    ProceduralAnswer ruling =
        on("2019-01-01").rightOf(participant("deu"), Set.of(participant("eu"))).ruling();

    assertThat(ruling.answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(ruling.reason(ENGLISH))
        .isEqualTo(
            "The record does not state whether Germany is a member of European Union on 1 January"
                + " 2019, and only one of the two votes.");
    assertThat(ruling.reason(SPANISH))
        .isEqualTo(
            "El registro no indica si Alemania figura, a 1 de enero de 2019, entre los miembros de"
                + " la organización (European Union); solo vota uno de los dos.");
    assertThat(
            on("2019-01-01")
                .rightOf(participant("eu"), Set.of(participant("deu")))
                .ruling()
                .answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aBallotOfAFormerMemberBesideTheUnionIsNoError() {
    assertThat(votesTogether("2020-01-29", "2020-01-31")).isEqualTo(1);
    assertThat(votesTogether("2020-02-03", "2020-02-07")).isZero();
    assertThat(votesTogether("2020-01-30", "2020-02-03")).isZero();
  }

  @Test
  void membershipsDecideWhetherAMemberJoinedFirst() {
    assertThat(joinedFirst("gbr", "2019-06-01", "2019-07-01")).isZero();
    assertThat(joinedFirst("gbr", "2019-06-01", "2020-07-01")).isEqualTo(1);
    assertThat(joinedFirst("aut", "1994-06-01", "1995-07-01")).isZero();
    assertThat(joinedFirst("aut", "1994-06-01", "1994-07-01")).isEqualTo(1);
    assertThat(joinedFirst("deu", "1994-06-01", "1994-07-01")).isZero();
  }

  /**
   * The European Community approved UNTOC in 2004; Ireland, one of its members, ratified in 2010.
   */
  @Test
  void saysNothingOfMembersThatTheRecordMayNotName() {
    String rule = "party.regional-organization-joins-with-or-after-a-member";
    assertThat(ofIreland(rule, "", "'RATIFICATION','date':'2010-06-17'")).isZero();
    assertThat(ofIreland(rule, ",'membersComplete':false", "'RATIFICATION','date':'2010-06-17'"))
        .isZero();
    assertThat(ofIreland(rule, ",'membersComplete':true", "'RATIFICATION','date':'2010-06-17'"))
        .isEqualTo(1);
    String left = "party.regional-organization-leaves-with-its-last-member";
    String denounced =
        "'RATIFICATION','date':'2003-06-17'},"
            + "{'participant':'irl','instrument':'c','kind':'DENUNCIATION','date':'2012-06-17'";
    assertThat(ofIreland(left, "", denounced)).isZero();
    assertThat(ofIreland(left, ",'membersComplete':true", denounced)).isEqualTo(1);
  }

  private static int ofIreland(String rule, String complete, String action) {
    return Judged.places(
            rule,
            ("'conventions':[{'id':'c','title':'Convention','actionsKnownUntil':'2024-01-01',"
                    + "'entryIntoForce':{'instruments':{'number':1},'delayDays':{'number':90},"
                    + "'laterPartyDelayDays':{'number':30}},'enteredIntoForceOn':'2003-09-29',"
                    + "'withdrawal':{'noticeMonths':{'number':12},'organizationLeavesWithItsMembers':true}}],"
                    + "'participants':[{'type':'state','id':'irl','state':'IRL'},{'type':'regionalOrganization','id':'eu','name':'European"
                    + " Union','members':['IRL']%s}],'treatyActions':["
                    + "{'participant':'eu','instrument':'c','kind':'APPROVAL','date':'2004-05-21'},"
                    + "{'participant':'irl','instrument':'c','kind':%s}]")
                .formatted(complete, action))
        .size();
  }

  @Test
  void aMembershipDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> membership("GBR", "2020-01-31", "1973-01-01"))
        .withMessageContaining("ends on or after its first day");
    assertThat(membership("GBR", "1973-01-01", "2020-01-31").holdsOn(day("1972-12-31")))
        .isEqualTo(Answer.NO);
    assertThat(membership("GBR", "1973-01-01", "2020-01-31").holdsOn(day("2020-01-31")))
        .isEqualTo(Answer.YES);
    assertThat(membership("GBR", null, "2020-01-31").holdsOn(day("2020-02-01")))
        .isEqualTo(Answer.NO);
  }

  @Test
  void anOrganizationThatEndedIsNotCountedAndItsSuccessorMaySucceed() {
    InternationalOrganization community =
        new InternationalOrganization(
            participant("ec"),
            LocalizedText.english("European Community"),
            Optional.of(day("2009-11-30")),
            Optional.of(participant("eu")));
    Actions actions =
        Treaties.actions()
            .threeInstruments()
            .add("ec", TreatyActionKind.APPROVAL, "2004-05-21")
            .add("eu", TreatyActionKind.SUCCESSION, "2009-12-10", "2009-12-01");
    List<Participant> participants = List.of(community, EU, state("aut"), state("bra"));
    TreatyStatus status = Treaties.status(Treaties.convention(), List.of(), participants, actions);

    assertThat(statusOn(status, "ec", "2009-11-30")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(statusOn(status, "ec", "2009-12-01")).isEqualTo(ParticipantStatus.ENDED);
    assertThat(statusOn(status, "eu", "2009-12-01")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.partiesInForceOn(day("2009-11-30"))).isEqualTo(ReportedCount.exactly(4));
    assertThat(status.partiesInForceOn(day("2009-12-01"))).isEqualTo(ReportedCount.exactly(4));
    assertThat(findings("party.action-fits-its-participant", participants, actions)).isZero();
    assertThat(findings("party.action-fits-its-participant", List.of(EU, state("aut")), actions))
        .isEqualTo(1);
    assertThat(
            findings(
                "party.former-state-acts-while-it-exists",
                participants,
                actions.add("ec", TreatyActionKind.DENUNCIATION, "2010-01-01")))
        .isEqualTo(1);
  }

  @Test
  void anOrganizationWithASuccessorAndNoLastDayLeavesItsStatusOpen() {
    InternationalOrganization community =
        new InternationalOrganization(
            participant("ec"),
            LocalizedText.english("European Community"),
            Optional.empty(),
            Optional.of(participant("eu")));
    TreatyStatus status =
        Treaties.status(
            Treaties.convention(),
            List.of(),
            List.of(community),
            Treaties.actions()
                .threeInstruments()
                .add("ec", TreatyActionKind.APPROVAL, "2004-05-21"));

    assertThat(statusOn(status, "ec", "2010-01-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.partiesInForceOn(day("2010-01-01"))).isEqualTo(ReportedCount.atLeast(3));
  }

  @Test
  void anUndatedSuccessionDoesNotReachBackBeforeTheFirstDayOfTheState() {
    ParticipatingState slovakia =
        new ParticipatingState(
            participant("svk"), StateCode.of("SVK"), Optional.of(day("2006-01-01")));
    TreatyStatus status =
        Treaties.status(
            Treaties.convention(),
            List.of(),
            List.of(slovakia),
            Treaties.actions()
                .threeInstruments()
                .add("svk", TreatyActionKind.SUCCESSION, "2006-05-28"));

    assertThat(statusOn(status, "svk", "2005-12-31")).isEqualTo(ParticipantStatus.NONE);
    assertThat(status.partiesInForceOn(day("2005-12-31"))).isEqualTo(ReportedCount.exactly(3));
    assertThat(statusOn(status, "svk", "2006-01-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(status.partiesInForceOn(day("2006-01-01"))).isEqualTo(ReportedCount.atLeast(3));
    assertThat(statusOn(status, "svk", "2006-05-28")).isEqualTo(ParticipantStatus.PARTY);
  }

  @Test
  void anIdOfTwoStatesIsThatOfTheLast() {
    List<Participant> withBrazil =
        ImmutableList.<Participant>builder()
            .addAll(PARTICIPANTS)
            .add(new ParticipatingState(participant("aut"), StateCode.of("BRA")))
            .build();
    Actions actions =
        Treaties.actions()
            .add("aut", TreatyActionKind.SIGNATURE, "2001-01-01")
            .add("eu", TreatyActionKind.SIGNATURE, "2001-01-02");
    String rule = "party.regional-organization-joins-with-or-after-a-member";

    assertThat(findings(rule, PARTICIPANTS, actions)).isZero();
    assertThat(findings(rule, withBrazil, actions)).isEqualTo(1);
  }

  private static Voters on(String day) {
    return Voters.on(
        day(day), UntocRules.amended().votingRights().orElseThrow(), STATUS, PARTICIPANTS);
  }

  private static int votesTogether(String first, String last) {
    Conference record =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .convention(Treaties.CONVENTION)
            .addConventions(Treaties.convention())
            .addAllParticipants(PARTICIPANTS)
            .addRulesOfProcedure(UntocRules.amended())
            .addSessions(
                Session.builder()
                    .id(SessionId.of("cop1"))
                    .days(DateRange.of(day(first), day(last)))
                    .build())
            .addVotes(
                Vote.builder()
                    .id(VoteId.of("vote"))
                    .session(SessionId.of("cop1"))
                    .addBallots(
                        new Ballot(participant("gbr"), VoteChoice.IN_FAVOUR),
                        new Ballot(participant("eu"), VoteChoice.IN_FAVOUR))
                    .build())
            .build();
    return findings("quorum.regional-organization-does-not-vote-beside-its-members", record);
  }

  private static int joinedFirst(String member, String memberDay, String organizationDay) {
    return findings(
        "party.regional-organization-joins-with-or-after-a-member",
        PARTICIPANTS,
        Treaties.actions()
            .add(member, TreatyActionKind.SIGNATURE, memberDay)
            .add("eu", TreatyActionKind.SIGNATURE, organizationDay));
  }

  private static int findings(String rule, List<Participant> participants, Actions actions) {
    return findings(
        rule,
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addConventions(Treaties.convention())
            .addAllParticipants(participants)
            .addAllTreatyActions(actions.listed())
            .build());
  }

  private static int findings(String rule, Conference record) {
    return Rulebook.standard()
        .validate(record, LocalDate.of(2024, 11, 1))
        .findingsOf(RuleId.of(rule))
        .size();
  }

  private static ParticipatingState state(String id) {
    return new ParticipatingState(participant(id), StateCode.of(id.toUpperCase(Locale.ROOT)));
  }

  private static Membership membership(String state, String from, String until) {
    return new Membership(
        StateCode.of(state),
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(until).map(LocalDate::parse));
  }
}
