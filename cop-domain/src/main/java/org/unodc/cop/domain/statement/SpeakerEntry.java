package org.unodc.cop.domain.statement;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.procedure.FloorKind;

/** A request for the floor in a {@link SpeakersList}. */
@DomainType
public abstract sealed class SpeakerEntry implements Composite permits ImmutableSpeakerEntry {

  SpeakerEntry() {}

  /** {@return the actor that requested the floor} */
  public abstract Actor speaker();

  /** {@return the actors on whose behalf the floor was requested} */
  public abstract ImmutableList<Actor> onBehalfOf();

  /** {@return the kind of the request; one without a kind is that of a speaker on the list} */
  public abstract Optional<FloorKind> kind();

  /** {@return the time of the request} */
  public abstract Optional<OffsetDateTime> requestedAt();

  /** {@return the statement that was made after the request} */
  public abstract Optional<StatementId> statement();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("speaker", speaker()).add("onBehalfOf", onBehalfOf()).add("statement", statement());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SpeakerEntry}. */
  public static final class Builder extends ImmutableSpeakerEntry.Builder {
    Builder() {}
  }
}
