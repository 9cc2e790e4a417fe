package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules that compare counts with limits. */
public final class CountRules {
  /** 197 States can be parties to a treaty of the Secretary-General; a few organizations also. */
  private static final Parameter STATES = new Parameter("states", 200, 193, 1_000);

  private static final Parameter COUNTRIES = new Parameter("countries", 250, 193, 1_000);
  private static final Parameter PERSONS =
      new Parameter("persons", 500_000, 1_000, 1_000_000_000_000L);
  private static final Parameter ORGANIZATIONS =
      new Parameter("organizations", 20_000, 100, 1_000_000_000_000L);
  private static final Parameter EVENTS = new Parameter("events", 5_000, 100, 1_000_000_000_000L);
  private static final Parameter TEXTS = new Parameter("texts", 2_000, 10, 1_000_000_000_000L);

  private static final Map<CountedUnit, Parameter> LARGEST =
      new EnumMap<>(
          Map.of(
              CountedUnit.PERSONS, PERSONS,
              CountedUnit.ORGANIZATIONS, ORGANIZATIONS,
              CountedUnit.EVENTS, EVENTS,
              CountedUnit.TEXTS, TEXTS));

  private static final ImmutableSet<FigureSubject> NEVER_ZERO =
      ImmutableSet.of(FigureSubject.PARTICIPANTS, FigureSubject.COUNTRIES);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("source.counted-states-exist", Object.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .among(ReportedFigure.class, YouthConsultation.class)
              .with(STATES)
              .with(COUNTRIES)
              .when(value -> countsOf(value).anyMatch(CountRules::isOfStates))
              .check(
                  (value, record, findings) -> {
                    // Countries are often counted together with territories.
                    long limit = findings.value(countsCountries(value) ? COUNTRIES : STATES);
                    countsOf(value)
                        .filter(CountRules::isOfStates)
                        .filter(found -> smallest(found.count()) > limit)
                        .forEach(found -> findings.add(found.place(), found.count(), limit));
                  }),
          Rule.notice("source.counts-are-plausible", Object.class)
              .asCaseOf("source.numbers-are-plausible")
              .reading(Scope.VALUE)
              .among(
                  ReportedFigure.class,
                  YouthConsultation.class,
                  Engagement.class,
                  Application.class)
              .with(PERSONS)
              .with(ORGANIZATIONS)
              .with(EVENTS)
              .with(TEXTS)
              .when(value -> countsOf(value).findAny().isPresent())
              .check(
                  (value, record, findings) ->
                      countsOf(value)
                          .forEach(
                              found -> {
                                long least = found.mayBeZero() ? 0 : 1;
                                Parameter limit =
                                    LARGEST.get(found.unit().orElse(CountedUnit.PERSONS));
                                long most = limit == null ? Long.MAX_VALUE : findings.value(limit);
                                if (found.count().value() < least
                                    || smallest(found.count()) > most) {
                                  findings.add(found.place(), found.count());
                                }
                              })));

  private CountRules() {}

  private static boolean countsCountries(Object value) {
    return value instanceof YouthConsultation
        || (value instanceof ReportedFigure figure
            && figure.subject().equals(FigureSubject.COUNTRIES));
  }

  private static boolean isOfStates(FoundCount found) {
    return found.unit().filter(CountedUnit.STATES::equals).isPresent();
  }

  private static long smallest(ReportedCount count) {
    return count.intervalAsPrinted().min();
  }

  private static Stream<FoundCount> countsOf(Object value) {
    if (value instanceof ReportedFigure figure) {
      return Stream.of(
          new FoundCount(
              Place.of("count"),
              figure.count(),
              FigureUnits.of(figure),
              !NEVER_ZERO.contains(figure.subject())));
    }
    if (value instanceof YouthConsultation consultation) {
      return Stream.of(
              found("participants", consultation.participants(), CountedUnit.PERSONS, false),
              found("countries", consultation.countries(), CountedUnit.STATES, false))
          .flatMap(List::stream);
    }
    if (value instanceof Engagement engagement) {
      return found("participants", engagement.participants(), CountedUnit.PERSONS, true).stream();
    }
    return value instanceof Application application
        ? found("expectedAttendance", application.expectedAttendance(), CountedUnit.PERSONS, true)
            .stream()
        : Stream.empty();
  }

  private static List<FoundCount> found(
      String accessor, Optional<ReportedCount> count, CountedUnit unit, boolean mayBeZero) {
    return count.stream()
        .map(number -> new FoundCount(Place.of(accessor), number, Optional.of(unit), mayBeZero))
        .toList();
  }

  /** A count with its place and its unit. */
  private record FoundCount(
      Place place, ReportedCount count, Optional<CountedUnit> unit, boolean mayBeZero) {}
}
