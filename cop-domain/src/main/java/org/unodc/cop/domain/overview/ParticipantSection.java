package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A section of a {@link ListOfParticipants}.
 *
 * @param category the category of all participants in the section
 * @param basis the rule of procedure under which they take part; empty if it is not known or they
 *     are not {@linkplain ParticipantCategory#OBSERVER observers}
 * @param delegations the delegations by name, at least one
 */
public record ParticipantSection(
    ParticipantCategory category,
    Optional<AccreditationBasis> basis,
    ImmutableList<ListedDelegation> delegations) {
  public ParticipantSection {
    requireNonNull(category, "category");
    requireNonNull(basis, "basis");
    requireNonNull(delegations, "delegations");
  }

  /**
   * {@return the number of persons in all delegations; empty if it is not known for one of them}
   */
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

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("category", category)
        .add("delegations", delegations)
        .toString();
  }
}
