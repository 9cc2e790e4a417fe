package org.unodc.cop.domain.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A draft resolution or decision. */
@DomainType
public abstract sealed class Draft implements Entity permits ImmutableDraft {

  Draft() {}

  /** {@return the id by which other values refer to the draft} */
  public abstract DraftId id();

  /** {@return the session to which the draft was submitted} */
  public abstract Optional<SessionId> session();

  /** {@return the title of the draft} */
  public abstract Optional<LocalizedText> title();

  /** {@return the document that contains the draft} */
  public abstract Optional<DocumentReference> document();

  /** {@return the sponsors that tabled the draft, in the order of the document} */
  public abstract ImmutableList<Actor> sponsors();

  /** {@return the time of submission} */
  public abstract Optional<Timing> submitted();

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
        .add("title", title())
        .add("document", document())
        .add("sponsors", sponsors());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Draft}. */
  public static final class Builder extends ImmutableDraft.Builder {
    Builder() {}
  }
}
