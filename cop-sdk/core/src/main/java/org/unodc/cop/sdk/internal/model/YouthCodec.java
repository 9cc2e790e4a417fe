package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.REPORTED_FIGURE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.OUTCOME_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.RECOMMENDATION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.STATEMENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.YOUTH_CONSULTATION_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;
import static org.unodc.cop.sdk.internal.model.SessionCodec.ATTENDANCE_FORMAT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code youth}. */
public final class YouthCodec {

  public static final ObjectCodec<Recommendation> RECOMMENDATION =
      object(Recommendation.class, Recommendation::builder, Recommendation.Builder::build)
          .required("id", RECOMMENDATION_ID, Recommendation::id, Recommendation.Builder::id)
          .optional("text", LOCALIZED_TEXT, Recommendation::text, Recommendation.Builder::text)
          .list(
              "addressees",
              ACTOR,
              Recommendation::addressees,
              Recommendation.Builder::addAllAddressees)
          .list(
              "themes",
              LOCALIZED_TEXT,
              Recommendation::themes,
              Recommendation.Builder::addAllThemes)
          .list(
              "takenUpInStatements",
              STATEMENT_ID,
              Recommendation::takenUpInStatements,
              Recommendation.Builder::addAllTakenUpInStatements)
          .list(
              "takenUpInOutcomes",
              OUTCOME_ID,
              Recommendation::takenUpInOutcomes,
              Recommendation.Builder::addAllTakenUpInOutcomes)
          .describedAs("One recommendation of a consultation.");

  public static final ObjectCodec<YouthConsultation> YOUTH_CONSULTATION =
      object(YouthConsultation.class, YouthConsultation::builder, YouthConsultation.Builder::build)
          .required(
              "id", YOUTH_CONSULTATION_ID, YouthConsultation::id, YouthConsultation.Builder::id)
          .optional(
              "session", SESSION_ID, YouthConsultation::session, YouthConsultation.Builder::session)
          .optional(
              "title", LOCALIZED_TEXT, YouthConsultation::title, YouthConsultation.Builder::title)
          .optional("when", WHEN, YouthConsultation::when, YouthConsultation.Builder::when)
          .optional(
              "format",
              ATTENDANCE_FORMAT,
              YouthConsultation::format,
              YouthConsultation.Builder::format)
          .list(
              "organizers",
              ACTOR,
              YouthConsultation::organizers,
              YouthConsultation.Builder::addAllOrganizers)
          .optional(
              "participants",
              REPORTED_COUNT,
              YouthConsultation::participants,
              YouthConsultation.Builder::participants)
          .optional(
              "countries",
              REPORTED_COUNT,
              YouthConsultation::countries,
              YouthConsultation.Builder::countries)
          .list(
              "publishedFigures",
              REPORTED_FIGURE,
              YouthConsultation::publishedFigures,
              YouthConsultation.Builder::addAllPublishedFigures)
          .list(
              "recommendations",
              RECOMMENDATION,
              YouthConsultation::recommendations,
              YouthConsultation.Builder::addAllRecommendations)
          .optional(
              "outcomeStatement",
              STATEMENT_ID,
              YouthConsultation::outcomeStatement,
              YouthConsultation.Builder::outcomeStatement)
          .list(
              "sources",
              SOURCE,
              YouthConsultation::sources,
              YouthConsultation.Builder::addAllSources)
          .describedAs("A consultation with young people that precedes a session.");

  private YouthCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Recommendation.class, RECOMMENDATION);
    all.put(YouthConsultation.class, YOUTH_CONSULTATION);
  }
}
