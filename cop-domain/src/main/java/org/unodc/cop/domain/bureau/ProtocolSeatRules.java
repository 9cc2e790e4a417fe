package org.unodc.cop.domain.bureau;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** What should hold between the officers of a session and the protocols to its convention. */
final class ProtocolSeatRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of(
                  "session.each-group-has-an-officer-from-a-protocol-party",
                  Severity.WARNING,
                  Session.class)
              .when(ProtocolSeatRules::tellsOfAGroup)
              .check(ProtocolSeatRules::checkGroups),
          Rule.of(
                  "session.has-officers-from-parties-to-all-instruments",
                  Severity.WARNING,
                  Session.class)
              .when(ProtocolSeatRules::tellsOfAll)
              .check(ProtocolSeatRules::checkAll));

  private ProtocolSeatRules() {}

  private static boolean tellsOfAGroup(Session session, RecordView record) {
    Optional<Stipulation> least = perGroup(session, record);
    return least.isPresent()
        && Arrays.stream(RegionalGroup.values())
            .flatMap(group -> tally(group, session, record).stream())
            .anyMatch(tally -> tally.isDecidedFor(least.get().number()));
  }

  private static void checkGroups(Session session, RecordView record, Faults faults) {
    Stipulation least = perGroup(session, record).orElseThrow();
    for (RegionalGroup group : RegionalGroup.values()) {
      int possible = tally(group, session, record).orElseThrow().possible();
      if (possible < least.number()) {
        faults.addCiting(
            citation(least, session, record), Place.here(), group, possible, least.number());
      }
    }
  }

  private static boolean tellsOfAll(Session session, RecordView record) {
    Optional<Stipulation> least = ofAll(session, record);
    return least.isPresent()
        && tally(session, record)
            .filter(tally -> tally.isDecidedFor(least.get().number()))
            .isPresent();
  }

  private static void checkAll(Session session, RecordView record, Faults faults) {
    Stipulation least = ofAll(session, record).orElseThrow();
    int possible = tally(session, record).orElseThrow().possible();
    if (possible < least.number()) {
      faults.addCiting(citation(least, session, record), Place.here(), possible, least.number());
    }
  }

  private static Optional<ProtocolSeats.Tally> tally(
      RegionalGroup group, Session session, RecordView record) {
    return BureauRules.ruleOn(session, record)
        .flatMap(BureauRule::perRegionalGroup)
        .flatMap(
            all ->
                ProtocolSeats.of(session, record)
                    .map(seats -> seats.fromProtocolParties(group, all.number())));
  }

  private static Optional<ProtocolSeats.Tally> tally(Session session, RecordView record) {
    return BureauRules.ruleOn(session, record)
        .flatMap(BureauRules::total)
        .flatMap(
            all -> ProtocolSeats.of(session, record).map(seats -> seats.fromPartiesToAll(all)));
  }

  private static Optional<Stipulation> perGroup(Session session, RecordView record) {
    return BureauRules.ruleOn(session, record).flatMap(BureauRule::perGroupFromProtocolParties);
  }

  private static Optional<Stipulation> ofAll(Session session, RecordView record) {
    return BureauRules.ruleOn(session, record).flatMap(BureauRule::fromPartiesToAllInstruments);
  }

  private static Optional<Citation> citation(
      Stipulation least, Session session, RecordView record) {
    return least
        .citation()
        .or(() -> BureauRules.ruleOn(session, record).flatMap(BureauRule::citation));
  }
}
