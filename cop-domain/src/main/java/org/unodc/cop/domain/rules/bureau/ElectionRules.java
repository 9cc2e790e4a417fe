package org.unodc.cop.domain.rules.bureau;

import static org.unodc.cop.domain.procedure.ProvisionKind.OFFICERS_ELECTED_AT_PRECEDING_SESSION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Rules about the election, the term of office and the State of one officer. */
public final class ElectionRules {
  private static final Parameter YEARS = new Parameter("years", 6, 1, 50);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("bureau.officers-are-elected-during-their-session", Officer.class)
              .reading(Scope.SESSION)
              .when(officer -> officer.electedOn().isPresent())
              .given(ElectionRules::days, ElectionRules::checkElection),
          Rule.warning("bureau.term-of-office-fits-its-session", Officer.class)
              .reading(Scope.SESSION)
              .with(YEARS)
              .given(Officer::term, ElectionRules::checkTerm),
          Rule.warning("bureau.officer-state-is-known", Officer.class)
              .asCaseOf("party.states-are-known")
              .reading(Scope.NAMES)
              .given(
                  Officer::state,
                  (officer, state, record, findings) -> {
                    if (States.find(state).isEmpty()) {
                      findings.add(
                          Place.of("state"),
                          record.label(officer.session()),
                          officer.role(),
                          state);
                    }
                  }),
          Rule.notice("bureau.officer-has-the-state-of-the-person", Officer.class)
              .reading(Scope.NAMES)
              .when(officer -> officer.state().isPresent())
              .given(
                  ElectionRules::personState,
                  (officer, ofPerson, record, findings) -> {
                    StateCode state = officer.state().orElseThrow();
                    if (!state.equals(ofPerson)) {
                      findings.add(
                          Place.of("state"),
                          record.label(officer.session()),
                          officer.role(),
                          state,
                          ofPerson);
                    }
                  }));

  private ElectionRules() {}

  /**
   * Reports a day on which the officer cannot have been elected. Only an officer who took over the
   * office later is elected after the session.
   */
  private static void checkElection(
      Officer officer, DateRange days, RecordView record, FindingCollector findings) {
    LocalDate elected = officer.electedOn().orElseThrow();
    boolean tookOver = !officer.electedBySession().orElse(true);
    if ((elected.isBefore(days.first())
            && !isElectedAtAnEarlierPart(officer, record)
            && !isElectedAtThePrecedingSession(officer, record))
        || (!tookOver && elected.isAfter(days.last()))
        || elected.isAfter(record.day())) {
      findings.add(
          Place.of("electedOn"),
          record.label(officer.session()),
          officer.role(),
          elected,
          days.first(),
          days.last());
    }
  }

  /** Only the first day of a term is compared with the days of the session. */
  private static void checkTerm(
      Officer officer, DateRange term, RecordView record, FindingCollector findings) {
    Optional<LocalDate> opening = days(officer, record).map(DateRange::first);
    long years = findings.value(YEARS);
    if (opening.filter(term.first()::isBefore).isPresent()
        && !beginsAtTheClosureOfThePrecedingSession(officer, record)) {
      addTerm(officer, "early", opening.get(), record, findings);
    } else if (officer.electedOn().filter(term.last()::isBefore).isPresent()) {
      addTerm(officer, "ended", officer.electedOn().get(), record, findings);
    } else if (term.last().isAfter(term.first().plusYears(years))) {
      addTerm(officer, "long", years, record, findings);
    }
  }

  private static void addTerm(
      Officer officer, String cause, Object limit, RecordView record, FindingCollector findings) {
    DateRange term = officer.term().orElseThrow();
    findings.add(
        Place.of("term"),
        record.label(officer.session()),
        officer.role(),
        term.first(),
        term.last(),
        cause,
        limit);
  }

  /** The officers of a session that is resumed were elected when it opened. */
  private static boolean isElectedAtAnEarlierPart(Officer officer, RecordView record) {
    LocalDate elected = officer.electedOn().orElseThrow();
    return record
        .find(Session.class, officer.session())
        .filter(session -> session.kind().filter(SessionKind.RESUMED::equals).isPresent())
        .filter(session -> session.ordinal().isPresent())
        .filter(session -> NumberedDays.of(session, 0, record).contains(elected))
        .isPresent();
  }

  /**
   * Returns whether the officer was elected during the preceding session, as the rules of procedure
   * provide, or may have been, because the record does not state the days of that session.
   */
  private static boolean isElectedAtThePrecedingSession(Officer officer, RecordView record) {
    LocalDate elected = officer.electedOn().orElseThrow();
    return electedByThePrecedingSession(officer, record)
        .map(session -> NumberedDays.of(session, 1, record))
        .filter(days -> days.isEmpty() || days.contains(elected))
        .isPresent();
  }

  private static boolean beginsAtTheClosureOfThePrecedingSession(
      Officer officer, RecordView record) {
    LocalDate begins = officer.term().orElseThrow().first();
    return electedByThePrecedingSession(officer, record)
        .map(session -> NumberedDays.of(session, 1, record))
        .filter(days -> days.isEmpty() || !begins.isBefore(days.span().upperEndpoint()))
        .isPresent();
  }

  /** {@return the session of an officer, if its rules let the preceding session elect officers} */
  private static Optional<Session> electedByThePrecedingSession(
      Officer officer, RecordView record) {
    return record
        .find(Session.class, officer.session())
        .filter(
            session ->
                SessionProcedure.rulesFor(session, record)
                    .filter(
                        rules ->
                            rules.provides(OFFICERS_ELECTED_AT_PRECEDING_SESSION).answer()
                                == Answer.YES)
                    .isPresent());
  }

  /** The days of all sessions that have a number, by treaty and number. */
  private record NumberedDays(Map<String, ImmutableRangeSet<LocalDate>> days) {
    /**
     * {@return the days of the sessions whose number is that of a session or lower by some; empty
     * if they are not known}
     */
    static ImmutableRangeSet<LocalDate> of(Session session, int before, RecordView record) {
      return record
          .computedOnce(NumberedDays.class, () -> in(record))
          .days()
          .getOrDefault(key(session, before, record), ImmutableRangeSet.of());
    }

    private static NumberedDays in(RecordView record) {
      return new NumberedDays(
          record.all(Session.class).stream()
              .filter(session -> session.days().isPresent() && session.ordinal().isPresent())
              .collect(
                  Collectors.groupingBy(
                      session -> key(session, 0, record),
                      Collectors.collectingAndThen(
                          Collectors.mapping(
                              session -> range(session.days().orElseThrow()), Collectors.toList()),
                          ImmutableRangeSet::unionOf))));
    }

    private static Range<LocalDate> range(DateRange days) {
      return Range.closed(days.first(), days.last());
    }

    private static String key(Session session, int before, RecordView record) {
      return session.conventionIn(record) + "/" + (session.ordinal().orElse(0) - before);
    }
  }

  private static Optional<DateRange> days(Officer officer, RecordView record) {
    return record.find(Session.class, officer.session()).flatMap(Session::days);
  }

  private static Optional<StateCode> personState(Officer officer) {
    return officer.person().flatMap(Person::state);
  }
}
