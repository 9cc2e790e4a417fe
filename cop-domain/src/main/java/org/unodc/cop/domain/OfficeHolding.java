package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.rule.Citation;

/**
 * Who held an office at a session, as one row of a {@link Rotation}.
 *
 * @param session the session
 * @param ordinal its number, where the record has it
 * @param officers the holders in the order of the record; empty where it has none
 * @param citation the rule by which the office normally rotates among the regional groups; absent
 *     where the rules that hold for the session do not say so
 */
public record OfficeHolding(
    SessionId session,
    OptionalInt ordinal,
    ImmutableList<Officer> officers,
    Optional<Citation> citation) {

  /** {@return the group of the holders; absent where it is not known or not the same for all} */
  public Optional<RegionalGroup> group() {
    boolean known = officers.stream().allMatch(officer -> Bureau.groupOf(officer).isPresent());
    Set<RegionalGroup> groups = new TreeSet<>();
    officers.forEach(officer -> Bureau.groupOf(officer).ifPresent(groups::add));
    return known && groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
  }

  boolean staysWithGroupOf(OfficeHolding before) {
    return ordinal.isPresent()
        && before.ordinal.equals(OptionalInt.of(ordinal.getAsInt() - 1))
        && group().isPresent()
        && group().equals(before.group());
  }
}
