package org.unodc.cop.domain.procedure;

import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.quantity.Answer;

/** The sentences that give the reason of a {@link ProceduralAnswer}. */
enum ProceduralReason implements MessageKey {
  QUORUM_REACHED("quorum.reached"),
  QUORUM_NOT_REACHED("quorum.not-reached"),
  QUORUM_UNKNOWN("quorum.unknown"),
  QUORUM_IMPOSSIBLE("quorum.impossible"),
  QUORUM_OF_EITHER_REACHED("quorum-of-either.reached"),
  QUORUM_OF_EITHER_NOT_REACHED("quorum-of-either.not-reached"),
  QUORUM_OF_EITHER_UNKNOWN("quorum-of-either.unknown"),
  QUORUM_WITH_ORGANIZATIONS_UNKNOWN("quorum-with-organizations.unknown"),

  MAJORITY_REACHED("majority.reached"),
  MAJORITY_NOT_REACHED("majority.not-reached"),
  MAJORITY_UNKNOWN("majority.unknown"),
  MAJORITY_OF_UNKNOWN_NUMBER("majority.of-unknown-number"),
  TIE_REACHED("majority.tie-reached"),
  TIE_NOT_REACHED("majority.tie-not-reached"),
  NOBODY_VOTED("majority.nobody-voted"),
  VOTES_DO_NOT_SHOW_THE_BODY("majority.votes-do-not-show-the-body"),
  MAJORITY_NOT_STATED("majority.not-stated"),
  MAJORITY_OF_BODY_REACHED("majority-of-body.reached"),
  MAJORITY_OF_BODY_NOT_REACHED("majority-of-body.not-reached"),
  MAJORITY_OF_BODY_UNKNOWN("majority-of-body.unknown"),
  MAJORITY_OF_BODY_IMPOSSIBLE("majority-of-body.impossible"),

  OBSERVER_MAY("observer.may"),
  OBSERVER_MAY_IF_INVITED("observer.may-if-invited"),
  OBSERVER_MAY_NOT("observer.may-not"),
  OBSERVER_UNKNOWN("observer.unknown"),

  ADMITTED("admission.admitted"),
  NOT_ADMITTED("admission.not-admitted"),
  ADMISSION_OPEN("admission.open"),
  ADMISSION_UNKNOWN("admission.unknown"),

  CONSENSUS_ONLY("decision.consensus-only"),
  VOTE_AFTER_CONSENSUS("decision.vote-after-consensus"),
  VOTE("decision.vote"),
  VOTE_UNKNOWN("decision.unknown"),

  PROVISION_ADOPTED("application.adopted"),
  PROVISION_APPLIED("application.applied"),
  PROVISION_EXCEPTED("application.excepted"),
  PROVISION_EXCEPTED_IN_PART("application.excepted-in-part"),
  APPLICATION_UNKNOWN("application.unknown"),

  PROVIDED("provision.provided"),
  NOT_PROVIDED("provision.not-provided"),
  PROVISION_UNKNOWN("provision.unknown"),

  LANGUAGE_OFFICIAL("language.official"),
  LANGUAGE_NOT_OFFICIAL("language.not-official"),
  LANGUAGES_UNKNOWN("language.unknown"),

  FLOOR_ORDER("floor.order"),
  FLOOR_UNKNOWN("floor.unknown"),

  MOTION_ORDER("motion.order"),
  MOTIONS_UNKNOWN("motion.unknown"),

  FIRST_BALLOT("election.first-ballot"),
  RESTRICTED_BALLOT("election.restricted-ballot"),
  OPEN_BALLOT("election.open-ballot"),
  SPECIAL_BALLOT("election.special-ballot"),
  LOT_FOR_BALLOT("election.lot-for-ballot"),
  LOT_FOR_PLACES("election.lot-for-places"),
  ELECTED("election.elected"),
  BALLOT("election.ballot"),
  ELECTION_UNKNOWN("election.unknown"),
  TIE_OPEN("election.tie-open"),
  BALLOTS_OPEN("election.ballots-open"),

  ELECTOR("office.elector"),
  ELECTOR_UNKNOWN("office.elector-unknown"),

  CITED("cited"),
  CITED_FROM_GENERAL_KNOWLEDGE("cited-from-general-knowledge");

  private final String key;

  ProceduralReason(String name) {
    this.key = "reason." + name;
  }

  @Override
  public String key() {
    return key;
  }

  /** {@return the first, second or third reason, if the answer is yes, no or unknown} */
  static ProceduralReason of(
      Answer answer, ProceduralReason yes, ProceduralReason no, ProceduralReason unknown) {
    return switch (answer) {
      case YES -> yes;
      case NO -> no;
      case UNKNOWN -> unknown;
    };
  }
}
