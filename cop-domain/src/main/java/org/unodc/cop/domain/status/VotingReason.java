package org.unodc.cop.domain.status;

import org.unodc.cop.domain.message.MessageKey;

/** The sentences that give the reason of a {@link VotingRight}. */
enum VotingReason implements MessageKey {
  STATE_HAS_ONE_VOTE("vote.state-has-one-vote"),
  STATE_HAS_VOTES("vote.state-has-votes"),
  ORGANIZATION_HAS_VOTES_OF_MEMBERS("vote.organization-has-votes-of-members"),
  SIGNATORY("vote.signatory"),
  CONSENTED("vote.consented"),
  WITHDRAWN("vote.withdrawn"),
  ENDED("vote.ended"),
  NOT_A_PARTY("vote.not-a-party"),
  NO_VOTE_FOR_PARTIES("vote.none-for-parties"),
  ORGANIZATION_VOTES("vote.organization-votes"),
  MEMBER_VOTES("vote.member-votes"),
  PARTY_UNKNOWN("vote.party-unknown"),
  PARTY_OF_UNKNOWN_KIND("vote.party-of-unknown-kind"),
  VOTES_OF_PARTY_UNKNOWN("vote.votes-of-party-unknown"),
  VOTES_OF_ORGANIZATION_UNKNOWN("vote.votes-of-organization-unknown"),
  ORGANIZATION_UNKNOWN("vote.organization-unknown"),
  MEMBER_UNKNOWN("vote.member-unknown"),
  MEMBERSHIP_UNKNOWN("vote.membership-unknown"),
  BESIDE_ORGANIZATION_UNKNOWN("vote.beside-organization-unknown"),
  BESIDE_MEMBER_UNKNOWN("vote.beside-member-unknown"),
  MEMBERS_UNKNOWN("vote.members-unknown");

  private final String key;

  VotingReason(String name) {
    this.key = "reason." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
