package org.unodc.cop.domain.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The common answer of all rules under which an actor may be an observer, about one right.
 *
 * @param answer yes or no, never unknown
 * @param first the citation of the first rule; empty if it has none
 * @param shared the citation of all rules; empty if they do not have the same one
 */
public record CombinedObserverRight(
    Answer answer, Optional<Citation> first, Optional<Citation> shared) {

  /**
   * {@return the common answer; empty if there is no basis, an answer is unknown, or two differ}
   */
  public static Optional<CombinedObserverRight> of(
      Collection<AccreditationBasis> bases, ObserverRight right) {
    List<ProceduralAnswer> rulings = bases.stream().map(basis -> basis.may(right)).toList();
    Answer answer = Answer.agreed(rulings.stream().map(ProceduralAnswer::answer));
    return answer == Answer.UNKNOWN
        ? Optional.empty()
        : Optional.of(
            new CombinedObserverRight(answer, rulings.get(0).citation(), shared(rulings)));
  }

  private static Optional<Citation> shared(List<ProceduralAnswer> rulings) {
    Optional<Citation> first = rulings.get(0).citation();
    return rulings.stream().map(ProceduralAnswer::citation).allMatch(first::equals)
        ? first
        : Optional.empty();
  }
}
