package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.STATE_CODE;
import static org.unodc.cop.sdk.internal.model.StipulationCodec.STIPULATED_NUMBER;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.procedure.ReservedSeats;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The part of {@link ProcedureCodec} for the officers that rules of procedure provide for. */
final class BureauRuleCodec {
  static final Codec<OfficeRule.Elector> ELECTOR = enumeration(OfficeRule.Elector.class);

  static final ObjectCodec<OfficeRule> OFFICE_RULE =
      record(
          OfficeRule.class,
          "An office that rules of procedure provide for.",
          OfficeRule::new,
          required("role", FILLED, OfficeRule::role),
          required("number", STIPULATED_NUMBER, OfficeRule::number),
          optional("electedBy", ELECTOR, OfficeRule::electedBy));

  static final ObjectCodec<ReservedSeats> RESERVED_SEATS =
      record(
          ReservedSeats.class,
          "Seats in a bureau that are reserved for a group of States.",
          ReservedSeats::new,
          required("group", LOCALIZED_TEXT, ReservedSeats::group),
          required("number", STIPULATED_NUMBER, ReservedSeats::number),
          list("states", STATE_CODE, ReservedSeats::states));

  static final ObjectCodec<BureauRule> BUREAU_RULE =
      object(BureauRule.class, BureauRule::builder, BureauRule.Builder::build)
          .optional(
              "presidents",
              STIPULATED_NUMBER,
              BureauRule::presidents,
              BureauRule.Builder::presidents)
          .optional(
              "vicePresidents",
              STIPULATED_NUMBER,
              BureauRule::vicePresidents,
              BureauRule.Builder::vicePresidents)
          .optional(
              "rapporteurs",
              STIPULATED_NUMBER,
              BureauRule::rapporteurs,
              BureauRule.Builder::rapporteurs)
          .optional(
              "rapporteurIsVicePresident",
              TRUTH,
              BureauRule::rapporteurIsVicePresident,
              BureauRule.Builder::rapporteurIsVicePresident)
          .list(
              "otherOffices",
              OFFICE_RULE,
              BureauRule::otherOffices,
              BureauRule.Builder::addAllOtherOffices)
          .optional(
              "perRegionalGroup",
              STIPULATED_NUMBER,
              BureauRule::perRegionalGroup,
              BureauRule.Builder::perRegionalGroup)
          .optional(
              "vicePresidentsPerRegionalGroup",
              STIPULATED_NUMBER,
              BureauRule::vicePresidentsPerRegionalGroup,
              BureauRule.Builder::vicePresidentsPerRegionalGroup)
          .list(
              "reservedSeats",
              RESERVED_SEATS,
              BureauRule::reservedSeats,
              BureauRule.Builder::addAllReservedSeats)
          .optional(
              "perGroupFromProtocolParties",
              STIPULATED_NUMBER,
              BureauRule::perGroupFromProtocolParties,
              BureauRule.Builder::perGroupFromProtocolParties)
          .optional(
              "fromPartiesToAllInstruments",
              STIPULATED_NUMBER,
              BureauRule::fromPartiesToAllInstruments,
              BureauRule.Builder::fromPartiesToAllInstruments)
          .optional(
              "rotatesAmongGroups",
              TRUTH,
              BureauRule::rotatesAmongGroups,
              BureauRule.Builder::rotatesAmongGroups)
          .optional("citation", CITATION, BureauRule::citation, BureauRule.Builder::citation)
          .describedAs(
              "Whom a session elects, as in rule 22 of the rules of procedure of the Conference of"
                  + " the Parties to UNTOC.");

  private BureauRuleCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(OfficeRule.Elector.class, ELECTOR);
    all.put(OfficeRule.class, OFFICE_RULE);
    all.put(ReservedSeats.class, RESERVED_SEATS);
    all.put(BureauRule.class, BUREAU_RULE);
  }
}
