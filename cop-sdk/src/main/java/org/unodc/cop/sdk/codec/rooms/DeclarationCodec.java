package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.object;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.DATE;
import static org.unodc.cop.sdk.codec.Scalars.FILLED;
import static org.unodc.cop.sdk.codec.rooms.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.codec.rooms.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.codec.rooms.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.codec.rooms.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.DECLARATION_ID;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.STAKEHOLDER_ID;
import static org.unodc.cop.sdk.codec.rooms.IdCodec.THEMATIC_AREA_ID;
import static org.unodc.cop.sdk.codec.rooms.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.codec.rooms.QuantityCodec.listed;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;

/** The JSON of room {@code declaration}. */
public final class DeclarationCodec {

  public static final ObjectCodec<ArticleReference> ARTICLE_REFERENCE =
      record(
              ArticleReference.class,
              "An article of a treaty that a text cites.",
              ArticleReference::new,
              required("convention", CONVENTION_ID, ArticleReference::convention),
              required("article", FILLED, ArticleReference::article))
          .called("a reference to an article");

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
