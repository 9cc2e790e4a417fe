package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.Scalars.TRUTH;
import static org.unodc.cop.sdk.codec.rooms.ConventionCodec.STIPULATION;
import static org.unodc.cop.sdk.codec.rooms.RuleCodec.CITATION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.domain.procedure.VotingRights;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of what rules of procedure let those do who vote and those who observe. */
public final class ProcedureRightsCodec {
  public static final ObjectCodec<VotingRights> VOTING_RIGHTS =
      object(VotingRights.class, VotingRights::builder, VotingRights.Builder::build)
          .optional(
              "votesPerParty",
              STIPULATION,
              VotingRights::votesPerParty,
              VotingRights.Builder::votesPerParty)
          .optional(
              "regionalOrganizationHasMembersVotes",
              TRUTH,
              VotingRights::regionalOrganizationHasMembersVotes,
              VotingRights.Builder::regionalOrganizationHasMembersVotes)
          .optional(
              "regionalOrganizationVotesOnlyIfMembersDoNot",
              TRUTH,
              VotingRights::regionalOrganizationVotesOnlyIfMembersDoNot,
              VotingRights.Builder::regionalOrganizationVotesOnlyIfMembersDoNot)
          .optional(
              "protocolDecisions",
              CITATION,
              VotingRights::protocolDecisions,
              VotingRights.Builder::protocolDecisions)
          .optional("citation", CITATION, VotingRights::citation, VotingRights.Builder::citation)
          .describedAs("Who votes with how many votes.")
          .called("a set of voting rights");

  public static final ObjectCodec<ObserverRights> OBSERVER_RIGHTS =
      object(ObserverRights.class, ObserverRights::builder, ObserverRights.Builder::build)
          .optional(
              "attendsPlenary",
              TRUTH,
              ObserverRights::attendsPlenary,
              ObserverRights.Builder::attendsPlenary)
          .optional(
              "speaksOnInvitation",
              TRUTH,
              ObserverRights::speaksOnInvitation,
              ObserverRights.Builder::speaksOnInvitation)
          .optional(
              "makesStatements",
              TRUTH,
              ObserverRights::makesStatements,
              ObserverRights.Builder::makesStatements)
          .optional(
              "deliberates",
              TRUTH,
              ObserverRights::deliberates,
              ObserverRights.Builder::deliberates)
          .optional(
              "receivesDocuments",
              TRUTH,
              ObserverRights::receivesDocuments,
              ObserverRights.Builder::receivesDocuments)
          .optional(
              "submitsWrittenViews",
              TRUTH,
              ObserverRights::submitsWrittenViews,
              ObserverRights.Builder::submitsWrittenViews)
          .optional(
              "tablesDrafts",
              TRUTH,
              ObserverRights::tablesDrafts,
              ObserverRights.Builder::tablesDrafts)
          .optional("votes", TRUTH, ObserverRights::votes, ObserverRights.Builder::votes)
          .optional(
              "citation", CITATION, ObserverRights::citation, ObserverRights.Builder::citation)
          .describedAs("What an observer may do under one basis of accreditation.")
          .called("a set of observer rights");

  private ProcedureRightsCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(VotingRights.class, VOTING_RIGHTS);
    all.put(ObserverRights.class, OBSERVER_RIGHTS);
  }
}
