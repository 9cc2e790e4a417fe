package org.unodc.cop.domain.initiative;

import java.util.Optional;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A step of a roadmap. */
@DomainType
public abstract sealed class RoadmapStep implements Composite permits ImmutableRoadmapStep {

  RoadmapStep() {}

  /** {@return the work to be done} */
  public abstract LocalizedText title();

  /** {@return the date by which the step is due} */
  public abstract Optional<PartialDate> due();

  /** {@return the status of the step} */
  public abstract Optional<RoadmapStepStatus> status();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("title", title());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link RoadmapStep}. */
  public static final class Builder extends ImmutableRoadmapStep.Builder {
    Builder() {}
  }
}
