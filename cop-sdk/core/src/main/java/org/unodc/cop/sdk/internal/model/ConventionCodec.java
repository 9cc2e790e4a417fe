package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.REPORTED_FIGURE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.FinalClauseCodec.ENTRY_INTO_FORCE_CLAUSE;
import static org.unodc.cop.sdk.internal.model.FinalClauseCodec.SIGNATURE_CLAUSE;
import static org.unodc.cop.sdk.internal.model.FinalClauseCodec.WITHDRAWAL_CLAUSE;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.OFFICIAL_LANGUAGE;
import static org.unodc.cop.sdk.internal.model.LazyCodec.lazy;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code convention}. */
public final class ConventionCodec {

  public static final Codec<ConventionKind> CONVENTION_KIND = enumeration(ConventionKind.class);

  public static final ObjectCodec<Convention> CONVENTION =
      object(Convention.class, Convention::builder, Convention.Builder::build)
          .required("id", CONVENTION_ID, Convention::id, Convention.Builder::id)
          .optional("kind", CONVENTION_KIND, Convention::kind, Convention.Builder::kind)
          .optional("parent", CONVENTION_ID, Convention::parent, Convention.Builder::parent)
          .optional(
              "requiresParentMembership",
              CITATION,
              Convention::requiresParentMembership,
              Convention.Builder::requiresParentMembership)
          .required("title", LOCALIZED_TEXT, Convention::title, Convention.Builder::title)
          .optional(
              "shortTitle", LOCALIZED_TEXT, Convention::shortTitle, Convention.Builder::shortTitle)
          .optional("adoptedOn", DATE, Convention::adoptedOn, Convention.Builder::adoptedOn)
          .optional(
              "adoptedBy", DOCUMENT_REFERENCE, Convention::adoptedBy, Convention.Builder::adoptedBy)
          .optional(
              "enteredIntoForceOn",
              DATE,
              Convention::enteredIntoForceOn,
              Convention.Builder::enteredIntoForceOn)
          .optional(
              "signature",
              lazy(() -> SIGNATURE_CLAUSE),
              Convention::signature,
              Convention.Builder::signature)
          .optional(
              "entryIntoForce",
              lazy(() -> ENTRY_INTO_FORCE_CLAUSE),
              Convention::entryIntoForce,
              Convention.Builder::entryIntoForce)
          .optional(
              "withdrawal",
              lazy(() -> WITHDRAWAL_CLAUSE),
              Convention::withdrawal,
              Convention.Builder::withdrawal)
          .optional(
              "depositary", LOCALIZED_TEXT, Convention::depositary, Convention.Builder::depositary)
          .list(
              "authenticLanguages",
              OFFICIAL_LANGUAGE,
              Convention::authenticLanguages,
              Convention.Builder::addAllAuthenticLanguages)
          .optional("mtdsgNumber", FILLED, Convention::mtdsgNumber, Convention.Builder::mtdsgNumber)
          .optionalInt("lastArticle", Convention::lastArticle, Convention.Builder::lastArticle)
          .optional(
              "untsRegistration",
              FILLED,
              Convention::untsRegistration,
              Convention.Builder::untsRegistration)
          .optional(
              "actionsKnownUntil",
              DATE,
              Convention::actionsKnownUntil,
              Convention.Builder::actionsKnownUntil)
          .optional(
              "currentParticipantsKnownUntil",
              DATE,
              Convention::currentParticipantsKnownUntil,
              Convention.Builder::currentParticipantsKnownUntil)
          .list(
              "publishedFigures",
              REPORTED_FIGURE,
              Convention::publishedFigures,
              Convention.Builder::addAllPublishedFigures)
          .list("sources", SOURCE, Convention::sources, Convention.Builder::addAllSources)
          .describedAs(
              "A convention or protocol with its final clauses and what was published about it.");

  private ConventionCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    StipulationCodec.addTo(all);
    FinalClauseCodec.addTo(all);
    all.put(ConventionKind.class, CONVENTION_KIND);
    all.put(Convention.class, CONVENTION);
  }
}
