package org.unodc.cop.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** Why a person may be named in a record. */
public sealed interface NamingBasis extends Composite {

  /** The person acts for a State, an organization or the secretariat. */
  record OfficialCapacity() implements NamingBasis {
    @Override
    public void parts(PartCollector parts) {
      // Nothing that a rule would look at.
    }
  }

  /**
   * A source published the name.
   *
   * @param source which one
   */
  record Published(Source source) implements NamingBasis {
    @Override
    public void parts(PartCollector parts) {
      parts.add("source", source());
    }
  }

  /**
   * The person consented.
   *
   * @param scope to what
   * @param date when
   * @param until the last day on which it holds, because it was given for a time or was withdrawn
   */
  record Consent(String scope, LocalDate date, Optional<LocalDate> until) implements NamingBasis {
    /** Throws {@link IllegalArgumentException} where a component does not fit. */
    public Consent {
      Require.text(scope, "scope");
    }

    /** {@return whether it had been given and had not ended} */
    public boolean holdsOn(LocalDate day) {
      return !date.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("scope", scope());
    }
  }

  /** There is none. */
  record NoBasis() implements NamingBasis {
    @Override
    public void parts(PartCollector parts) {
      // Nothing that a rule would look at.
    }
  }
}
