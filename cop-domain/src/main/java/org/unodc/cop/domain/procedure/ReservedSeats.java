package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * Seats in a bureau that are reserved for a group of States other than a regional group, such as
 * the seat of the small island developing States in draft rule 22 of the Conference of the Parties
 * to the UNFCCC. They are in addition to the seats of the regional groups.
 *
 * @param group the name of the group
 * @param number the number of seats
 * @param states the States of the group; empty if the source does not name them
 */
public record ReservedSeats(
    LocalizedText group, StipulatedNumber number, ImmutableList<StateCode> states)
    implements Composite {
  public ReservedSeats {
    requireNonNull(group, "group");
    requireNonNull(number, "number");
    requireNonNull(states, "states");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("group", group()).add("number", number()).add("states", states());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("states", states).toString();
  }
}
