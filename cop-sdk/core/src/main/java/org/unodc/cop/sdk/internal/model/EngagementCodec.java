package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.ENGAGEMENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.engagement.EngagementKind;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code engagement}. */
public final class EngagementCodec {

  public static final Codec<EngagementKind> ENGAGEMENT_KIND =
      openWord(
          ProblemText.of("type.EngagementKind"),
          EngagementKind.listed(),
          EngagementKind::new,
          EngagementKind::word);

  public static final ObjectCodec<Engagement> ENGAGEMENT =
      object(Engagement.class, Engagement::builder, Engagement.Builder::build)
          .required("id", ENGAGEMENT_ID, Engagement::id, Engagement.Builder::id)
          .optional("session", SESSION_ID, Engagement::session, Engagement.Builder::session)
          .optional("kind", ENGAGEMENT_KIND, Engagement::kind, Engagement.Builder::kind)
          .optional("title", LOCALIZED_TEXT, Engagement::title, Engagement.Builder::title)
          .optional("when", WHEN, Engagement::when, Engagement.Builder::when)
          .list("hosts", ACTOR, Engagement::hosts, Engagement.Builder::addAllHosts)
          .list(
              "interlocutors",
              ACTOR,
              Engagement::interlocutors,
              Engagement.Builder::addAllInterlocutors)
          .list("attendees", ACTOR, Engagement::attendees, Engagement.Builder::addAllAttendees)
          .optional(
              "participants",
              REPORTED_COUNT,
              Engagement::participants,
              Engagement.Builder::participants)
          .list("topics", LOCALIZED_TEXT, Engagement::topics, Engagement.Builder::addAllTopics)
          .optional("summary", LOCALIZED_TEXT, Engagement::summary, Engagement.Builder::summary)
          .list(
              "documents",
              DOCUMENT_REFERENCE,
              Engagement::documents,
              Engagement.Builder::addAllDocuments)
          .list("sources", SOURCE, Engagement::sources, Engagement.Builder::addAllSources)
          .describedAs("A briefing, round table or dialogue around a session.");

  private EngagementCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(EngagementKind.class, ENGAGEMENT_KIND);
    all.put(Engagement.class, ENGAGEMENT);
  }
}
