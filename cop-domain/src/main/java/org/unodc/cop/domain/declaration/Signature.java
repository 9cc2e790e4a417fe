package org.unodc.cop.domain.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * A signature under a declaration: by a stakeholder in the record, or by a signatory known only by
 * name.
 */
@DomainType
public abstract sealed class Signature implements Composite permits ImmutableSignature {

  Signature() {}

  /** {@return the stakeholder that signed} */
  public abstract Optional<StakeholderId> stakeholder();

  /** {@return the name as signed, if the signatory is not a stakeholder in the record} */
  public abstract Optional<LocalizedText> name();

  /** {@return the day of the signature} */
  public abstract Optional<LocalDate> signedOn();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("stakeholder", stakeholder()).add("name", name());
  }

  @Value.Check
  void check() {
    if (stakeholder().isPresent() == name().isPresent()) {
      throw new InvariantException(
          "signature", "a signature has either a stakeholder or a name, not both");
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Signature}. */
  public static final class Builder extends ImmutableSignature.Builder {
    Builder() {}
  }
}
