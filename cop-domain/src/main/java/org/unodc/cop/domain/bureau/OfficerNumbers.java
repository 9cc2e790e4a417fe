package org.unodc.cop.domain.bureau;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.OfficeRule;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;

/**
 * Compares the seats of a bureau that is listed in full with the rule of procedure on the bureau.
 *
 * <p>Only maximums are checked: if all officers are listed, a missing officer in one office or
 * group implies an extra one in another.
 */
final class OfficerNumbers {
  private final BureauRule rule;
  private final BureauSeats seats;
  private final FindingCollector findings;
  private final boolean rapporteurIsVicePresident;

  OfficerNumbers(BureauRule rule, BureauSeats seats, FindingCollector findings) {
    this.rule = rule;
    this.seats = seats;
    this.findings = findings;
    this.rapporteurIsVicePresident = rule.rapporteurIsVicePresident().orElse(false);
  }

  void check() {
    Stream.concat(
            Stream.of(OfficerRole.PRESIDENT, OfficerRole.VICE_PRESIDENT, OfficerRole.RAPPORTEUR),
            rule.otherOffices().stream().map(OfficeRule::role).distinct().map(OfficerRole::new))
        .forEach(
            role ->
                role.numberIn(rule)
                    .ifPresent(maximum -> checkNumber(maximum, role, holders(role))));
    rule.perRegionalGroup()
        .ifPresent(maximum -> checkGroups(maximum, rule.size().orElseThrow(), officer -> true));
    rule.vicePresidentsPerRegionalGroup()
        .ifPresent(
            maximum ->
                checkGroups(
                    maximum, rule.vicePresidents().orElseThrow().number(), this::isVicePresident));
  }

  private int holders(OfficerRole role) {
    if (role.equals(OfficerRole.RAPPORTEUR)) {
      return seats.rapporteurs().size();
    }
    return seats.count(
        role.equals(OfficerRole.VICE_PRESIDENT)
            ? this::isVicePresident
            : officer -> officer.role().equals(role));
  }

  private boolean isVicePresident(Officer officer) {
    return officer.role().equals(OfficerRole.VICE_PRESIDENT)
        || (rapporteurIsVicePresident && officer.role().equals(OfficerRole.RAPPORTEUR));
  }

  /**
   * Reports groups with more officers than the rule provides for, except those that hold reserved
   * seats or a seat that the rule gives to no group, such as that of a President beside ten
   * Vice-Presidents, of whom two come from each of the five groups.
   */
  private void checkGroups(Stipulation maximum, int size, Predicate<Officer> condition) {
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
        int mayHoldReservedSeats = (int) states.stream().filter(this::mayHoldReservedSeat).count();
        if (mayHoldReservedSeats < excess) {
          aboveInSpiteOfReservedSeats.add(group);
        }
        onReservedSeats += Math.min(excess, mayHoldReservedSeats);
        onNone += Math.max(excess - mayHoldReservedSeats, 0);
      }
    }
    int seatsOfNoGroup = size - maximum.number() * RegionalGroup.values().length - reservedSeats();
    if (onNone + Math.max(onReservedSeats - reservedSeats(), 0) <= seatsOfNoGroup) {
      return;
    }
    List<RegionalGroup> reported =
        onReservedSeats > reservedSeats() ? above : aboveInSpiteOfReservedSeats;
    reported.forEach(group -> checkNumber(maximum, group, groups.get(group).size()));
  }

  private int reservedSeats() {
    return rule.reservedSeats().stream().mapToInt(seats -> seats.number().number()).sum();
  }

  /** Returns whether a State belongs to a group with a reserved seat, as far as that is known. */
  private boolean mayHoldReservedSeat(StateCode state) {
    return rule.reservedSeats().stream()
        .anyMatch(
            reserved ->
                reserved.states().isEmpty()
                    || ImmutableSet.copyOf(reserved.states()).contains(state));
  }

  private void checkNumber(Stipulation maximum, Object roleOrGroup, int listed) {
    if (listed > maximum.number()) {
      findings.addCiting(
          maximum.citation().or(rule::citation),
          Place.here(),
          roleOrGroup,
          listed,
          maximum.number());
    }
  }
}
