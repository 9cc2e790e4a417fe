package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * An office that rules of procedure provide for, such as the Chairs of the subsidiary bodies in
 * draft rule 22 of the Conference of the Parties to the UNFCCC.
 *
 * @param role the code of the office, as in the role of an officer; a record may use codes of its
 *     own
 * @param number the number of holders
 * @param electedBy the body that elects them; absent if the source does not say
 */
public record OfficeRule(String role, Stipulation number, Optional<Elector> electedBy)
    implements Composite {
  /** The body that elects the holders of an office. */
  public enum Elector {
    /** The conference. */
    CONFERENCE,

    /** The subsidiary body to which the office belongs. */
    SUBSIDIARY_BODY
  }

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public OfficeRule {
    Require.text(role, "role");
    requireNonNull(number, "number");
    requireNonNull(electedBy, "electedBy");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("role", role()).add("number", number());
  }
}
