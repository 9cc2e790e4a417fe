package org.unodc.cop.domain.stakeholder;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.StateCode;

/** An organization or institution that takes part without being a party. */
@DomainType
public abstract sealed class Stakeholder implements Entity permits ImmutableStakeholder {

  Stakeholder() {}

  /** {@return the id by which others refer to it} */
  public abstract StakeholderId id();

  /** {@return its name} */
  public abstract LocalizedText name();

  /** {@return names that it had before} */
  public abstract ImmutableList<LocalizedText> formerNames();

  /** {@return other names under which it appears} */
  public abstract ImmutableList<LocalizedText> otherNames();

  /** {@return its acronyms} */
  public abstract ImmutableList<String> acronyms();

  /** {@return what kind it is} */
  public abstract Optional<StakeholderKind> kind();

  /** {@return the State in which it is registered} */
  public abstract Optional<StateCode> state();

  /** {@return its consultative status; absent where unknown} */
  public abstract Optional<ConsultativeStatus> consultativeStatus();

  /** {@return true where a source says that it has none} */
  public abstract Optional<Boolean> withoutConsultativeStatus();

  /** {@return the umbrella bodies that it belongs to} */
  public abstract ImmutableList<StakeholderId> memberOf();

  /** {@return where it presents itself} */
  public abstract Optional<String> website();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

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
    parts
        .add("name", name())
        .add("formerNames", formerNames())
        .add("otherNames", otherNames())
        .add("acronyms", acronyms())
        .add("kind", kind())
        .add("state", state())
        .add("consultativeStatus", consultativeStatus())
        .add("memberOf", memberOf())
        .add("website", website())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    Require.texts(acronyms(), "acronyms");
    Require.textIfPresent(website(), "website");
    Preconditions.checkArgument(
        consultativeStatus().isEmpty() || !withoutConsultativeStatus().orElse(false),
        "%s cannot both have consultative status and be without it",
        id());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Stakeholder}. */
  public static final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
