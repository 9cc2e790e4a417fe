package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/** A rule under which observers take part, such as rule 17, paragraph 2. */
@DomainType
public abstract sealed class AccreditationBasis implements Entity
    permits ImmutableAccreditationBasis {

  AccreditationBasis() {}

  /** {@return the id by which other values refer to the basis} */
  public abstract AccreditationBasisId id();

  /** {@return the kind of observers that the rule is for} */
  public abstract Optional<LocalizedText> who();

  /** {@return the way in which these observers are admitted: by notice or by application} */
  public abstract Optional<AccreditationRoute> route();

  /**
   * {@return whether the rule is for organizations with consultative status with the Economic and
   * Social Council (true) or for those without (false); empty if the rule does not depend on this
   * status}
   */
  public abstract Optional<Boolean> needsConsultativeStatus();

  /** {@return the rights of such an observer} */
  public abstract Optional<ObserverRights> rights();

  /** {@return the citation of the rule} */
  public abstract Optional<Citation> citation();

  /**
   * {@return whether an observer on this basis may do something (rules 14 to 17 for UNTOC); unknown
   * if the record does not state it}
   *
   * <p>The answer cites the rule on the observer's rights or, if the record names no such rule, the
   * rule on its admission.
   *
   * @param right the thing that the observer wants to do
   */
  public final ProceduralAnswer may(ObserverRight right) {
    Optional<Citation> rule = rights().flatMap(ObserverRights::citation).or(this::citation);
    ObserverQuestion question = new ObserverQuestion(right, rule);
    return rights().map(question::answeredBy).orElseGet(question::unanswered);
  }

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return who();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("who", who()).add("rights", rights()).add("citation", citation());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link AccreditationBasis}. */
  public static final class Builder extends ImmutableAccreditationBasis.Builder {
    Builder() {}
  }
}
