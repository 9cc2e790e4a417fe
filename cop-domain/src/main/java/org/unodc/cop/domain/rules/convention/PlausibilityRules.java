package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about numbers in final clauses that no treaty is likely to have. */
public final class PlausibilityRules {
  /** The longest delay of an entry into force and the longest period of notice. */
  private static final Parameter MONTHS = new Parameter("months", 36, 1, 1200);

  /** The longest period for signature, and the most years before a notice. */
  private static final Parameter YEARS = new Parameter("years", 10, 1, 100);

  /** More instruments than there are States and organizations that may join a treaty. */
  private static final Parameter INSTRUMENTS = new Parameter("instruments", 200, 1, 1000);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("convention.final-clauses-are-plausible", Convention.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .with(MONTHS)
              .with(YEARS)
              .with(INSTRUMENTS)
              .when(
                  treaty ->
                      treaty.signature().flatMap(SignatureClause::window).isPresent()
                          || treaty.entryIntoForce().isPresent()
                          || treaty.withdrawal().isPresent())
              .check(PlausibilityRules::check));

  private PlausibilityRules() {}

  private static void check(Convention treaty, RecordView record, FindingCollector findings) {
    treaty
        .signature()
        .flatMap(SignatureClause::window)
        .ifPresent(window -> checkWindow(window, findings));
    treaty.entryIntoForce().ifPresent(clause -> checkEntry(clause, findings));
    treaty.withdrawal().ifPresent(clause -> checkWithdrawal(clause, findings));
  }

  private static void checkWindow(DateRange window, FindingCollector findings) {
    long years = findings.value(YEARS);
    if (window.last().isAfter(window.first().plusYears(years))) {
      findings.add(Place.of("signature").at("window"), years, "signature");
    }
  }

  private static void checkEntry(EntryIntoForceClause clause, FindingCollector findings) {
    Place place = Place.of("entryIntoForce");
    checkNumber(
        clause.instruments(),
        findings.value(INSTRUMENTS),
        place.at("instruments"),
        "instruments",
        findings);
    if (clause.instruments().filter(stated -> stated.number() < 1).isPresent()) {
      findings.add(place.at("instruments"), 1, "instruments");
    }
    checkDelay(
        clause.delayDays().map(days -> Delay.of(days, DelayUnit.DAYS)),
        place.at("delayDays"),
        "delay",
        findings);
    checkDelay(clause.delay(), place.at("delay"), "delay", findings);
    checkDelay(
        clause.laterPartyDelayDays().map(days -> Delay.of(days, DelayUnit.DAYS)),
        place.at("laterPartyDelayDays"),
        "laterPartyDelay",
        findings);
    checkDelay(clause.laterPartyDelay(), place.at("laterPartyDelay"), "laterPartyDelay", findings);
  }

  private static void checkWithdrawal(WithdrawalClause clause, FindingCollector findings) {
    Place place = Place.of("withdrawal");
    checkNumber(
        clause.noticeMonths(),
        findings.value(MONTHS),
        place.at("noticeMonths"),
        "notice",
        findings);
    checkDelay(clause.notice(), place.at("notice"), "notice", findings);
    checkNumber(
        clause.notBeforeYearsInForce(),
        findings.value(YEARS),
        place.at("notBeforeYearsInForce"),
        "years",
        findings);
  }

  private static void checkNumber(
      Optional<StipulatedNumber> number,
      long highest,
      Place place,
      String word,
      FindingCollector findings) {
    if (number.filter(stated -> stated.number() > highest).isPresent()) {
      findings.add(place, highest, word);
    }
  }

  private static void checkDelay(
      Optional<Delay> delay, Place place, String word, FindingCollector findings) {
    long months = findings.value(MONTHS);
    if (delay.filter(stated -> stated.isLongerThan(months)).isPresent()) {
      findings.add(place, months, word);
    }
  }
}
