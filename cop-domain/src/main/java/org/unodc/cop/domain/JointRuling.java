package org.unodc.cop.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.Ruling;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;

/**
 * What the rules under which one may be an observer all say of a right.
 *
 * @param answer yes or no
 * @param first what the first of them rests on
 * @param shared what they rest on; absent where that is not the same for all
 */
record JointRuling(Answer answer, Optional<Citation> first, Optional<Citation> shared) {

  /** {@return what all say; absent where there are none, one does not tell, or two differ} */
  static Optional<JointRuling> of(Collection<AccreditationBasis> bases, ObserverRight right) {
    List<Ruling> rulings = bases.stream().map(basis -> basis.may(right)).toList();
    return rulings.stream()
        .findFirst()
        .filter(first -> first.answer() != Answer.UNKNOWN)
        .filter(first -> rulings.stream().allMatch(one -> one.answer() == first.answer()))
        .map(first -> new JointRuling(first.answer(), first.citation(), shared(rulings)));
  }

  private static Optional<Citation> shared(List<Ruling> rulings) {
    Optional<Citation> first = rulings.get(0).citation();
    return rulings.stream().map(Ruling::citation).allMatch(first::equals)
        ? first
        : Optional.empty();
  }
}
