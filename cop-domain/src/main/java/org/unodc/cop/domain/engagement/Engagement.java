package org.unodc.cop.domain.engagement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.When;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.Rule;

/** A briefing, round table or dialogue around a session. */
@DomainType
public abstract sealed class Engagement implements Entity permits ImmutableEngagement {

  Engagement() {}

  /** {@return the id by which others refer to it} */
  public abstract EngagementId id();

  /** {@return the session around which it took place} */
  public abstract Optional<SessionId> session();

  /** {@return what kind it is} */
  public abstract Optional<EngagementKind> kind();

  /** {@return what it is called, or how its source describes it} */
  public abstract Optional<LocalizedText> title();

  /** {@return when it took place} */
  public abstract Optional<When> when();

  /** {@return who organized it, in the order of the source} */
  public abstract ImmutableList<Actor> hosts();

  /** {@return with whom those who came exchanged views} */
  public abstract ImmutableList<Actor> interlocutors();

  /** {@return who came, as far as a source says} */
  public abstract ImmutableList<Actor> attendees();

  /** {@return how many came} */
  public abstract Optional<ReportedCount> participants();

  /** {@return what was discussed} */
  public abstract ImmutableList<LocalizedText> topics();

  /** {@return what a source says of it} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the documents that belong to it} */
  public abstract ImmutableList<DocumentReference> documents();

  /** {@return where the facts above come from} */
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
  public final void parts(Parts parts) {
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

  /** {@return what should hold of engagements} */
  public static ImmutableList<Rule<?>> rules() {
    return EngagementRules.ALL;
  }

  /** Builds an {@link Engagement}. */
  public static final class Builder extends ImmutableEngagement.Builder {
    Builder() {}
  }
}
