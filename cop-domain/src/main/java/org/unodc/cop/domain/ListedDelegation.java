package org.unodc.cop.domain;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

/**
 * One that took part in a session, with the persons whom it sent; they follow one another by their
 * English names.
 *
 * @param sender the State, organization or stakeholder
 * @param name its name; absent where the record does not have it
 * @param sizes how many persons it sent, as the sources say, which may conflict
 * @param named those whom the record may name, by their names; those of one name are taken for one
 * @param unnamed how many more the record has, whom it may not name
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
              (ListedDelegation one) ->
                  one.name()
                      .map(LocalizedText::toString)
                      .orElse(one.sender().value())
                      .toLowerCase(Locale.ROOT))
          .thenComparing(ListedDelegation::sender, EntityId.BY_KIND);

  /**
   * {@return how many persons it sent: the one size that is stated, else at least those whom the
   * record has; absent where the size was only printed, or sources conflict}
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
}
