package org.unodc.cop.domain.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/** The basis on which a record may name a person. */
public sealed interface NamingBasis extends Composite {

  /** The person acts for a State, an organization or the secretariat. */
  record OfficialCapacity() implements NamingBasis {
    @Override
    public void parts(PartCollector parts) {
      // This value has no part that rules check.
    }
  }

  /**
   * A source published the name.
   *
   * @param source the source that published the name
   */
  record Published(Source source) implements NamingBasis {
    public Published {
      requireNonNull(source, "source");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("source", source());
    }
  }

  /**
   * The person consented.
   *
   * @param scope the uses of the name that the person consented to
   * @param date the day on which the person gave consent
   * @param until the last day on which the consent holds; empty if it was neither limited in time
   *     nor withdrawn
   */
  record Consent(String scope, LocalDate date, Optional<LocalDate> until) implements NamingBasis {
    /**
     * @throws IllegalArgumentException if the scope is blank
     */
    public Consent {
      requireNonNull(date, "date");
      requireNonNull(until, "until");
      Require.text(scope, "scope");
    }

    /** {@return whether the consent had been given by a day and had not ended before it} */
    public boolean holdsOn(LocalDate day) {
      return !date.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("scope", scope());
    }

    @Override
    public String toString() {
      return ValueOutline.of(this);
    }
  }

  /** There is no basis for naming the person. */
  record NoBasis() implements NamingBasis {
    @Override
    public void parts(PartCollector parts) {
      // This value has no part that rules check.
    }
  }
}
