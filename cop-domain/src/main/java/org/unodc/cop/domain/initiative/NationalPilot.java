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
import org.unodc.cop.domain.part.PartCollector;

/** The part of an initiative that takes place in one State. */
@DomainType
public abstract sealed class NationalPilot implements Composite permits ImmutableNationalPilot {

  NationalPilot() {}

  /** {@return the State in which the pilot takes place} */
  public abstract ParticipantId participant();

  /** {@return the title of the pilot} */
  public abstract Optional<LocalizedText> title();

  /** {@return the partners in the pilot} */
  public abstract ImmutableList<Actor> partners();

  /** {@return the priorities of the pilot} */
  public abstract ImmutableList<LocalizedText> priorities();

  /** {@return the start of the pilot} */
  public abstract Optional<PartialDate> start();

  /** {@return the steps of the roadmap, in order} */
  public abstract ImmutableList<RoadmapStep> roadmap();

  /** {@return the sources of these facts} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final void parts(PartCollector parts) {
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
