package org.unodc.cop.domain.actor;

import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A unit of the secretariat, such as the UNODC Civil Society Unit. */
@DomainType
public abstract sealed class SecretariatUnit implements Entity permits ImmutableSecretariatUnit {

  SecretariatUnit() {}

  /** {@return the id by which other values refer to the unit} */
  public abstract SecretariatUnitId id();

  /** {@return the name of the unit} */
  public abstract LocalizedText name();

  /** {@return the acronym of the unit} */
  public abstract Optional<String> acronym();

  /** {@return the larger unit to which the unit belongs} */
  public abstract Optional<SecretariatUnitId> partOf();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.of(name());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("name", name()).add("acronym", acronym()).add("partOf", partOf());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(acronym(), "acronym");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SecretariatUnit}. */
  public static final class Builder extends ImmutableSecretariatUnit.Builder {
    Builder() {}
  }
}
