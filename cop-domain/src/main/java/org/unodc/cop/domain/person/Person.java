package org.unodc.cop.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.StateCode;

/** A natural person, described as far as the conference needs. */
@DomainType
public abstract sealed class Person implements Composite permits ImmutablePerson {

  Person() {}

  /** {@return the name as the source prints it} */
  @PersonalData
  public abstract String name();

  /** {@return the title or function} */
  @PersonalData
  public abstract Optional<LocalizedText> title();

  /** {@return the body that the person belongs to or speaks for} */
  @PersonalData
  public abstract Optional<LocalizedText> affiliation();

  /** {@return the State that the person represents or comes from} */
  @PersonalData
  public abstract Optional<StateCode> state();

  /**
   * {@return the basis on which the person may be named; empty if the record does not state one}
   */
  public abstract Optional<NamingBasis> basis();

  /** {@return whether the record states a basis on which the person may be named} */
  public final boolean mayBeNamed() {
    return basis().filter(basis -> !(basis instanceof NamingBasis.NoBasis)).isPresent();
  }

  /**
   * {@return whether the record states a basis on which the person may be named on a day; a consent
   * holds from its date until it ends}
   */
  public final boolean mayBeNamedOn(LocalDate day) {
    return mayBeNamed()
        && basis()
            .filter(basis -> basis instanceof NamingBasis.Consent consent && !consent.holdsOn(day))
            .isEmpty();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("name", name())
        .add("title", title())
        .add("affiliation", affiliation())
        .add("state", state())
        .add("basis", basis());
  }

  @Value.Check
  void check() {
    Require.text(name(), "name");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Person}. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
