package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.party.Participant.InternationalOrganization;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about days that cannot be, or are years away from what they belong to. */
public final class PossibleDayRules {
  private static final Place SOURCE_DATE = Place.of("source").at("date");

  /** The Final Act of the Congress of Vienna, one of the first treaties of many States. */
  private static final Optional<LocalDate> FIRST_TREATY = Optional.of(LocalDate.of(1815, 6, 9));

  private static final Parameter YEARS = new Parameter("years", 3, 1, 100);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("source.day-fits-what-it-belongs-to", Object.class)
              .reading(Scope.SESSION)
              .among(
                  TreatyAction.class,
                  Convention.class,
                  RulesOfProcedure.class,
                  Holiday.class,
                  RegionalOrganization.class,
                  InternationalOrganization.class,
                  RoadmapStep.class,
                  Membership.class,
                  Officer.class,
                  Session.class,
                  Draft.class)
              .with(YEARS)
              .check(PossibleDayRules::check));

  private PossibleDayRules() {}

  private static void check(Object value, RecordView record, FindingCollector findings) {
    if (value instanceof TreatyAction action) {
      if (action.source().isPresent()) {
        before(SOURCE_DATE, action.source().get().date(), action.date(), 0, findings);
      }
      return;
    }
    int years = (int) findings.value(YEARS);
    if (value instanceof Convention treaty) {
      before(
          Place.of("actionsKnownUntil"),
          treaty.actionsKnownUntil(),
          treaty.adoptedOn(),
          0,
          findings);
      before(Place.of("adoptedOn"), treaty.adoptedOn(), FIRST_TREATY, 0, findings);
    } else if (value instanceof RulesOfProcedure rules) {
      after(Place.of("validFrom"), rules.validFrom(), record.day(), years, findings);
    } else if (value instanceof Holiday holiday) {
      after(Place.of("day"), Optional.of(holiday.day()), record.day(), 10 * years, findings);
    } else if (value instanceof RegionalOrganization organization) {
      after(Place.of("ended"), organization.ended(), record.day(), years, findings);
    } else if (value instanceof InternationalOrganization organization) {
      after(Place.of("ended"), organization.ended(), record.day(), years, findings);
    } else if (value instanceof RoadmapStep step) {
      after(
          Place.of("due"),
          step.due().map(PartialDate::earliest),
          record.day(),
          10 * years,
          findings);
    } else if (value instanceof Membership membership) {
      after(Place.of("from"), membership.from(), record.day(), years, findings);
    } else if (value instanceof Officer officer) {
      Optional<LocalDate> first = officer.term().map(DateRange::first);
      officer
          .electedOn()
          .ifPresent(day -> after(Place.of("term").at("first"), first, day, years, findings));
    } else if (value instanceof Session session) {
      checkFigures(session, years, findings);
    } else {
      checkDraft((Draft) value, years, record, findings);
    }
  }

  private static void checkFigures(Session session, int years, FindingCollector findings) {
    Optional<LocalDate> first = session.days().map(DateRange::first);
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      Place place = Place.of("publishedFigures").at(i).at("asOf");
      before(place, session.publishedFigures().get(i).asOf(), first, years, findings);
    }
  }

  private static void checkDraft(
      Draft draft, int years, RecordView record, FindingCollector findings) {
    Optional<LocalDate> first =
        record.find(Session.class, draft.session()).flatMap(Session::days).map(DateRange::first);
    Optional<LocalDate> submitted = draft.submitted().map(known -> known.latest());
    before(Place.of("submitted"), submitted, first, years, findings);
  }

  /** Reports a day that is more years before another than is possible. */
  private static void before(
      Place place,
      Optional<LocalDate> day,
      Optional<LocalDate> other,
      int years,
      FindingCollector findings) {
    if (day.isPresent() && other.isPresent()) {
      LocalDate known = day.orElseThrow();
      if (known.isBefore(other.orElseThrow().minusYears(years))) {
        findings.add(place, known, other.orElseThrow());
      }
    }
  }

  /** Reports a day that is more years after another than is possible. */
  private static void after(
      Place place, Optional<LocalDate> day, LocalDate other, int years, FindingCollector findings) {
    day.filter(known -> known.isAfter(other.plusYears(years)))
        .ifPresent(known -> findings.add(place, known, other));
  }
}
