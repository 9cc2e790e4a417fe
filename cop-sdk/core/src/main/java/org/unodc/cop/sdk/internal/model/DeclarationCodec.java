package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.DECLARATION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.STAKEHOLDER_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.THEMATIC_AREA_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.listed;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code declaration}. */
public final class DeclarationCodec {

  public static final ObjectCodec<ArticleReference> ARTICLE_REFERENCE =
      record(
          ArticleReference.class,
          "An article of a treaty that a text cites.",
          ArticleReference::new,
          required("convention", CONVENTION_ID, ArticleReference::convention),
          required("article", FILLED, ArticleReference::article));

  public static final ObjectCodec<Proposal> PROPOSAL =
      object(Proposal.class, Proposal::builder, Proposal.Builder::build)
          .optional("text", LOCALIZED_TEXT, Proposal::text, Proposal.Builder::text)
          .list("articles", ARTICLE_REFERENCE, Proposal::articles, Proposal.Builder::addAllArticles)
          .describedAs("One proposal of a declaration.");

  public static final ObjectCodec<ThematicArea> THEMATIC_AREA =
      object(ThematicArea.class, ThematicArea::builder, ThematicArea.Builder::build)
          .required("id", THEMATIC_AREA_ID, ThematicArea::id, ThematicArea.Builder::id)
          .required("title", LOCALIZED_TEXT, ThematicArea::title, ThematicArea.Builder::title)
          .list(
              "proposals", PROPOSAL, ThematicArea::proposals, ThematicArea.Builder::addAllProposals)
          .describedAs("One area of a declaration.");

  public static final ObjectCodec<Signature> SIGNATURE =
      object(Signature.class, Signature::builder, Signature.Builder::build)
          .optional(
              "stakeholder", STAKEHOLDER_ID, Signature::stakeholder, Signature.Builder::stakeholder)
          .optional("name", LOCALIZED_TEXT, Signature::name, Signature.Builder::name)
          .optional("signedOn", DATE, Signature::signedOn, Signature.Builder::signedOn)
          .describedAs(
              "One signature under a declaration, by a stakeholder of the record or by a name.");

  public static final ObjectCodec<Declaration> DECLARATION =
      object(Declaration.class, Declaration::builder, Declaration.Builder::build)
          .required("id", DECLARATION_ID, Declaration::id, Declaration.Builder::id)
          .optional("title", LOCALIZED_TEXT, Declaration::title, Declaration.Builder::title)
          .optional("sponsor", ACTOR, Declaration::sponsor, Declaration.Builder::sponsor)
          .optional(
              "launchedAt", SIDE_EVENT_ID, Declaration::launchedAt, Declaration.Builder::launchedAt)
          .optional("date", WHEN, Declaration::date, Declaration.Builder::date)
          .optional("summary", LOCALIZED_TEXT, Declaration::summary, Declaration.Builder::summary)
          .optional("areas", listed(THEMATIC_AREA), Declaration::areas, Declaration.Builder::areas)
          .optional(
              "signatures",
              listed(SIGNATURE),
              Declaration::signatures,
              Declaration.Builder::signatures)
          .list(
              "documents",
              DOCUMENT_REFERENCE,
              Declaration::documents,
              Declaration.Builder::addAllDocuments)
          .list("sources", SOURCE, Declaration::sources, Declaration.Builder::addAllSources)
          .describedAs("A declaration of civil society.");

  private DeclarationCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(ArticleReference.class, ARTICLE_REFERENCE);
    all.put(Proposal.class, PROPOSAL);
    all.put(ThematicArea.class, THEMATIC_AREA);
    all.put(Signature.class, SIGNATURE);
    all.put(Declaration.class, DECLARATION);
  }
}
