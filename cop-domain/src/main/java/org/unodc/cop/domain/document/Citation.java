package org.unodc.cop.domain.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * A reference to a provision of a treaty, of rules of procedure or of another text.
 *
 * @param instrument the text, such as UNTOC
 * @param provision the provision of the text, such as art. 38 (1)
 * @param certainty how certain the reference is
 */
public record Citation(String instrument, String provision, Optional<Certainty> certainty)
    implements Composite {
  /**
   * Creates a citation.
   *
   * @throws IllegalArgumentException if the instrument or the provision is blank
   */
  public Citation {
    requireNonNull(certainty, "certainty");
    Require.text(instrument, "instrument");
    Require.text(provision, "provision");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("instrument", instrument()).add("provision", provision());
  }

  /**
   * {@return the instrument and the provision, such as "règlement intérieur, art. 9" in French}
   *
   * <p>The words "rule", "article", "section" and "paragraph" before a number are translated, the
   * name of the instrument only if it is "rules of procedure" alone or that of the rules of
   * procedure of the Conference of the Parties to UNTOC. All else is as recorded.
   */
  public Translatable text() {
    return Message.of(CitationPhrase.CITED, CitationPhrase.instrument(instrument), provisionText());
  }

  /** {@return the provision alone, such as "art. 9" in French for "rule 9"; see {@link #text}} */
  public Translatable provisionText() {
    return CitationPhrase.provision(provision);
  }

  /** {@return the instrument and the provision, such as UNTOC, art. 38 (1)} */
  @Override
  public String toString() {
    return instrument + ", " + provision;
  }
}
