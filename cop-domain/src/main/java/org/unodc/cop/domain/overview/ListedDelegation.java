package org.unodc.cop.domain.overview;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A delegation at a session, with the persons whom the sender sent. Delegations are ordered by
 * their English names.
 *
 * @param sender the State, organization or stakeholder that sent the delegation
 * @param name the name of the sender; empty if the record does not have it
 * @param sizes the numbers of persons that the sources report, which may conflict
 * @param named the persons whom the record may name, in the order of the record, which has the head
 *     of the delegation first; persons with the same name count as one person
 * @param unnamed the number of further persons in the record, whom it may not name
 */
public record ListedDelegation(
    EntityId sender,
    Optional<LocalizedText> name,
    ImmutableList<ReportedCount> sizes,
    @PersonalData ImmutableList<Person> named,
    int unnamed)
    implements Comparable<ListedDelegation> {
  private static final Comparator<ListedDelegation> ORDER =
      comparing(
              (ListedDelegation delegation) ->
                  LowerCase.of(
                      delegation
                          .name()
                          .map(LocalizedText::toString)
                          .orElse(delegation.sender().value())))
          .thenComparing(ListedDelegation::sender, EntityId.BY_KIND);

  public ListedDelegation {
    requireNonNull(sender, "sender");
    requireNonNull(name, "name");
    requireNonNull(sizes, "sizes");
    requireNonNull(named, "named");
  }

  /**
   * {@return the number of persons in the delegation}
   *
   * <p>If the sources report no size, the result is at least the number of recorded persons. The
   * result is empty if the sources conflict, or if the size is approximate or unqualified.
   */
  public Optional<CountInterval> persons() {
    if (sizes.isEmpty()) {
      return Optional.of(new CountInterval((long) named.size() + unnamed, OptionalLong.empty()));
    }
    return sizes.stream().allMatch(sizes.get(0)::equals)
        ? sizes.get(0).interval()
        : Optional.empty();
  }

  @Override
  public int compareTo(ListedDelegation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("sender", sender)
        .add("sizes", sizes)
        .add("named", named)
        .add("unnamed", unnamed)
        .toString();
  }
}
