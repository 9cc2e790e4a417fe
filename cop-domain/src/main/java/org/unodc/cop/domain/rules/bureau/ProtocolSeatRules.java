package org.unodc.cop.domain.rules.bureau;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about the seats of a bureau that are reserved for parties to protocols. */
public final class ProtocolSeatRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("bureau.each-group-has-an-officer-from-a-protocol-party", Session.class)
              .reading(Scope.SESSION)
              .when(ProtocolSeatRules::isDecidedForAGroup)
              .check(ProtocolSeatRules::checkGroups),
          Rule.warning("bureau.has-officers-from-parties-to-all-instruments", Session.class)
              .reading(Scope.SESSION)
              .when(ProtocolSeatRules::isDecidedForAll)
              .check(ProtocolSeatRules::checkAll));

  private ProtocolSeatRules() {}

  private static boolean isDecidedForAGroup(Session session, RecordView record) {
    Optional<StipulatedNumber> minimum = minimumPerGroup(session, record);
    return minimum.isPresent()
        && Arrays.stream(RegionalGroup.values())
            .flatMap(group -> tally(group, session, record).stream())
            .anyMatch(tally -> tally.isDecidedFor(minimum.get().number()));
  }

  private static void checkGroups(Session session, RecordView record, FindingCollector findings) {
    StipulatedNumber minimum = minimumPerGroup(session, record).orElseThrow();
    for (RegionalGroup group : RegionalGroup.values()) {
      int possible = tally(group, session, record).orElseThrow().possible();
      if (possible < minimum.number()) {
        findings.addCiting(
            citation(minimum, session, record), Place.here(), group, possible, minimum.number());
      }
    }
  }

  private static boolean isDecidedForAll(Session session, RecordView record) {
    Optional<StipulatedNumber> minimum = minimumOfAll(session, record);
    return minimum.isPresent()
        && tally(session, record)
            .filter(tally -> tally.isDecidedFor(minimum.get().number()))
            .isPresent();
  }

  private static void checkAll(Session session, RecordView record, FindingCollector findings) {
    StipulatedNumber minimum = minimumOfAll(session, record).orElseThrow();
    int possible = tally(session, record).orElseThrow().possible();
    if (possible < minimum.number()) {
      findings.addCiting(
          citation(minimum, session, record), Place.here(), possible, minimum.number());
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
    return BureauPlan.of(session, record)
        .map(BureauPlan::size)
        .filter(OptionalInt::isPresent)
        .flatMap(
            all ->
                ProtocolSeats.of(session, record)
                    .map(seats -> seats.fromPartiesToAll(all.getAsInt())));
  }

  private static Optional<StipulatedNumber> minimumPerGroup(Session session, RecordView record) {
    return BureauRules.ruleOn(session, record).flatMap(BureauRule::perGroupFromProtocolParties);
  }

  private static Optional<StipulatedNumber> minimumOfAll(Session session, RecordView record) {
    return BureauRules.ruleOn(session, record).flatMap(BureauRule::fromPartiesToAllInstruments);
  }

  private static Optional<Citation> citation(
      StipulatedNumber minimum, Session session, RecordView record) {
    return minimum
        .citation()
        .or(() -> BureauRules.ruleOn(session, record).flatMap(BureauRule::citation));
  }
}
