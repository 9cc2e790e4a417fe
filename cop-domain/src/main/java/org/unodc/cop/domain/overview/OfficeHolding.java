package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The holders of an office at a session, as one row of a {@link Rotation}.
 *
 * @param session the session
 * @param ordinal the number of the session; empty if the record does not have it
 * @param officers the holders in the order of the record; empty if it has none
 * @param citation the rule of procedure by which the office normally rotates among the regional
 *     groups; empty if the rules that apply to the session have no such rule
 */
public record OfficeHolding(
    SessionId session,
    OptionalInt ordinal,
    ImmutableList<Officer> officers,
    Optional<Citation> citation) {
  public OfficeHolding {
    requireNonNull(session, "session");
    requireNonNull(ordinal, "ordinal");
    requireNonNull(officers, "officers");
    requireNonNull(citation, "citation");
  }

  /** {@return the regional group of all holders; empty if it is not known or they differ} */
  public Optional<RegionalGroup> group() {
    boolean known = officers.stream().allMatch(officer -> Bureau.groupOf(officer).isPresent());
    Set<RegionalGroup> groups = new TreeSet<>();
    officers.forEach(officer -> Bureau.groupOf(officer).ifPresent(groups::add));
    return known && groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
  }

  /**
   * {@return whether the office is held by the same known group as at a session, and the ordinal of
   * this session is the next one after it}
   */
  boolean staysWithGroupOf(OfficeHolding before) {
    return ordinal.isPresent()
        && before.ordinal.equals(OptionalInt.of(ordinal.getAsInt() - 1))
        && group().isPresent()
        && group().equals(before.group());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("session", session).add("officers", officers).toString();
  }
}
