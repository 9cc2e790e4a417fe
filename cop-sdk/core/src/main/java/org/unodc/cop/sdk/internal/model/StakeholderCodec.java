package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optionalInt;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.ACCREDITATION_BASIS_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.STAKEHOLDER_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PersonCodec.PERSON;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.STATE_CODE;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code stakeholder}. */
public final class StakeholderCodec {

  public static final Codec<StakeholderKind> STAKEHOLDER_KIND =
      openWord(
          ProblemText.of("type.StakeholderKind"),
          StakeholderKind.listed(),
          StakeholderKind::new,
          StakeholderKind::word);

  public static final Codec<ConsultativeCategory> CONSULTATIVE_CATEGORY =
      enumeration(ConsultativeCategory.class);

  public static final ObjectCodec<ConsultativeStatus> CONSULTATIVE_STATUS =
      record(
          ConsultativeStatus.class,
          "Consultative status with the Economic and Social Council.",
          ConsultativeStatus::new,
          required("category", CONSULTATIVE_CATEGORY, ConsultativeStatus::category),
          optionalInt("year", ConsultativeStatus::year));

  public static final ObjectCodec<Stakeholder> STAKEHOLDER =
      object(Stakeholder.class, Stakeholder::builder, Stakeholder.Builder::build)
          .required("id", STAKEHOLDER_ID, Stakeholder::id, Stakeholder.Builder::id)
          .required("name", LOCALIZED_TEXT, Stakeholder::name, Stakeholder.Builder::name)
          .list(
              "formerNames",
              LOCALIZED_TEXT,
              Stakeholder::formerNames,
              Stakeholder.Builder::addAllFormerNames)
          .list(
              "otherNames",
              LOCALIZED_TEXT,
              Stakeholder::otherNames,
              Stakeholder.Builder::addAllOtherNames)
          .list("acronyms", FILLED, Stakeholder::acronyms, Stakeholder.Builder::addAllAcronyms)
          .optional("kind", STAKEHOLDER_KIND, Stakeholder::kind, Stakeholder.Builder::kind)
          .optional("state", STATE_CODE, Stakeholder::state, Stakeholder.Builder::state)
          .optional(
              "consultativeStatus",
              CONSULTATIVE_STATUS,
              Stakeholder::consultativeStatus,
              Stakeholder.Builder::consultativeStatus)
          .optional(
              "withoutConsultativeStatus",
              TRUTH,
              Stakeholder::withoutConsultativeStatus,
              Stakeholder.Builder::withoutConsultativeStatus)
          .list(
              "memberOf",
              STAKEHOLDER_ID,
              Stakeholder::memberOf,
              Stakeholder.Builder::addAllMemberOf)
          .optional("website", FILLED, Stakeholder::website, Stakeholder.Builder::website)
          .list("sources", SOURCE, Stakeholder::sources, Stakeholder.Builder::addAllSources)
          .describedAs("An organization or institution that takes part without being a party.");

  public static final Codec<AccreditationStepKind> ACCREDITATION_STEP_KIND =
      enumeration(AccreditationStepKind.class);

  public static final ObjectCodec<AccreditationStep> ACCREDITATION_STEP =
      object(AccreditationStep.class, AccreditationStep::builder, AccreditationStep.Builder::build)
          .required(
              "kind",
              ACCREDITATION_STEP_KIND,
              AccreditationStep::kind,
              AccreditationStep.Builder::kind)
          .optional("date", DATE, AccreditationStep::date, AccreditationStep.Builder::date)
          .optional("by", PARTICIPANT_ID, AccreditationStep::by, AccreditationStep.Builder::by)
          .optional(
              "note", LOCALIZED_TEXT, AccreditationStep::note, AccreditationStep.Builder::note)
          .describedAs("One dated step of an accreditation.");

  public static final ObjectCodec<Accreditation> ACCREDITATION =
      object(Accreditation.class, Accreditation::builder, Accreditation.Builder::build)
          .required(
              "stakeholder",
              STAKEHOLDER_ID,
              Accreditation::stakeholder,
              Accreditation.Builder::stakeholder)
          .required("session", SESSION_ID, Accreditation::session, Accreditation.Builder::session)
          .optional(
              "basis", ACCREDITATION_BASIS_ID, Accreditation::basis, Accreditation.Builder::basis)
          .list(
              "steps", ACCREDITATION_STEP, Accreditation::steps, Accreditation.Builder::addAllSteps)
          .optional("source", SOURCE, Accreditation::source, Accreditation.Builder::source)
          .describedAs(
              "The steps of the accreditation of one stakeholder to one session. Nomination,"
                  + " registration and attendance are separate steps.");

  public static final ObjectCodec<Delegation> DELEGATION =
      object(Delegation.class, Delegation::builder, Delegation.Builder::build)
          .required("session", SESSION_ID, Delegation::session, Delegation.Builder::session)
          .optional(
              "participant",
              PARTICIPANT_ID,
              Delegation::participant,
              Delegation.Builder::participant)
          .optional(
              "stakeholder",
              STAKEHOLDER_ID,
              Delegation::stakeholder,
              Delegation.Builder::stakeholder)
          .optional("size", REPORTED_COUNT, Delegation::size, Delegation.Builder::size)
          .list("members", PERSON, Delegation::members, Delegation.Builder::addAllMembers)
          .optional("source", SOURCE, Delegation::source, Delegation.Builder::source)
          .describedAs("The people whom a participant or a stakeholder sent to a session.");

  private StakeholderCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(StakeholderKind.class, STAKEHOLDER_KIND);
    all.put(ConsultativeCategory.class, CONSULTATIVE_CATEGORY);
    all.put(ConsultativeStatus.class, CONSULTATIVE_STATUS);
    all.put(Stakeholder.class, STAKEHOLDER);
    all.put(AccreditationStepKind.class, ACCREDITATION_STEP_KIND);
    all.put(AccreditationStep.class, ACCREDITATION_STEP);
    all.put(Accreditation.class, ACCREDITATION);
    all.put(Delegation.class, DELEGATION);
  }
}
