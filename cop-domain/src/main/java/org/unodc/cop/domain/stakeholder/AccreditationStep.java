package org.unodc.cop.domain.stakeholder;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A step of an accreditation, with its date. */
@DomainType
public abstract sealed class AccreditationStep implements Composite
    permits ImmutableAccreditationStep {

  AccreditationStep() {}

  /** {@return the kind of the step} */
  public abstract AccreditationStepKind kind();

  /** {@return the day on which the step was taken} */
  public abstract Optional<LocalDate> date();

  /** {@return the party that took the step, such as the one that objected} */
  public abstract Optional<ParticipantId> by();

  /** {@return additional information from a source} */
  public abstract Optional<LocalizedText> note();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("by", by()).add("note", note());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link AccreditationStep}. */
  public static final class Builder extends ImmutableAccreditationStep.Builder {
    Builder() {}
  }
}
