package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The way in which a matter is decided. The majority, if there is a vote, is a {@link Majority}.
 *
 * @param matter the matter to be decided
 * @param method the way in which it is decided
 * @param citation the rule of procedure or the article of the convention
 */
public record DecisionRule(Matter matter, Method method, Optional<Citation> citation)
    implements Composite {
  /** The way in which a matter is decided. */
  public enum Method {
    /** By consensus; there is no vote if consensus fails. */
    CONSENSUS,

    /**
     * By consensus or, as a last resort, by a vote, as for amendments under article 15, paragraph
     * 3, of the United Nations Framework Convention on Climate Change.
     */
    CONSENSUS_THEN_VOTE,

    /** By a vote; no effort for consensus is required first. */
    VOTE
  }

  public DecisionRule {
    requireNonNull(matter, "matter");
    requireNonNull(method, "method");
    requireNonNull(citation, "citation");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("matter", matter).add("method", method).toString();
  }
}
