package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optionalInt;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DECIMAL;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.DATE_RANGE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.DELAY;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.STIPULATED_DAY;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.STIPULATED_NUMBER;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.SignatureClosing;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.convention.YearsInForceStart;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The part of {@link ConventionCodec} for the final clauses: signature, entry into force and
 * withdrawal.
 */
final class FinalClauseCodec {
  static final Codec<SignatureClosing> SIGNATURE_CLOSING = enumeration(SignatureClosing.class);

  static final ObjectCodec<SignatureClause> SIGNATURE_CLAUSE =
      object(SignatureClause.class, SignatureClause::builder, SignatureClause.Builder::build)
          .optional("window", DATE_RANGE, SignatureClause::window, SignatureClause.Builder::window)
          .optional("opensOn", DATE, SignatureClause::opensOn, SignatureClause.Builder::opensOn)
          .optional(
              "closes", SIGNATURE_CLOSING, SignatureClause::closes, SignatureClause.Builder::closes)
          .optional(
              "citation", CITATION, SignatureClause::citation, SignatureClause.Builder::citation)
          .describedAs(
              "When a treaty is open for signature, as in article 36, paragraph 1, of UNTOC.");

  static final ObjectCodec<ParticipantEmissions> EMISSIONS_OF =
      record(
          ParticipantEmissions.class,
          "The share of all emissions that one participant accounts for.",
          ParticipantEmissions::new,
          required("participant", PARTICIPANT_ID, ParticipantEmissions::participant),
          required("percent", DECIMAL, ParticipantEmissions::percent));

  static final Codec<ShareMeasure> SHARE_MEASURE =
      openWord(
          ProblemText.of("type.ShareMeasure"),
          ShareMeasure.listed(),
          ShareMeasure::new,
          ShareMeasure::word);

  static final ObjectCodec<ParticipantShare> PARTICIPANT_SHARE =
      record(
          ParticipantShare.class,
          "The share that one participant accounts for, with the days on which it has it.",
          ParticipantShare::new,
          required("participant", PARTICIPANT_ID, ParticipantShare::participant),
          required("percent", DECIMAL, ParticipantShare::percent),
          optional("from", DATE, ParticipantShare::from),
          optional("until", DATE, ParticipantShare::until));

  static final Codec<PartiesCountedOn> PARTIES_COUNTED_ON = enumeration(PartiesCountedOn.class);

  static final Codec<ExtraCondition> EXTRA_CONDITION =
      union(ExtraCondition.class)
          .variant(
              "emissionsShare",
              ExtraCondition.EmissionsShare.class,
              record(
                  ExtraCondition.EmissionsShare.class,
                  "Parties that account for a share of all emissions, as the Paris Agreement"
                      + " demands.",
                  ExtraCondition.EmissionsShare::new,
                  required("percent", DECIMAL, ExtraCondition.EmissionsShare::percent),
                  list("shares", EMISSIONS_OF, ExtraCondition.EmissionsShare::shares),
                  optional("citation", CITATION, ExtraCondition.EmissionsShare::citation)))
          .variant(
              "measuredShare",
              ExtraCondition.MeasuredShare.class,
              record(
                  ExtraCondition.MeasuredShare.class,
                  "Participants that account for a share of something that is measured, such as"
                      + " gross tonnage.",
                  ExtraCondition.MeasuredShare::new,
                  required("measure", SHARE_MEASURE, ExtraCondition.MeasuredShare::measure),
                  required("percent", DECIMAL, ExtraCondition.MeasuredShare::percent),
                  list("shares", PARTICIPANT_SHARE, ExtraCondition.MeasuredShare::shares),
                  optional("citation", CITATION, ExtraCondition.MeasuredShare::citation)))
          .variant(
              "namedParticipants",
              ExtraCondition.NamedParticipants.class,
              record(
                  ExtraCondition.NamedParticipants.class,
                  "Named participants; all of them, or a number of them, must be bound.",
                  ExtraCondition.NamedParticipants::new,
                  list(
                      "participants",
                      PARTICIPANT_ID,
                      ExtraCondition.NamedParticipants::participants),
                  optionalInt("atLeast", ExtraCondition.NamedParticipants::atLeast),
                  optional("citation", CITATION, ExtraCondition.NamedParticipants::citation)))
          .variant(
              "fractionOfParties",
              ExtraCondition.FractionOfParties.class,
              record(
                  ExtraCondition.FractionOfParties.class,
                  "A fraction of the parties to a treaty, as amendments require it.",
                  ExtraCondition.FractionOfParties::new,
                  required("numerator", WHOLE, ExtraCondition.FractionOfParties::numerator),
                  required("denominator", WHOLE, ExtraCondition.FractionOfParties::denominator),
                  optional("treaty", CONVENTION_ID, ExtraCondition.FractionOfParties::treaty),
                  optional(
                      "countedOn", PARTIES_COUNTED_ON, ExtraCondition.FractionOfParties::countedOn),
                  optional("citation", CITATION, ExtraCondition.FractionOfParties::citation)))
          .variant(
              "otherTreatyInForce",
              ExtraCondition.OtherTreatyInForce.class,
              record(
                  ExtraCondition.OtherTreatyInForce.class,
                  "Another treaty that must be in force.",
                  ExtraCondition.OtherTreatyInForce::new,
                  required("treaty", CONVENTION_ID, ExtraCondition.OtherTreatyInForce::treaty),
                  optional("citation", CITATION, ExtraCondition.OtherTreatyInForce::citation)))
          .build();

  static final Codec<LaterPartyMoment> LATER_PARTY_MOMENT = enumeration(LaterPartyMoment.class);

  static final ObjectCodec<EntryIntoForceClause> ENTRY_INTO_FORCE_CLAUSE =
      object(
              EntryIntoForceClause.class,
              EntryIntoForceClause::builder,
              EntryIntoForceClause.Builder::build)
          .optional(
              "instruments",
              STIPULATED_NUMBER,
              EntryIntoForceClause::instruments,
              EntryIntoForceClause.Builder::instruments)
          .optional(
              "delayDays",
              STIPULATED_NUMBER,
              EntryIntoForceClause::delayDays,
              EntryIntoForceClause.Builder::delayDays)
          .optional(
              "delay", DELAY, EntryIntoForceClause::delay, EntryIntoForceClause.Builder::delay)
          .optional(
              "laterPartyDelayDays",
              STIPULATED_NUMBER,
              EntryIntoForceClause::laterPartyDelayDays,
              EntryIntoForceClause.Builder::laterPartyDelayDays)
          .optional(
              "laterPartyDelay",
              DELAY,
              EntryIntoForceClause::laterPartyDelay,
              EntryIntoForceClause.Builder::laterPartyDelay)
          .optional(
              "laterPartyMoment",
              LATER_PARTY_MOMENT,
              EntryIntoForceClause::laterPartyMoment,
              EntryIntoForceClause.Builder::laterPartyMoment)
          .optional(
              "laterPartyFloorInText",
              TRUTH,
              EntryIntoForceClause::laterPartyFloorInText,
              EntryIntoForceClause.Builder::laterPartyFloorInText)
          .optional(
              "regionalOrganizationsCount",
              TRUTH,
              EntryIntoForceClause::regionalOrganizationsCount,
              EntryIntoForceClause.Builder::regionalOrganizationsCount)
          .optional(
              "internationalOrganizationsCount",
              TRUTH,
              EntryIntoForceClause::internationalOrganizationsCount,
              EntryIntoForceClause.Builder::internationalOrganizationsCount)
          .optional(
              "notBeforeParent",
              TRUTH,
              EntryIntoForceClause::notBeforeParent,
              EntryIntoForceClause.Builder::notBeforeParent)
          .optional(
              "notBefore",
              STIPULATED_DAY,
              EntryIntoForceClause::notBefore,
              EntryIntoForceClause.Builder::notBefore)
          .optional(
              "fixedDay",
              STIPULATED_DAY,
              EntryIntoForceClause::fixedDay,
              EntryIntoForceClause.Builder::fixedDay)
          .optional(
              "extraCondition",
              EXTRA_CONDITION,
              EntryIntoForceClause::extraCondition,
              EntryIntoForceClause.Builder::extraCondition)
          .list(
              "conditions",
              EXTRA_CONDITION,
              EntryIntoForceClause::conditions,
              EntryIntoForceClause.Builder::addAllConditions)
          .optional(
              "citation",
              CITATION,
              EntryIntoForceClause::citation,
              EntryIntoForceClause.Builder::citation)
          .describedAs("How a treaty enters into force, as in article 38 of UNTOC.");

  static final Codec<YearsInForceStart> YEARS_IN_FORCE_START = enumeration(YearsInForceStart.class);

  static final ObjectCodec<WithdrawalClause> WITHDRAWAL_CLAUSE =
      object(WithdrawalClause.class, WithdrawalClause::builder, WithdrawalClause.Builder::build)
          .optional(
              "noticeMonths",
              STIPULATED_NUMBER,
              WithdrawalClause::noticeMonths,
              WithdrawalClause.Builder::noticeMonths)
          .optional("notice", DELAY, WithdrawalClause::notice, WithdrawalClause.Builder::notice)
          .optional(
              "notBeforeYearsInForce",
              STIPULATED_NUMBER,
              WithdrawalClause::notBeforeYearsInForce,
              WithdrawalClause.Builder::notBeforeYearsInForce)
          .optional(
              "yearsInForceCountFrom",
              YEARS_IN_FORCE_START,
              WithdrawalClause::yearsInForceCountFrom,
              WithdrawalClause.Builder::yearsInForceCountFrom)
          .optional(
              "takesProtocols",
              TRUTH,
              WithdrawalClause::takesProtocols,
              WithdrawalClause.Builder::takesProtocols)
          .optional(
              "organizationLeavesWithItsMembers",
              TRUTH,
              WithdrawalClause::organizationLeavesWithItsMembers,
              WithdrawalClause.Builder::organizationLeavesWithItsMembers)
          .optional(
              "citation", CITATION, WithdrawalClause::citation, WithdrawalClause.Builder::citation)
          .describedAs("How a party leaves a treaty, as in article 40 of UNTOC.");

  private FinalClauseCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(SignatureClosing.class, SIGNATURE_CLOSING);
    all.put(SignatureClause.class, SIGNATURE_CLAUSE);
    all.put(ParticipantEmissions.class, EMISSIONS_OF);
    all.put(ShareMeasure.class, SHARE_MEASURE);
    all.put(ParticipantShare.class, PARTICIPANT_SHARE);
    all.put(PartiesCountedOn.class, PARTIES_COUNTED_ON);
    all.put(ExtraCondition.class, EXTRA_CONDITION);
    all.put(LaterPartyMoment.class, LATER_PARTY_MOMENT);
    all.put(EntryIntoForceClause.class, ENTRY_INTO_FORCE_CLAUSE);
    all.put(YearsInForceStart.class, YEARS_IN_FORCE_START);
    all.put(WithdrawalClause.class, WITHDRAWAL_CLAUSE);
  }
}
