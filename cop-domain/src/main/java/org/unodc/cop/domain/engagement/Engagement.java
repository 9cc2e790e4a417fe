package org.unodc.cop.domain.engagement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A briefing, round table or dialogue around a session. */
@DomainType
public abstract sealed class Engagement implements Entity permits ImmutableEngagement {

  Engagement() {}

  /** {@return the id by which other values refer to the engagement} */
  public abstract EngagementId id();

  /** {@return the session to which the engagement is related} */
  public abstract Optional<SessionId> session();

  /** {@return the kind of the engagement} */
  public abstract Optional<EngagementKind> kind();

  /** {@return the title, or the description in the source if there is no title} */
  public abstract Optional<LocalizedText> title();

  /** {@return the time of the engagement} */
  public abstract Optional<Timing> when();

  /** {@return the organizers, in the order of the source} */
  public abstract ImmutableList<Actor> hosts();

  /** {@return the actors with whom the attendees exchanged views} */
  public abstract ImmutableList<Actor> interlocutors();

  /** {@return the attendees, as far as a source names them} */
  public abstract ImmutableList<Actor> attendees();

  /** {@return the number of attendees} */
  public abstract Optional<ReportedCount> participants();

  /** {@return the topics of the discussion} */
  public abstract ImmutableList<LocalizedText> topics();

  /** {@return a summary, based on a source} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the documents of the engagement} */
  public abstract ImmutableList<DocumentReference> documents();

  /** {@return the sources of these facts} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("session", session())
        .add("kind", kind())
        .add("title", title())
        .add("hosts", hosts())
        .add("interlocutors", interlocutors())
        .add("attendees", attendees())
        .add("topics", topics())
        .add("summary", summary())
        .add("documents", documents())
        .add("sources", sources());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Engagement}. */
  public static final class Builder extends ImmutableEngagement.Builder {
    Builder() {}
  }
}
