package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A statement on whether rules of procedure provide for something, such as elections by secret
 * ballot.
 *
 * @param kind what the statement is about
 * @param provided whether the rules of procedure provide for it
 * @param citation the rule of procedure
 */
public record Provision(ProvisionKind kind, boolean provided, Optional<Citation> citation)
    implements Composite {
  public Provision {
    requireNonNull(kind, "kind");
    requireNonNull(citation, "citation");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("kind", kind()).add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("kind", kind).add("provided", provided).toString();
  }
}
