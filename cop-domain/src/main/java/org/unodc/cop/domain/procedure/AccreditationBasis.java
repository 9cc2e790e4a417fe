package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/** One rule under which observers take part, such as rule 17, paragraph 2. */
@DomainType
public abstract sealed class AccreditationBasis implements Entity
    permits ImmutableAccreditationBasis {

  AccreditationBasis() {}

  /** {@return the id by which others refer to it} */
  public abstract AccreditationBasisId id();

  /** {@return whom the rule is for} */
  public abstract Optional<LocalizedText> who();

  /** {@return whether by notice or by application} */
  public abstract Optional<AccreditationRoute> route();

  /**
   * {@return whether it is for those with consultative status with the Economic and Social Council
   * (true) or for those without (false); absent where the rule does not ask}
   */
  public abstract Optional<Boolean> needsConsultativeStatus();

  /** {@return what such an observer may do} */
  public abstract Optional<ObserverRights> rights();

  /** {@return the rule} */
  public abstract Optional<Citation> citation();

  /**
   * {@return whether an observer on this basis may do something (rules 14 to 17 for UNTOC), by the
   * rule on its rights, else by the one on its admission; unknown where the record does not state
   * it}
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
