package org.unodc.cop.domain.rules.outcome;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Rules about outcomes and the sessions that adopted them. */
public final class OutcomeRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.<Rule<?>>builder()
          .add(
              Rule.warning("outcome.numbers-name-their-session", Outcome.class)
                  .reading(Scope.SESSION)
                  .when(outcome -> sessionInNumber(outcome).isPresent())
                  .given(OutcomeRules::numberedSession, OutcomeRules::checkNumber),
              Rule.warning("outcome.superseding-outcome-is-later", Outcome.class)
                  .reading(Scope.RECORD)
                  .when(
                      (outcome, record) ->
                          record
                              .find(Outcome.class, outcome.supersededBy())
                              .filter(
                                  later ->
                                      isInCircle(outcome, record)
                                          || areComparable(outcome, later, record))
                              .isPresent())
                  .check(OutcomeRules::checkSuccessor),
              Rule.warning("outcome.complete-outcomes-have-no-gaps", Session.class)
                  .reading(Scope.SESSION)
                  .dependingOn("outcome.numbers-name-their-session")
                  .when((session, record) -> numbers(session, record).isPresent())
                  .check(OutcomeRules::checkGaps))
          .build();

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})/[0-9]{1,9}");

  private OutcomeRules() {}

  private static void checkNumber(
      Outcome outcome, Session session, RecordView record, FindingCollector findings) {
    int ordinal = session.ordinal().orElseThrow();
    if (sessionInNumber(outcome).orElseThrow() != ordinal) {
      findings.add(
          Place.of("number"), outcome.number().orElseThrow(), EntityLabel.of(session), ordinal);
    }
  }

  private static void checkSuccessor(
      Outcome outcome, RecordView record, FindingCollector findings) {
    Outcome successor = record.find(Outcome.class, outcome.supersededBy()).orElseThrow();
    Place place = Place.of("supersededBy");
    if (successor.id().equals(outcome.id())) {
      findings.add(place, successor, "itself");
    } else if (isKnownEarlier(successor, outcome, record)) {
      LocalDate last = adopted(successor, record).orElseThrow().latest();
      LocalDate first = adopted(outcome, record).orElseThrow().earliest();
      findings.add(place, successor, "earlier", last, first);
    } else if (isInCircle(outcome, record)) {
      findings.add(place, successor, "circle");
    }
  }

  private static void checkGaps(Session session, RecordView record, FindingCollector findings) {
    numbers(session, record)
        .orElseThrow()
        .missing()
        .forEach(serial -> findings.add(Place.of("outcomes"), serial));
  }

  /**
   * {@return the numbers of all outcomes; empty if the list is incomplete, or the record lacks one
   * of them}
   */
  private static Optional<OutcomeNumbers> numbers(Session session, RecordView record) {
    return session
        .outcomes()
        .filter(PartialList::complete)
        .map(list -> list.items().stream().map(id -> record.find(Outcome.class, id)).toList())
        .filter(found -> found.stream().allMatch(Optional::isPresent))
        .flatMap(found -> OutcomeNumbers.of(found.stream().flatMap(Optional::stream).toList()));
  }

  private static boolean areComparable(Outcome outcome, Outcome later, RecordView record) {
    return outcome.id().equals(later.id())
        || (adopted(outcome, record).isPresent() && adopted(later, record).isPresent());
  }

  private static boolean isKnownEarlier(Outcome first, Outcome second, RecordView record) {
    return adopted(first, record).isPresent()
        && adopted(second, record).isPresent()
        && isEarlier(first, second, record);
  }

  /**
   * {@return whether an outcome is the first of a circle of outcomes that supersede one another}
   */
  private static boolean isInCircle(Outcome outcome, RecordView record) {
    return SupersedingCircles.of(record, (earlier, later) -> isKnownEarlier(later, earlier, record))
        .firstOfEach()
        .contains(outcome.id());
  }

  private static boolean isEarlier(Outcome first, Outcome second, RecordView record) {
    Timing adopted = adopted(first, record).orElseThrow();
    return adopted.latest().isBefore(adopted(second, record).orElseThrow().earliest());
  }

  private static Optional<Timing> adopted(Outcome outcome, RecordView record) {
    return outcome
        .adopted()
        .or(() -> record.find(Session.class, outcome.session()).flatMap(Session::days));
  }

  private static Optional<Integer> sessionInNumber(Outcome outcome) {
    return outcome
        .number()
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)));
  }

  /**
   * {@return the session whose ordinal the numbers of its outcomes contain; empty for special
   * sessions, which have their own numbering}
   */
  private static Optional<Session> numberedSession(Outcome outcome, RecordView record) {
    return record
        .find(Session.class, outcome.session())
        .filter(session -> session.ordinal().isPresent())
        .filter(session -> session.kind().orElse(SessionKind.REGULAR) != SessionKind.SPECIAL);
  }
}
