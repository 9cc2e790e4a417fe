package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.STATE_CODE;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code party}. */
public final class PartyCodec {

  public static final Codec<TreatyActionKind> TREATY_ACTION_KIND =
      enumeration(TreatyActionKind.class);

  public static final Codec<ParticipantStatus> PARTICIPANT_STATUS =
      enumeration(ParticipantStatus.class);

  public static final Codec<EntryIntoForceObstacle> ENTRY_INTO_FORCE_OBSTACLE =
      enumeration(EntryIntoForceObstacle.class);

  public static final Codec<EntryIntoForceBasis> ENTRY_INTO_FORCE_BASIS =
      enumeration(EntryIntoForceBasis.class);

  public static final ObjectCodec<Participant.Membership> MEMBERSHIP =
      record(
          Participant.Membership.class,
          "A period in which a State was a member of a regional organization.",
          Participant.Membership::new,
          required("state", STATE_CODE, Participant.Membership::state),
          optional("from", DATE, Participant.Membership::from),
          optional("until", DATE, Participant.Membership::until));

  public static final Codec<Participant> PARTICIPANT =
      union(Participant.class)
          .variant(
              "state",
              Participant.ParticipatingState.class,
              record(
                  Participant.ParticipatingState.class,
                  "A State that exists.",
                  Participant.ParticipatingState::new,
                  required("id", PARTICIPANT_ID, Participant.ParticipatingState::id),
                  required("state", STATE_CODE, Participant.ParticipatingState::state),
                  optional("since", DATE, Participant.ParticipatingState::since)))
          .variant(
              "formerState",
              Participant.FormerState.class,
              record(
                  Participant.FormerState.class,
                  "A State that has ceased to exist, whose instruments may have counted.",
                  Participant.FormerState::new,
                  required("id", PARTICIPANT_ID, Participant.FormerState::id),
                  required("name", LOCALIZED_TEXT, Participant.FormerState::name),
                  optional("ended", DATE, Participant.FormerState::ended),
                  list("successors", STATE_CODE, Participant.FormerState::successors)))
          .variant(
              "regionalOrganization",
              Participant.RegionalOrganization.class,
              record(
                  Participant.RegionalOrganization.class,
                  "A regional economic integration organization, in the words of article 36,"
                      + " paragraph 2, of UNTOC.",
                  Participant.RegionalOrganization::new,
                  required("id", PARTICIPANT_ID, Participant.RegionalOrganization::id),
                  required("name", LOCALIZED_TEXT, Participant.RegionalOrganization::name),
                  list("members", STATE_CODE, Participant.RegionalOrganization::members),
                  list("memberships", MEMBERSHIP, Participant.RegionalOrganization::memberships),
                  optional("ended", DATE, Participant.RegionalOrganization::ended),
                  optional(
                      "successor", PARTICIPANT_ID, Participant.RegionalOrganization::successor),
                  optional(
                      "membersComplete", TRUTH, Participant.RegionalOrganization::membersComplete)))
          .variant(
              "internationalOrganization",
              Participant.InternationalOrganization.class,
              record(
                  Participant.InternationalOrganization.class,
                  "Another international organization that may join a treaty.",
                  Participant.InternationalOrganization::new,
                  required("id", PARTICIPANT_ID, Participant.InternationalOrganization::id),
                  required("name", LOCALIZED_TEXT, Participant.InternationalOrganization::name),
                  optional("ended", DATE, Participant.InternationalOrganization::ended),
                  optional(
                      "successor",
                      PARTICIPANT_ID,
                      Participant.InternationalOrganization::successor)))
          .build();

  public static final ObjectCodec<TreatyAction> TREATY_ACTION =
      object(TreatyAction.class, TreatyAction::builder, TreatyAction.Builder::build)
          .required(
              "participant",
              PARTICIPANT_ID,
              TreatyAction::participant,
              TreatyAction.Builder::participant)
          .required(
              "instrument",
              CONVENTION_ID,
              TreatyAction::instrument,
              TreatyAction.Builder::instrument)
          .required("kind", TREATY_ACTION_KIND, TreatyAction::kind, TreatyAction.Builder::kind)
          .optional("date", DATE, TreatyAction::date, TreatyAction.Builder::date)
          .optional(
              "effectiveDate",
              DATE,
              TreatyAction::effectiveDate,
              TreatyAction.Builder::effectiveDate)
          .optional(
              "countsTowardsEntryIntoForce",
              TRUTH,
              TreatyAction::countsTowardsEntryIntoForce,
              TreatyAction.Builder::countsTowardsEntryIntoForce)
          .optional(
              "territory", LOCALIZED_TEXT, TreatyAction::territory, TreatyAction.Builder::territory)
          .optional("note", LOCALIZED_TEXT, TreatyAction::note, TreatyAction.Builder::note)
          .optional("source", SOURCE, TreatyAction::source, TreatyAction.Builder::source)
          .describedAs(
              "One action of one participant on one treaty, as the depositary recorded it.");

  private PartyCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(TreatyActionKind.class, TREATY_ACTION_KIND);
    all.put(ParticipantStatus.class, PARTICIPANT_STATUS);
    all.put(EntryIntoForceObstacle.class, ENTRY_INTO_FORCE_OBSTACLE);
    all.put(EntryIntoForceBasis.class, ENTRY_INTO_FORCE_BASIS);
    all.put(Participant.Membership.class, MEMBERSHIP);
    all.put(Participant.class, PARTICIPANT);
    all.put(TreatyAction.class, TREATY_ACTION);
  }
}
