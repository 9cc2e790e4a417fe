package org.unodc.cop.domain.initiative;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/** An initiative at work in one State. */
@DomainType
public abstract sealed class NationalPilot implements Composite permits ImmutableNationalPilot {

  NationalPilot() {}

  /** {@return the State} */
  public abstract ParticipantId participant();

  /** {@return what it is called there} */
  public abstract Optional<LocalizedText> title();

  /** {@return who works together} */
  public abstract ImmutableList<Actor> partners();

  /** {@return what it works on} */
  public abstract ImmutableList<LocalizedText> priorities();

  /** {@return when it began} */
  public abstract Optional<PartialDate> start();

  /** {@return its steps in order} */
  public abstract ImmutableList<RoadmapStep> roadmap();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final void parts(Parts parts) {
    parts
        .add("participant", participant())
        .add("title", title())
        .add("partners", partners())
        .add("priorities", priorities())
        .add("roadmap", roadmap())
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

  /** Builds a {@link NationalPilot}. */
  public static final class Builder extends ImmutableNationalPilot.Builder {
    Builder() {}
  }
}
