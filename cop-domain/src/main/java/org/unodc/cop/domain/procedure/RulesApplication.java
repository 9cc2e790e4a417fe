package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * Whether rules of procedure were adopted, with the provisions that are excepted. The Conference of
 * the Parties to the UNFCCC applies its draft rules without draft rule 42, and the Conference of
 * the Parties to the Convention on Biological Diversity adopted its rules without paragraph 1 of
 * rule 40.
 *
 * @param status whether the rules were adopted
 * @param exceptions the provisions that are not applied; an exception for a rule includes all its
 *     paragraphs
 * @param citation the decision to adopt or to apply the rules
 */
public record RulesApplication(
    Status status, ImmutableList<Citation> exceptions, Optional<Citation> citation)
    implements Composite {
  /** Whether rules of procedure were adopted. */
  public enum Status {
    /** The rules were adopted. */
    ADOPTED,

    /** The rules were not adopted, but are applied. */
    APPLIED_WITHOUT_ADOPTION
  }

  public RulesApplication {
    requireNonNull(status, "status");
    requireNonNull(exceptions, "exceptions");
    requireNonNull(citation, "citation");
  }

  /** {@return whether a provision is one of the exceptions or a paragraph of one} */
  public boolean excepts(Citation provision) {
    return new ExceptedProvisions(exceptions).contain(provision);
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("exceptions", exceptions()).add("citation", citation());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
