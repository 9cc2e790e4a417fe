package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A rule under which observers take part, such as rule 17, paragraph 2. */
@DomainType
public abstract sealed class AccreditationBasis implements Entity
    permits ImmutableAccreditationBasis {

  AccreditationBasis() {}

  /** {@return the id by which other values refer to the basis} */
  public abstract AccreditationBasisId id();

  /** {@return the kind of observers that the rule of procedure is for} */
  public abstract Optional<LocalizedText> who();

  /** {@return the way in which these observers are admitted: by notice or by application} */
  public abstract Optional<AccreditationRoute> route();

  /**
   * {@return whether the rule of procedure is for organizations with consultative status with the
   * Economic and Social Council (true) or for those without (false); empty if the rule does not
   * depend on this status}
   */
  public abstract Optional<Boolean> needsConsultativeStatus();

  /**
   * {@return the part of the parties whose objections prevent the admission; such an observer is
   * admitted unless they object}
   */
  public abstract Optional<ObjectionRule> unlessObjected();

  /** {@return the rights of such an observer} */
  public abstract Optional<ObserverRights> rights();

  /** {@return the citation of the rule of procedure} */
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

  /**
   * {@return whether an observer is admitted on this basis if some parties object (article 7 (6) of
   * the UNFCCC); unknown if the figures leave it open, or if the record does not state how many
   * objections prevent the admission}
   *
   * @param objecting the number of parties that object
   * @param whole the number of parties from which the required part is computed, such as the
   *     parties present
   */
  public final ProceduralAnswer admission(ReportedCount objecting, ReportedCount whole) {
    return unlessObjected()
        .map(rule -> rule.admission(objecting, whole, citation()))
        .orElseGet(
            () ->
                new ProceduralAnswer(
                    Answer.UNKNOWN, Message.of(ProceduralReason.ADMISSION_UNKNOWN), citation()));
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
    parts
        .add("who", who())
        .add("unlessObjected", unlessObjected())
        .add("rights", rights())
        .add("citation", citation());
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
