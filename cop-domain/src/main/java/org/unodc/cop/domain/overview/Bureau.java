package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The officers of a session by regional group, compared with the rule of procedure on the officers
 * that the session elects (rule 22 of the rules of procedure of the Conference of the Parties to
 * UNTOC).
 *
 * <p>Example:
 *
 * <pre>{@code
 * Bureau bureau = Bureau.of(conference, session.id());
 * }</pre>
 *
 * @param session the session
 * @param rule the rule of procedure that applies to the session; empty if the record has none
 * @param byGroup the officers of each of the five regional groups, in the order of the record
 * @param withoutGroup the officers whose State is not known or is in no group
 */
public record Bureau(
    SessionId session,
    Optional<BureauRule> rule,
    ImmutableMap<RegionalGroup, ImmutableList<Officer>> byGroup,
    ImmutableList<Officer> withoutGroup) {
  public Bureau {
    requireNonNull(session, "session");
    requireNonNull(rule, "rule");
    requireNonNull(byGroup, "byGroup");
    requireNonNull(withoutGroup, "withoutGroup");
  }

  /** {@return the officers of a session that the record names} */
  public static Bureau of(Conference conference, SessionId session) {
    requireNonNull(conference, "conference");
    requireNonNull(session, "session");
    Map<RegionalGroup, List<Officer>> byGroup = new EnumMap<>(RegionalGroup.class);
    for (RegionalGroup group : RegionalGroup.values()) {
      byGroup.put(group, new ArrayList<>());
    }
    List<Officer> others = new ArrayList<>();
    for (Officer officer : conference.officers()) {
      if (officer.session().equals(session)) {
        groupOf(officer).map(byGroup::get).orElse(others).add(officer);
      }
    }
    ImmutableMap.Builder<RegionalGroup, ImmutableList<Officer>> groups = ImmutableMap.builder();
    byGroup.forEach((group, officers) -> groups.put(group, ImmutableList.copyOf(officers)));
    return new Bureau(
        session,
        new RulesBySession(conference).at(session).flatMap(RulesOfProcedure::bureau),
        groups.buildOrThrow(),
        ImmutableList.copyOf(others));
  }

  /** {@return the officers who hold an office, by group; those without a group come last} */
  public ImmutableList<Officer> holding(OfficerRole role) {
    return ImmutableList.<List<Officer>>builder()
        .addAll(byGroup.values())
        .add(withoutGroup)
        .build()
        .stream()
        .flatMap(List::stream)
        .filter(officer -> officer.role().equals(role))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return how many officers of a regional group are missing from the record; empty if the rule
   * does not set a number for each group}
   *
   * <p>Officers whose group is not known may belong to the group. An officer who replaced another
   * of the same State (rule 31 for UNTOC) is not counted twice.
   */
  public OptionalInt missingFrom(RegionalGroup group) {
    return missing(
        rule.flatMap(BureauRule::perRegionalGroup),
        byGroup.getOrDefault(group, ImmutableList.of()));
  }

  /**
   * {@return how many holders of an office are missing from the record; empty if the rule does not
   * set their number}
   *
   * <p>If the Rapporteur is one of the Vice-Presidents, a Rapporteur also holds a seat of a
   * Vice-President, unless its State is not known, because the record may then name it twice.
   */
  public OptionalInt missing(OfficerRole role) {
    return missing(rule.flatMap(role::numberIn), holdersOfSeats(role));
  }

  private ImmutableList<Officer> holdersOfSeats(OfficerRole role) {
    ImmutableList<Officer> holders = holding(role);
    if (!role.equals(OfficerRole.VICE_PRESIDENT) || !rapporteurIsVicePresident()) {
      return holders;
    }
    return Stream.concat(
            holders.stream(),
            holding(OfficerRole.RAPPORTEUR).stream().filter(officer -> officer.state().isPresent()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean rapporteurIsVicePresident() {
    return rule.flatMap(BureauRule::rapporteurIsVicePresident).orElse(false);
  }

  /**
   * {@return the citation of the rule of procedure on the officers; empty if there is no rule or it
   * cites none}
   */
  public Optional<Citation> citation() {
    return rule.flatMap(BureauRule::citation);
  }

  /**
   * {@return the regional group of the State of an officer; empty if there is none or it is not
   * known}
   */
  static Optional<RegionalGroup> groupOf(Officer officer) {
    return officer.state().flatMap(States::find).flatMap(State::regionalGroup);
  }

  private OptionalInt missing(
      Optional<StipulatedNumber> demanded, ImmutableList<Officer> officers) {
    return demanded.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, demanded.get().number() - seats(officers)));
  }

  /** {@return the number of seats; officers of one State in the same office share a seat} */
  private int seats(ImmutableList<Officer> officers) {
    Map<OfficerRole, Set<StateCode>> states = new TreeMap<>();
    int seats = 0;
    for (Officer officer : officers) {
      OfficerRole seat =
          rapporteurIsVicePresident() && officer.role().equals(OfficerRole.RAPPORTEUR)
              ? OfficerRole.VICE_PRESIDENT
              : officer.role();
      Set<StateCode> known = states.computeIfAbsent(seat, role -> new TreeSet<>());
      seats += officer.state().isEmpty() || known.add(officer.state().get()) ? 1 : 0;
    }
    return seats;
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("session", session)
        .add("byGroup", byGroup)
        .add("withoutGroup", withoutGroup)
        .toString();
  }
}
