package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;
import static org.unodc.cop.domain.language.OfficialLanguage.SPANISH;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.domain.status.VotingRight;

/**
 * Voting rights under an invented convention with Austria, Brazil, Germany and the EU as parties.
 */
class VotersTest {
  private static final VotingRights UNTOC = UntocRules.amended().votingRights().orElseThrow();
  private static final ImmutableList<Participant> PARTICIPANTS =
      ImmutableList.of(
          state("aut"),
          state("bra"),
          state("deu"),
          state("fra"),
          new Participant.RegionalOrganization(
              id("eu"),
              LocalizedText.english("European Union"),
              ImmutableList.of(code("AUT"), code("DEU"), code("FRA"))),
          new Participant.InternationalOrganization(id("bank"), LocalizedText.english("100 %s")),
          Treaties.formerState("union", Optional.of(Treaties.day("2005-12-31"))));
  private static final TreatyStatus STATUS =
      Treaties.status(
          Treaties.convention(),
          List.of(Treaties.convention()),
          PARTICIPANTS,
          Treaties.actions()
              .threeInstruments()
              .add("deu", TreatyActionKind.RATIFICATION, "2006-06-01")
              .add("fra", TreatyActionKind.SIGNATURE, "2000-12-12")
              .add("eu", TreatyActionKind.APPROVAL, "2004-05-01")
              .add("bank", TreatyActionKind.APPROVAL, "2004-05-01")
              .add("bra", TreatyActionKind.DENUNCIATION, "2008-01-01")
              .add("union", TreatyActionKind.RATIFICATION, "2004-05-01"));

  @Test
  void aStatePartyHasOneVote() {
    VotingRight right = on("2007-01-01").rightOf(id("aut"));

    assertThat(right.votes()).isEqualTo(ReportedCount.exactly(1));
    assertThat(right.ruling().answer()).isEqualTo(Answer.YES);
    assertThat(right.ruling())
        .hasToString(
            "Austria is a party on 1 January 2007 and has 1 vote."
                + " (Rules of procedure of the Conference of the Parties to UNTOC, rule 57)");
  }

  @Test
  void anOrganizationHasTheVotesOfItsMembersThatAreParties() {
    assertThat(on("2006-06-30").rightOf(id("eu")).votes()).isEqualTo(ReportedCount.atLeast(1));
    assertThat(on("2007-01-01").rightOf(id("eu")).votes()).isEqualTo(ReportedCount.atLeast(2));
    assertThat(on("2007-01-01").rightOf(id("eu")).ruling().reason(ENGLISH))
        .isEqualTo(
            "European Union is a party on 1 January 2007 and has the votes of its members that are"
                + " parties: at least 2.");
  }

  @Test
  void anOrganizationHasNoVoteIfAMemberVotes() {
    VotingRight right = on("2007-01-01").rightOf(id("eu"), Set.of(id("bra"), id("deu")));

    assertThat(right.votes()).isEqualTo(ReportedCount.exactly(0));
    assertThat(right.ruling().reason(ENGLISH))
        .isEqualTo("European Union has no vote if its member Germany votes.");
    assertThat(on("2007-01-01").rightOf(id("eu"), Set.of(id("bra"))).ruling().answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void aMemberHasNoVoteIfItsOrganizationVotes() {
    VotingRight right = on("2007-01-01").rightOf(id("deu"), Set.of(id("eu")));

    assertThat(right.votes()).isEqualTo(ReportedCount.exactly(0));
    assertThat(right.ruling().reason(ENGLISH))
        .isEqualTo("Germany has no vote if European Union, of which it is a member, votes.");
    assertThat(right.ruling().reason(SPANISH))
        .isEqualTo("Alemania no tiene voto si vota European Union, entre cuyos miembros figura.");
    assertThat(on("2007-01-01").rightOf(id("bra"), Set.of(id("eu"))).ruling().answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void aMembersVoteIsUnknownIfTheStatusOfItsOrganizationIsUnknown() {
    TreatyStatus undated =
        Treaties.status(
            Treaties.convention(),
            List.of(Treaties.convention()),
            PARTICIPANTS,
            Treaties.actions().threeInstruments().undated("eu", TreatyActionKind.APPROVAL));
    Voters voters = Voters.on(Treaties.day("2007-01-01"), UNTOC, undated, PARTICIPANTS);

    assertUnknown(
        voters.rightOf(id("aut"), Set.of(id("eu"))),
        "whether European Union, which votes and of which Austria is a member, is a party");
    assertThat(voters.rightOf(id("aut")).ruling().answer()).isEqualTo(Answer.YES);
  }

  @Test
  void aMemberThatIsNoPartyTakesNoVotesAway() {
    assertThat(on("2007-01-01").rightOf(id("eu"), Set.of(id("fra"))).votes())
        .isEqualTo(ReportedCount.atLeast(2));
  }

  @Test
  void aNonPartyHasNoVote() {
    assertRefused("2007-01-01", "fra", "France is a signatory but not a party on 1 January 2007,");
    assertRefused("2003-07-01", "aut", "Austria has consented to be bound but is not yet a party");
    assertRefused("2010-01-01", "bra", "Brazil is no longer a party on 1 January 2010,");
    assertRefused("2007-01-01", "union", "Union of Examples no longer exists on 1 January 2007,");
    assertRefused("2007-01-01", "jpn", "jpn is not a party on 1 January 2007, and only parties");
  }

  @Test
  void missingDataGivesUnknownAnswers() {
    assertUnknown(on("2021-01-01").rightOf(id("jpn")), "whether jpn is a party on 1 January 2021");
    assertUnknown(
        on("2007-01-01").rightOf(id("bank")),
        "how 100 %s, which is a party but not a State, votes");
    Voters silent = voters(VotingRights.builder().build(), "2007-01-01");
    assertUnknown(silent.rightOf(id("aut")), "how many votes a party has");
    assertUnknown(silent.rightOf(id("eu")), "how many votes a regional organization has");
  }

  @Test
  void anotherConferenceHasOtherRules() {
    VotingRights others =
        VotingRights.builder()
            .votesPerParty(Treaties.stipulated(3))
            .regionalOrganizationHasMembersVotes(true)
            .build();
    Voters voters = voters(others, "2007-01-01");

    assertThat(voters.rightOf(id("aut")).votes()).isEqualTo(ReportedCount.exactly(3));
    assertThat(voters.rightOf(id("aut")).ruling().citation()).isEmpty();
    assertUnknown(
        voters.rightOf(id("eu"), Set.of(id("aut"))),
        "whether European Union votes if its member Austria votes");
    VotingRights both =
        others.toBuilder().regionalOrganizationVotesOnlyIfMembersDoNot(false).build();
    assertThat(voters(both, "2007-01-01").rightOf(id("eu"), Set.of(id("aut"))).votes())
        .isEqualTo(ReportedCount.atLeast(2));
  }

  private static void assertRefused(String day, String participant, String reason) {
    VotingRight right = on(day).rightOf(id(participant));
    assertThat(right.votes()).isEqualTo(ReportedCount.exactly(0));
    assertThat(right.ruling().answer()).isEqualTo(Answer.NO);
    assertThat(right.ruling().reason(ENGLISH)).startsWith(reason);
  }

  private static void assertUnknown(VotingRight right, String question) {
    assertThat(right.votes()).isEqualTo(ReportedCount.atLeast(0));
    assertThat(right.ruling().answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(right.ruling().reason(ENGLISH)).startsWith("The record does not state " + question);
  }

  private static Voters on(String day) {
    return voters(UNTOC, day);
  }

  private static Voters voters(VotingRights rights, String day) {
    return Voters.on(Treaties.day(day), rights, STATUS, PARTICIPANTS);
  }

  private static Participant state(String id) {
    return new ParticipatingState(id(id), code(id.toUpperCase(Locale.ROOT)));
  }

  private static StateCode code(String value) {
    return StateCode.of(value);
  }

  private static ParticipantId id(String value) {
    return Treaties.participant(value);
  }
}
