package org.unodc.cop.domain.rules.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.FloorRule;
import org.unodc.cop.domain.procedure.RulesApplication;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Lookup;

/** Rules about the first day, the lists, and the times of a version of the rules of procedure. */
public final class VersionRules {
  private static final Parameter YEARS = new Parameter("years", 10, 1, 100);
  private static final Parameter DAYS = new Parameter("days", 366, 30, 3_660);
  private static final long DAYS_OF_A_MONTH = 31;
  private static final long DAYS_OF_A_WEEK = 7;
  private static final long HOURS_OF_A_DAY = 24;

  private static final Lookup<LocalDate, RulesOfProcedure> VERSIONS =
      Lookup.of(RulesOfProcedure.class, RulesOfProcedure::validFrom);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("procedure.versions-begin-on-different-days", RulesOfProcedure.class)
              .reading(Scope.SESSION)
              .given(RulesOfProcedure::validFrom, VersionRules::checkFirstDay),
          Rule.warning("procedure.version-follows-its-convention", RulesOfProcedure.class)
              .reading(Scope.TREATIES)
              .when((rules, record) -> adoption(record).isPresent())
              .given(RulesOfProcedure::validFrom, VersionRules::checkAdoption),
          Rule.warning(
                  "procedure.rules-without-adoption-have-no-adopting-decision",
                  RulesOfProcedure.class)
              .reading(Scope.VALUE)
              .when(rules -> rules.application().isPresent())
              .check(VersionRules::checkDecision),
          Rule.warning("procedure.lists-name-a-thing-once", RulesOfProcedure.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.VALUE)
              .when(
                  rules ->
                      rules.languages().size() > 1
                          || rules.credentialIssuers().size() > 1
                          || rules.floorOrder().size() > 1
                          || rules.motionOrder().size() > 1)
              .check(VersionRules::checkLists),
          Rule.notice("procedure.times-are-plausible", RulesOfProcedure.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.VALUE)
              .with(YEARS)
              .with(DAYS)
              .when(rules -> rules.cycleYears().isPresent() || !rules.deadlines().isEmpty())
              .check(VersionRules::checkTimes));

  private VersionRules() {}

  private static void checkFirstDay(
      RulesOfProcedure rules, LocalDate day, RecordView record, FindingCollector findings) {
    VERSIONS
        .earlierThan(rules, record)
        .ifPresent(first -> findings.add(Place.of("validFrom"), day, EntityLabel.of(first)));
  }

  private static void checkAdoption(
      RulesOfProcedure rules, LocalDate day, RecordView record, FindingCollector findings) {
    LocalDate adopted = adoption(record).flatMap(Convention::adoptedOn).orElseThrow();
    if (day.isBefore(adopted)) {
      findings.add(
          Place.of("validFrom"), day, EntityLabel.of(adoption(record).orElseThrow()), adopted);
    }
  }

  private static void checkDecision(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    RulesApplication.Status status = rules.application().orElseThrow().status();
    if (status == RulesApplication.Status.APPLIED_WITHOUT_ADOPTION
        && rules.adoptedBy().isPresent()) {
      findings.add(Place.of("adoptedBy"));
    }
  }

  private static void checkLists(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    checkRepeats("languages", rules.languages(), Function.identity(), findings);
    checkRepeats("credentialIssuers", rules.credentialIssuers(), Function.identity(), findings);
    checkRepeats("floorOrder", rules.floorOrder(), FloorRule::kind, findings);
    checkRepeats("motionOrder", rules.motionOrder(), Function.identity(), findings);
  }

  private static <T, K> void checkRepeats(
      String member, List<T> items, Function<T, K> key, FindingCollector findings) {
    Set<K> named = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      K thing = key.apply(items.get(i));
      if (!named.add(thing)) {
        findings.add(Place.of(member).at(i), thing);
      }
    }
  }

  private static void checkTimes(
      RulesOfProcedure rules, RecordView record, FindingCollector findings) {
    int years = rules.cycleYears().map(StipulatedNumber::number).orElse(1);
    if (years < 1 || years > findings.value(YEARS)) {
      findings.add(Place.of("cycleYears"), years, "cycle");
    }
    for (int i = 0; i < rules.deadlines().size(); i++) {
      Deadline deadline = rules.deadlines().get(i);
      if (daysOf(deadline) > findings.value(DAYS)) {
        findings.add(
            Place.of("deadlines").at(i),
            deadline.time().number(),
            "deadline",
            deadline.unit(),
            deadline.kind());
      }
    }
  }

  private static long daysOf(Deadline deadline) {
    long number = deadline.time().number();
    return switch (deadline.unit()) {
      case HOURS -> number / HOURS_OF_A_DAY;
      case DAYS -> number;
      case WEEKS -> number * DAYS_OF_A_WEEK;
      case MONTHS -> number * DAYS_OF_A_MONTH;
    };
  }

  /** {@return the convention of the conference, if the day of its adoption is known} */
  private static Optional<Convention> adoption(RecordView record) {
    return record
        .find(Convention.class, record.convention())
        .filter(convention -> convention.adoptedOn().isPresent());
  }
}
