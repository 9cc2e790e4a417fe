package org.unodc.cop.domain.initiative;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A programme with activities in countries, such as the Voluntary Pilot Initiatives. */
@DomainType
public abstract sealed class Initiative implements Entity permits ImmutableInitiative {

  Initiative() {}

  /** {@return the id by which other values refer to the initiative} */
  public abstract InitiativeId id();

  /** {@return the title of the initiative} */
  public abstract LocalizedText title();

  /** {@return the coordinator of the initiative} */
  public abstract Optional<Actor> coordinator();

  /** {@return the aims of the initiative} */
  public abstract ImmutableList<LocalizedText> aims();

  /** {@return the start of the initiative} */
  public abstract Optional<PartialDate> start();

  /** {@return the national pilots, as far as they are known} */
  public abstract ImmutableList<NationalPilot> pilots();

  /** {@return the sources of these facts} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.of(title());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("title", title())
        .add("coordinator", coordinator())
        .add("aims", aims())
        .add("pilots", pilots())
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

  /** Builds an {@link Initiative}. */
  public static final class Builder extends ImmutableInitiative.Builder {
    Builder() {}
  }
}
