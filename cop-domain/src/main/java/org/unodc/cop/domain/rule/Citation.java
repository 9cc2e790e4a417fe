package org.unodc.cop.domain.rule;

import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/**
 * The text that lays something down.
 *
 * @param instrument the text, such as UNTOC
 * @param provision the place in it, such as art. 38 (1)
 * @param certainty how sure the reference is
 */
public record Citation(String instrument, String provision, Optional<Certainty> certainty)
    implements Composite {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public Citation {
    Require.text(instrument, "instrument");
    Require.text(provision, "provision");
  }

  @Override
  public void parts(Parts parts) {
    parts.add("instrument", instrument()).add("provision", provision());
  }

  /** {@return the text and the place in it, such as UNTOC, art. 38 (1)} */
  @Override
  public String toString() {
    return instrument + ", " + provision;
  }
}
