package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.IdCodec.ACCREDITATION_BASIS_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.COUNTED_BODY;
import static org.unodc.cop.sdk.internal.model.ThresholdCodec.FRACTION;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.procedure.ObjectionRule;
import org.unodc.cop.domain.procedure.ObserverRights;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/**
 * The part of {@link ProcedureCodec} for the rights of observers and the bases of accreditation.
 */
final class ObserverCodec {
  static final ObjectCodec<ObserverRights> OBSERVER_RIGHTS =
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
          .optional(
              "tablesDraftsCitation",
              CITATION,
              ObserverRights::tablesDraftsCitation,
              ObserverRights.Builder::tablesDraftsCitation)
          .optional("votes", TRUTH, ObserverRights::votes, ObserverRights.Builder::votes)
          .optional(
              "citation", CITATION, ObserverRights::citation, ObserverRights.Builder::citation)
          .describedAs("What an observer may do under one basis of accreditation.");

  static final Codec<AccreditationRoute> ACCREDITATION_ROUTE =
      enumeration(AccreditationRoute.class);

  static final ObjectCodec<ObjectionRule> OBJECTION_RULE =
      record(
          ObjectionRule.class,
          "The part of a body whose objections prevent the admission of an observer.",
          ObjectionRule::new,
          required("part", FRACTION, ObjectionRule::part),
          required("moreThan", TRUTH, ObjectionRule::moreThan),
          required("of", COUNTED_BODY, ObjectionRule::of),
          optional("citation", CITATION, ObjectionRule::citation));

  static final ObjectCodec<AccreditationBasis> ACCREDITATION_BASIS =
      object(
              AccreditationBasis.class,
              AccreditationBasis::builder,
              AccreditationBasis.Builder::build)
          .required(
              "id", ACCREDITATION_BASIS_ID, AccreditationBasis::id, AccreditationBasis.Builder::id)
          .optional("who", LOCALIZED_TEXT, AccreditationBasis::who, AccreditationBasis.Builder::who)
          .optional(
              "route",
              ACCREDITATION_ROUTE,
              AccreditationBasis::route,
              AccreditationBasis.Builder::route)
          .optional(
              "needsConsultativeStatus",
              TRUTH,
              AccreditationBasis::needsConsultativeStatus,
              AccreditationBasis.Builder::needsConsultativeStatus)
          .optional(
              "unlessObjected",
              OBJECTION_RULE,
              AccreditationBasis::unlessObjected,
              AccreditationBasis.Builder::unlessObjected)
          .optional(
              "rights",
              OBSERVER_RIGHTS,
              AccreditationBasis::rights,
              AccreditationBasis.Builder::rights)
          .optional(
              "citation",
              CITATION,
              AccreditationBasis::citation,
              AccreditationBasis.Builder::citation)
          .describedAs("One rule under which observers take part, such as rule 17, paragraph 2.");

  private ObserverCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(ObserverRights.class, OBSERVER_RIGHTS);
    all.put(AccreditationRoute.class, ACCREDITATION_ROUTE);
    all.put(ObjectionRule.class, OBJECTION_RULE);
    all.put(AccreditationBasis.class, ACCREDITATION_BASIS);
  }
}
