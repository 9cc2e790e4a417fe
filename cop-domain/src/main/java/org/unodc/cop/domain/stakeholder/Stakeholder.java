package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.StateCode;

/** An organization or institution that takes part without being a party. */
@DomainType
public abstract sealed class Stakeholder implements Entity permits ImmutableStakeholder {

  Stakeholder() {}

  /** {@return the id by which other entities refer to the stakeholder} */
  public abstract StakeholderId id();

  /** {@return the name of the stakeholder} */
  public abstract LocalizedText name();

  /** {@return the former names of the stakeholder} */
  public abstract ImmutableList<LocalizedText> formerNames();

  /** {@return other names under which the stakeholder appears} */
  public abstract ImmutableList<LocalizedText> otherNames();

  /** {@return the acronyms of the stakeholder} */
  public abstract ImmutableList<String> acronyms();

  /** {@return the kind of the stakeholder} */
  public abstract Optional<StakeholderKind> kind();

  /** {@return the State in which the stakeholder is registered} */
  public abstract Optional<StateCode> state();

  /** {@return the consultative status of the stakeholder; empty if it is not known} */
  public abstract Optional<ConsultativeStatus> consultativeStatus();

  /** {@return true if a source states that the stakeholder has no consultative status} */
  public abstract Optional<Boolean> withoutConsultativeStatus();

  /** {@return the umbrella bodies to which the stakeholder belongs} */
  public abstract ImmutableList<StakeholderId> memberOf();

  /** {@return the website of the stakeholder} */
  public abstract Optional<String> website();

  /** {@return the sources of the facts about the stakeholder} */
  public abstract ImmutableList<Source> sources();

  /** {@return the name, the other and the former names, each in all its languages} */
  public final ImmutableList<String> allNames() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.addAll(name().texts().values());
    otherNames().forEach(name -> names.addAll(name.texts().values()));
    formerNames().forEach(name -> names.addAll(name.texts().values()));
    return names.build();
  }

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
    if (consultativeStatus().isPresent() && withoutConsultativeStatus().orElse(false)) {
      throw new InvariantException(
          "consultative-status", "%s cannot both have consultative status and be without it", id());
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

  /** Builds a {@link Stakeholder}. */
  public static final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
