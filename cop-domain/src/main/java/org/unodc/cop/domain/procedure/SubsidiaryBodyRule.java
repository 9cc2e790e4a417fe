package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A subsidiary body that the convention or the rules of procedure provide for.
 *
 * @param name the name of the body
 * @param offices its officers, such as Chair, Vice-Chair and Rapporteur
 * @param citation the article or rule that establishes the body
 */
public record SubsidiaryBodyRule(
    LocalizedText name, ImmutableList<OfficeRule> offices, Optional<Citation> citation)
    implements Composite {
  public SubsidiaryBodyRule {
    requireNonNull(name, "name");
    requireNonNull(offices, "offices");
    requireNonNull(citation, "citation");
  }

  /** {@return the first office of this body with a code; empty if the record has none} */
  public Optional<OfficeRule> office(String role) {
    return offices.stream().filter(office -> office.role().equals(role)).findFirst();
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("name", name()).add("offices", offices()).add("citation", citation());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
