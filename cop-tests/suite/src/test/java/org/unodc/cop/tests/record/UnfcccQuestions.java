package org.unodc.cop.tests.record;

import static org.unodc.cop.domain.quantity.Answer.NO;
import static org.unodc.cop.domain.quantity.Answer.UNKNOWN;
import static org.unodc.cop.domain.quantity.Answer.YES;
import static org.unodc.cop.domain.quantity.ReportedCount.atLeast;
import static org.unodc.cop.domain.quantity.ReportedCount.exactly;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.MotionKind;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.sdk.Cop;

/**
 * Questions of a presiding officer about the draft rules of procedure of the Conference of the
 * Parties to the UNFCCC, with the answers of the record and the answers that are expected.
 */
final class UnfcccQuestions {
  static final Conference CONFERENCE =
      Cop.read(
          Path.of(
              "../../cop-examples/cop-cli/src/main/resources/org/unodc/cop/examples/cli/command/unfccc-draft-rules.json"));
  private static final LocalDate OPENING = LocalDate.of(1996, 7, 8);
  private static final RulesOfProcedure RULES =
      RulesOfProcedure.on(CONFERENCE.rulesOfProcedure(), OPENING).orElseThrow();
  private static final AccreditationBasis OTHER_BODIES = RULES.accreditationBases().get(1);
  private static final Election SECOND_BALLOT = Election.of(RULES, 1).after(votes(60, 50, 20), 130);
  private static final String NOT_READ = "; general knowledge, not verified)";

  private UnfcccQuestions() {}

  /** {@return the name of each question, the answer, the expected answer and the expected text} */
  static Stream<Arguments> all() {
    return Stream.of(
            quorums(), decisions(), observers(), officers(), elections(), conduct(), votes())
        .flatMap(questions -> questions);
  }

  private static Stream<Arguments> quorums() {
    return Stream.of(
        question(
            "May the debate be opened with 60 of 158 parties?",
            RULES
                .quorumFor(Matter.OPENING_A_DEBATE)
                .orElseThrow()
                .reached(exactly(60), exactly(158)),
            YES,
            "Opening a debate needs one third of the parties: that is 53 of 158, and with 60 present"
                + " it is reached. (FCCC/CP/1996/2, draft rule 31"
                + NOT_READ),
        question(
            "May a decision be taken with 105 of 158 parties?",
            RULES.quorumFor(Matter.ANY_DECISION).orElseThrow().reached(exactly(105), exactly(158)),
            NO,
            "Any decision needs two thirds of the parties: that is 106 of 158, and with 105 present"
                + " it is not reached. (FCCC/CP/1996/2, draft rule 31"
                + NOT_READ),
        question(
            "Do 53 of 158 parties support a special session?",
            RULES
                .majorityFor(Matter.SPECIAL_SESSION)
                .orElseThrow()
                .reachedOf(exactly(53), exactly(158)),
            YES,
            "Convening a special session at the request of a party needs one third of the parties:"
                + " that is 53 of 158, and with 53 in favour it is reached. (UNFCCC, art. 7 (5))"));
  }

  private static Stream<Arguments> decisions() {
    return Stream.of(
        question(
            "May a matter of substance be put to a vote?",
            RULES.mayVoteOn(Matter.SUBSTANCE),
            NO,
            "A matter of substance is decided by consensus only; there is no vote."
                + " (FCCC/CP/1995/7, para. 10)"),
        question(
            "May a matter of procedure be put to a vote?",
            RULES.mayVoteOn(Matter.PROCEDURE),
            UNKNOWN,
            "The record does not state whether there may be a vote on the following: A matter of"
                + " procedure."),
        question(
            "May a matter of the budget be put to a vote?",
            RULES.mayVoteOn(Matter.BUDGET),
            UNKNOWN,
            "The record does not state whether there may be a vote on the following: A matter of the"
                + " budget."),
        question(
            "May an amendment of the convention be put to a vote?",
            RULES.mayVoteOn(Matter.AMENDMENT),
            YES,
            "An amendment may be put to a vote as a last resort, after every effort for consensus."
                + " (UNFCCC, art. 15 (3))"),
        question(
            "Is an amendment adopted by 100 votes to 40?",
            RULES
                .majorityFor(Matter.AMENDMENT)
                .orElseThrow()
                .reachedByVotes(exactly(100), exactly(40)),
            NO,
            "An amendment needs three quarters of the parties present and voting: that is 105 of 140,"
                + " and with 100 in favour and 40 against it is not reached. (UNFCCC, art. 15 (3))"),
        question(
            "May the rules of procedure be adopted by a vote?",
            RULES.mayVoteOn(Matter.RULES_OF_PROCEDURE),
            NO,
            "The adoption or amendment of the rules of procedure is decided by consensus only; there"
                + " is no vote. (UNFCCC, art. 7 (2) (k))"),
        question(
            "Is draft rule 42 applied?",
            RULES.applies(draftRule("42")),
            NO,
            "The following provision is excepted and is not applied: draft rule 42. (FCCC/CP/1995/7,"
                + " para. 10)"),
        question(
            "Is paragraph 1 of draft rule 42 applied?",
            RULES.applies(draftRule("42 (1)")),
            NO,
            "The following provision is excepted and is not applied: draft rule 42 (1)."
                + " (FCCC/CP/1995/7, para. 10)"),
        question(
            "Is draft rule 22 applied?",
            RULES.applies(draftRule("22")),
            YES,
            "The rules of procedure are applied without having been adopted, and the following"
                + " provision is not excepted: draft rule 22. (FCCC/CP/1995/7, para. 10)"),
        question(
            "Is a ruling of the President overruled by 60 votes to 61?",
            RULES.majorityFor(Matter.APPEAL).orElseThrow().reachedByVotes(exactly(60), exactly(61)),
            NO,
            "Overruling a ruling of the President needs more than half of the parties present and"
                + " voting: that is 61 of 121, and with 60 in favour and 61 against it is not reached."
                + " (FCCC/CP/1996/2, draft rule 34"
                + NOT_READ));
  }

  private static Stream<Arguments> observers() {
    return Stream.of(
        question(
            "Is an organization admitted if 43 of 130 parties present object?",
            OTHER_BODIES.admission(exactly(43), exactly(130)),
            YES,
            "An observer is admitted unless one third of the parties present object: that is 44 of"
                + " 130, and with 43 objecting it is admitted. (UNFCCC, art. 7 (6))"),
        question(
            "Is an organization admitted if 44 of 130 parties present object?",
            OTHER_BODIES.admission(exactly(44), exactly(130)),
            NO,
            "An observer is admitted unless one third of the parties present object: that is 44 of"
                + " 130, and with 44 objecting it is not admitted. (UNFCCC, art. 7 (6))"),
        question(
            "Is it admitted if 44 object and the number present is only known to be 130 or more?",
            OTHER_BODIES.admission(exactly(44), atLeast(130)),
            UNKNOWN,
            "An observer is admitted unless one third of the parties present object: that is 44 or"
                + " more of at least 130, and with 44 objecting it is not known whether it is admitted."
                + " (UNFCCC, art. 7 (6))"),
        question(
            "May such an organization speak?",
            OTHER_BODIES.may(ObserverRight.SPEAK),
            YES,
            "An observer under draft rule 7 may exercise the right to speak when the President"
                + " invites it, on the conditions of that rule. (FCCC/CP/1996/2, draft rule 7"
                + NOT_READ),
        question(
            "May such an organization vote?",
            OTHER_BODIES.may(ObserverRight.VOTE),
            NO,
            "An observer under draft rule 7 does not have the right to vote. (FCCC/CP/1996/2, draft"
                + " rule 7"
                + NOT_READ),
        question(
            "Do objections prevent a specialized agency from attending?",
            RULES.accreditationBases().get(0).admission(exactly(44), exactly(130)),
            UNKNOWN,
            "The record does not state how many objections prevent the admission of an observer."
                + " (UNFCCC, art. 7 (6))"));
  }

  private static Stream<Arguments> officers() {
    return Stream.of(
        question(
            "Does a Vice-President act in the absence of the President?",
            RULES.provides(ProvisionKind.ACTING_PRESIDENT),
            YES,
            "The rules of procedure provide for the following: a Vice-President acts as President in"
                + " the absence of the President. (FCCC/CP/1996/2, draft rule 24"
                + NOT_READ),
        question(
            "Does the conference elect the Chairs of the subsidiary bodies?",
            office(0, "SUBSIDIARY_BODY_CHAIR").isElectedBy(OfficeRule.Elector.CONFERENCE),
            YES,
            "These officers are elected by the following body: the conference. (FCCC/CP/1996/2,"
                + " draft rule 22 (1))"),
        question(
            "Does the conference elect the Vice-Chair of the Subsidiary Body for Implementation?",
            office(1, "VICE_CHAIR").isElectedBy(OfficeRule.Elector.CONFERENCE),
            NO,
            "These officers are elected by the following body: the subsidiary body."
                + " (FCCC/CP/1996/2, draft rule 27 (5))"),
        question(
            "Does the bureau examine the credentials?",
            RULES.provides(ProvisionKind.BUREAU_EXAMINES_CREDENTIALS),
            YES,
            "The rules of procedure provide for the following: the bureau examines the credentials."
                + " (FCCC/CP/1996/2, draft rule 20)"),
        question(
            "Do representatives take part before their credentials are decided on?",
            RULES.provides(ProvisionKind.PROVISIONAL_PARTICIPATION),
            YES,
            "The rules of procedure provide for the following: provisional participation until the"
                + " decision on credentials. (FCCC/CP/1996/2, draft rule 21"
                + NOT_READ));
  }

  private static Stream<Arguments> elections() {
    return Stream.of(
        question(
            "Are elections held by secret ballot?",
            RULES.provides(ProvisionKind.SECRET_BALLOT),
            YES,
            "The rules of procedure provide for the following: elections by secret ballot."
                + " (FCCC/CP/1996/2, draft rule 49"
                + NOT_READ),
        question(
            "Are the officers of subsidiary bodies distributed equitably?",
            RULES.provides(ProvisionKind.EQUITABLE_DISTRIBUTION),
            YES,
            "The rules of procedure provide for the following: an equitable geographical distribution"
                + " in elections. (FCCC/CP/1996/2, draft rule 27 (5)"
                + NOT_READ),
        question(
            "Is anybody elected by 60, 50 or 20 votes in the first ballot?",
            Election.of(RULES, 1).after(votes(60, 50, 20), 130).ruling(),
            NO,
            "Elected by this ballot: 0; votes needed: 66 of 130. Places still to be filled: 1; the"
                + " next ballot is restricted to the candidates with the most votes, who are this"
                + " many: 2. (FCCC/CP/1996/2, draft rule 50"
                + NOT_READ),
        question(
            "Who is in the second ballot after 60, 35 and 35 votes?",
            Election.of(RULES, 1).after(votes(60, 35, 35), 130).ruling(),
            UNKNOWN,
            "Elected by this ballot: 0; votes needed: 66 of 130. Candidates with equal votes: 2; how"
                + " their number is reduced to 1 cannot be said from these rules. (FCCC/CP/1996/2,"
                + " draft rule 50"
                + NOT_READ),
        question(
            "Is anybody elected by 65 votes each in the second ballot?",
            SECOND_BALLOT.after(votes(65, 65), 130).ruling(),
            NO,
            "Elected by this ballot: 0; votes needed: 66 of 130. Restricted ballots in a row that"
                + " filled no place: 1; the presiding officer draws lots among the candidates, who are"
                + " 2, for the places still to be filled: 1. (FCCC/CP/1996/2, draft rule 50"
                + NOT_READ),
        question(
            "Is anybody elected by 66 votes to 64?",
            SECOND_BALLOT.after(votes(66, 64), 130).ruling(),
            YES,
            "Elected by this ballot: 1; votes needed: 66 of 130. All places are filled."
                + " (FCCC/CP/1996/2, draft rule 50"
                + NOT_READ),
        question(
            "How are three places filled at one time?",
            Election.of(RULES, 3).ruling(),
            UNKNOWN,
            "How this number of places is filled cannot be said from these rules: 3."));
  }

  private static Stream<Arguments> conduct() {
    return Stream.of(
        question(
            "Does a point of order come before the speakers on the list?",
            RULES.precedes(FloorKind.POINT_OF_ORDER, FloorKind.LISTED_SPEAKER),
            YES,
            "The floor is given in this order: point of order, then speaker on the list."
                + " (FCCC/CP/1996/2, draft rule 34"
                + NOT_READ),
        question(
            "Does a reply come after the speakers on the list?",
            RULES.precedes(FloorKind.LISTED_SPEAKER, FloorKind.RIGHT_OF_REPLY),
            UNKNOWN,
            "The record does not state in which order the floor is given: speaker on the list, right"
                + " of reply."),
        question(
            "Is a motion to suspend the meeting decided on before one to close the debate?",
            RULES.precedes(MotionKind.SUSPENSION_OF_MEETING, MotionKind.CLOSURE_OF_DEBATE),
            UNKNOWN,
            "In which order the following motions are decided on cannot be said from these rules:"
                + " suspension of the meeting, closure of the debate on the item under discussion."),
        question(
            "Is there a right of reply?",
            RULES.provides(ProvisionKind.RIGHT_OF_REPLY),
            UNKNOWN,
            "The record does not state whether the rules of procedure provide for the following: a"
                + " right of reply."),
        question(
            "May a rule be suspended?",
            RULES.provides(ProvisionKind.SUSPENSION_OF_RULES),
            UNKNOWN,
            "The record does not state whether the rules of procedure provide for the following: the"
                + " suspension of a rule of procedure."),
        question(
            "What happens to items that were not completed?",
            RULES.provides(ProvisionKind.UNFINISHED_ITEMS_ARE_CARRIED_OVER),
            YES,
            "The rules of procedure provide for the following: unfinished items are included in the"
                + " agenda of the next session. (FCCC/CP/1996/2, draft rule 16)"),
        question(
            "Is Arabic an official language?",
            RULES.hasOfficialLanguage(OfficialLanguage.ARABIC),
            YES,
            "The following language is official: Arabic. (FCCC/CP/1996/2, draft rule 54"
                + NOT_READ));
  }

  private static Stream<Arguments> votes() {
    // The three instruments of the record are taken as all actions on the treaty.
    TreatyStatus status =
        TreatyStatus.of(
            CONFERENCE.conventions().get(0).toBuilder().actionsKnownUntil(OPENING).build(),
            CONFERENCE.conventions(),
            CONFERENCE.participants(),
            CONFERENCE.treatyActions());
    Voters voters =
        Voters.on(OPENING, RULES.votingRights().orElseThrow(), status, CONFERENCE.participants());
    ParticipantId union = ParticipantId.of("eu");
    ParticipantId germany = ParticipantId.of("deu");
    return Stream.of(
        question(
            "How many votes has the European Community?",
            voters.rightOf(union).ruling(),
            YES,
            "European Community is a party on 8 July 1996 and has the votes of its members that are"
                + " parties: at least 2. (UNFCCC, art. 18)"),
        question(
            "May the European Community vote if Germany votes?",
            voters.rightOf(union, Set.of(germany)).ruling(),
            NO,
            "European Community has no vote if its member Germany votes. (UNFCCC, art. 18)"));
  }

  /** {@return the votes of as many candidates, numbered from 0} */
  private static ImmutableMap<ParticipantId, Long> votes(long... votes) {
    ImmutableMap.Builder<ParticipantId, Long> all = ImmutableMap.builder();
    for (int i = 0; i < votes.length; i++) {
      all.put(ParticipantId.of("candidate-" + i), votes[i]);
    }
    return all.buildOrThrow();
  }

  private static OfficeRule office(int body, String role) {
    return RULES.subsidiaryBodies().get(body).office(role).orElseThrow();
  }

  private static Citation draftRule(String number) {
    return new Citation("FCCC/CP/1996/2", "draft rule " + number, Optional.of(Certainty.STATED));
  }

  private static Arguments question(
      String question, ProceduralAnswer answer, Answer expected, String text) {
    return Arguments.of(question, answer, expected, text);
  }
}
