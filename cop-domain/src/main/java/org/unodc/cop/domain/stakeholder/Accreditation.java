package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The accreditation of one stakeholder for one session, as separate steps. Nomination, registration
 * and attendance are different steps and never a single flag.
 */
@DomainType
public abstract sealed class Accreditation implements Composite permits ImmutableAccreditation {

  Accreditation() {}

  /** {@return the stakeholder that seeks accreditation} */
  public abstract StakeholderId stakeholder();

  /** {@return the session for which the stakeholder seeks accreditation} */
  public abstract SessionId session();

  /** {@return the rule under which the stakeholder takes part} */
  public abstract Optional<AccreditationBasisId> basis();

  /** {@return the steps of the accreditation, in the order of the record} */
  public abstract ImmutableList<AccreditationStep> steps();

  /** {@return the source of the facts about the accreditation} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("stakeholder", stakeholder())
        .add("session", session())
        .add("basis", basis())
        .add("steps", steps())
        .add("source", source());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Accreditation}. */
  public static final class Builder extends ImmutableAccreditation.Builder {
    Builder() {}
  }
}
