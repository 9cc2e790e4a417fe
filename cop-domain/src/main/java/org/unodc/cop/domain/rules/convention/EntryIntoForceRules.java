package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about clauses on entry into force. */
public final class EntryIntoForceRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("convention.entry-into-force-clause-is-complete", Convention.class)
              .asCaseOf("convention.clauses-are-complete")
              .asToDo()
              .reading(Scope.VALUE)
              .when(treaty -> treaty.entryIntoForce().isPresent())
              .check(EntryIntoForceRules::checkComplete),
          Rule.error("convention.entry-into-force-delays-agree", Convention.class)
              .asCaseOf("convention.descriptions-agree")
              .reading(Scope.VALUE)
              .when(EntryIntoForceRules::statesADelayTwice)
              .check(EntryIntoForceRules::checkDelays),
          Rule.notice("convention.only-a-protocol-waits-for-its-parent", Convention.class)
              .reading(Scope.VALUE)
              .when(EntryIntoForceRules::waitsForParent)
              .check(EntryIntoForceRules::checkParent),
          Rule.warning("convention.emission-shares-fit-into-the-whole", Convention.class)
              .asCaseOf("session.parts-fit-the-whole")
              .reading(Scope.VALUE)
              .when(treaty -> conditions(treaty).stream().anyMatch(EntryIntoForceRules::hasShares))
              .check(EntryIntoForceRules::checkShares));

  private EntryIntoForceRules() {}

  private static void checkComplete(
      Convention treaty, RecordView record, FindingCollector findings) {
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    boolean hasDay = clause.applicableDelay().isPresent() || clause.fixedDay().isPresent();
    boolean mayRequireNone = clause.fixedDay().isPresent() || !clause.allConditions().isEmpty();
    boolean hasNumber =
        clause
            .instruments()
            .filter(required -> required.number() > 0 || mayRequireNone)
            .isPresent();
    if (!hasNumber || !hasDay) {
      findings.add(Place.of("entryIntoForce"), hasDay ? "number" : hasNumber ? "time" : "both");
    }
  }

  private static boolean waitsForParent(Convention treaty) {
    return treaty.entryIntoForce().flatMap(EntryIntoForceClause::notBeforeParent).orElse(false);
  }

  private static void checkParent(Convention treaty, RecordView record, FindingCollector findings) {
    boolean isProtocol = treaty.kind().equals(Optional.of(ConventionKind.PROTOCOL));
    if (treaty.parent().isEmpty() && !isProtocol) {
      findings.add(Place.of("entryIntoForce").at("notBeforeParent"));
    }
  }

  private static boolean statesADelayTwice(Convention treaty) {
    return treaty
        .entryIntoForce()
        .filter(
            clause ->
                (clause.delayDays().isPresent() && clause.delay().isPresent())
                    || (clause.laterPartyDelayDays().isPresent()
                        && clause.laterPartyDelay().isPresent()))
        .isPresent();
  }

  private static void checkDelays(Convention treaty, RecordView record, FindingCollector findings) {
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    checkDelay("delay", clause.delayDays(), clause.delay(), findings);
    checkDelay("laterPartyDelay", clause.laterPartyDelayDays(), clause.laterPartyDelay(), findings);
  }

  private static void checkDelay(
      String member,
      Optional<StipulatedNumber> days,
      Optional<Delay> delay,
      FindingCollector findings) {
    if (days.isPresent()
        && delay.isPresent()
        && !delay.get().alwaysEndsWith(Delay.of(days.get(), DelayUnit.DAYS))) {
      findings.add(
          Place.of("entryIntoForce").at(member),
          days.get().number(),
          delay.get().number(),
          delay.get().unit());
    }
  }

  private static ImmutableList<ExtraCondition> conditions(Convention treaty) {
    return treaty
        .entryIntoForce()
        .map(EntryIntoForceClause::allConditions)
        .orElse(ImmutableList.of());
  }

  private static boolean hasShares(ExtraCondition condition) {
    return condition instanceof EmissionsShare || condition instanceof MeasuredShare;
  }

  private static void checkShares(Convention treaty, RecordView record, FindingCollector findings) {
    EntryIntoForceClause clause = treaty.entryIntoForce().orElseThrow();
    Place place = Place.of("entryIntoForce");
    clause
        .extraCondition()
        .ifPresent(condition -> checkShares(condition, place.at("extraCondition"), findings));
    for (int i = 0; i < clause.conditions().size(); i++) {
      checkShares(clause.conditions().get(i), place.at("conditions").at(i), findings);
    }
  }

  private static void checkShares(
      ExtraCondition condition, Place place, FindingCollector findings) {
    if (highestSum(condition).compareTo(BigDecimal.valueOf(100)) > 0) {
      findings.add(place.at("shares"));
    }
  }

  /** {@return the sum of the shares on the day on which it is highest} */
  private static BigDecimal highestSum(ExtraCondition condition) {
    if (condition instanceof EmissionsShare emissions) {
      return emissions.shares().stream()
          .map(ParticipantEmissions::percent)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    NavigableMap<LocalDate, BigDecimal> changes = new TreeMap<>();
    if (condition instanceof MeasuredShare measured) {
      for (ParticipantShare share : measured.shares()) {
        changes.merge(share.from().orElse(LocalDate.MIN), share.percent(), BigDecimal::add);
        share
            .until()
            .filter(last -> last.isBefore(LocalDate.MAX))
            .ifPresent(
                last -> changes.merge(last.plusDays(1), share.percent().negate(), BigDecimal::add));
      }
    }
    BigDecimal highest = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal change : changes.values()) {
      sum = sum.add(change);
      highest = highest.max(sum);
    }
    return highest;
  }
}
