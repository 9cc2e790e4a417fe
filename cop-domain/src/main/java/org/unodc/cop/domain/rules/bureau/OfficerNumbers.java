package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.FindingCollector;

/**
 * Compares the seats of a bureau with the rule of procedure on the bureau.
 *
 * <p>Only maximums are checked. A record may list a part of the bureau: most records name only the
 * President. If all officers are listed, a missing officer in one office or group implies an extra
 * one in another. An officer who took over an office later holds the seat of another and is not
 * counted.
 */
final class OfficerNumbers {
  private final BureauPlan plan;
  private final BureauSeats seats;
  private final FindingCollector findings;

  OfficerNumbers(BureauPlan plan, BureauSeats seats, FindingCollector findings) {
    this.plan = plan;
    this.seats = seats;
    this.findings = findings;
  }

  void check() {
    Multiset<OfficerRole> byRole = HashMultiset.create(seats.byRole());
    byRole.setCount(OfficerRole.VICE_PRESIDENT, seats.count(this::isVicePresident));
    for (OfficerRole role : ImmutableSortedSet.copyOf(byRole.elementSet())) {
      StipulatedNumber maximum = plan.numbers().get(role);
      if (maximum != null) {
        checkNumber(maximum, role, byRole.count(role));
      }
    }
    BureauRule rule = plan.rule();
    if (rule.perRegionalGroup().isPresent() && plan.size().isPresent()) {
      checkGroups(rule.perRegionalGroup().get(), plan.size().getAsInt(), officer -> true);
    }
    if (rule.vicePresidentsPerRegionalGroup().isPresent() && rule.vicePresidents().isPresent()) {
      checkGroups(
          rule.vicePresidentsPerRegionalGroup().get(),
          rule.vicePresidents().get().number(),
          this::isVicePresident);
    }
  }

  private boolean isVicePresident(Officer officer) {
    return officer.role().equals(OfficerRole.VICE_PRESIDENT)
        || (plan.rapporteurIsVicePresident() && officer.role().equals(OfficerRole.RAPPORTEUR));
  }

  /**
   * Reports groups with more officers than the rule provides for. Officers on reserved seats do not
   * count, nor does a seat that the rule assigns to no group, such as the seat of a President
   * beside ten Vice-Presidents, two from each of the five groups.
   */
  private void checkGroups(StipulatedNumber maximum, int size, Predicate<Officer> condition) {
    ImmutableListMultimap<RegionalGroup, StateCode> groups = seats.byGroup(condition);
    int onReservedSeats = 0;
    int onNone = 0;
    List<RegionalGroup> above = new ArrayList<>();
    List<RegionalGroup> aboveInSpiteOfReservedSeats = new ArrayList<>();
    for (RegionalGroup group : RegionalGroup.values()) {
      List<StateCode> states = groups.get(group);
      int excess = states.size() - maximum.number();
      if (excess > 0) {
        above.add(group);
        int mayHoldReservedSeats = (int) states.stream().filter(plan::mayHoldReservedSeat).count();
        if (mayHoldReservedSeats < excess) {
          aboveInSpiteOfReservedSeats.add(group);
        }
        onReservedSeats += Math.min(excess, mayHoldReservedSeats);
        onNone += Math.max(excess - mayHoldReservedSeats, 0);
      }
    }
    int seatsOfNoGroup =
        size - maximum.number() * RegionalGroup.values().length - plan.reservedSeats();
    if (onNone + Math.max(onReservedSeats - plan.reservedSeats(), 0) <= seatsOfNoGroup) {
      return;
    }
    List<RegionalGroup> reported =
        onReservedSeats > plan.reservedSeats() ? above : aboveInSpiteOfReservedSeats;
    reported.forEach(group -> checkNumber(maximum, group, groups.get(group).size()));
  }

  private void checkNumber(StipulatedNumber maximum, Object roleOrGroup, int listed) {
    if (listed > maximum.number()) {
      findings.addCiting(
          maximum.citation().or(plan.rule()::citation),
          Place.here(),
          roleOrGroup,
          listed,
          maximum.number(),
          roleOrGroup instanceof OfficerRole ? "office" : "group");
    }
  }
}
