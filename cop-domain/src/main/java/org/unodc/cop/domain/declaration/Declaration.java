package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** A declaration of civil society. */
@DomainType
public abstract sealed class Declaration implements Entity permits ImmutableDeclaration {

  Declaration() {}

  /** {@return the id by which other values refer to the declaration} */
  public abstract DeclarationId id();

  /** {@return the title of the declaration} */
  public abstract Optional<LocalizedText> title();

  /** {@return the actor that initiated the declaration} */
  public abstract Optional<Actor> sponsor();

  /** {@return the side event at which the declaration was launched} */
  public abstract Optional<SideEventId> launchedAt();

  /** {@return the date printed on the declaration} */
  public abstract Optional<Timing> date();

  /** {@return a summary of what the declaration advocates} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the thematic areas, as far as they are known} */
  public abstract Optional<PartialList<ThematicArea>> areas();

  /** {@return the signatures, as far as they are known} */
  public abstract Optional<PartialList<Signature>> signatures();

  /** {@return the documents that contain the declaration} */
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
        .add("title", title())
        .add("sponsor", sponsor())
        .add("launchedAt", launchedAt())
        .add("summary", summary())
        .add("areas", areas())
        .add("signatures", signatures())
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

  /** Builds a {@link Declaration}. */
  public static final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
