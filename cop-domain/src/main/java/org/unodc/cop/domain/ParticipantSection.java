package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.CountInterval;

/**
 * One section of a {@link ListOfParticipants}.
 *
 * @param category as what those of the section take part
 * @param basis the rule under which they do; absent where it is not known, and for others than
 *     {@linkplain ParticipantCategory#OBSERVER observers}
 * @param delegations their delegations by name, at least one
 */
public record ParticipantSection(
    ParticipantCategory category,
    Optional<AccreditationBasis> basis,
    ImmutableList<ListedDelegation> delegations) {

  /** {@return how many persons they sent; absent where one of the sizes was only printed} */
  public Optional<CountInterval> persons() {
    CountInterval sum = CountInterval.exactly(0);
    for (ListedDelegation delegation : delegations) {
      Optional<CountInterval> persons = delegation.persons();
      if (persons.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(persons.get());
    }
    return Optional.of(sum);
  }
}
