package org.unodc.cop.domain.rules.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about the figures that are published about sessions, and about their size. */
public final class FigureRules {
  /** More than this many times a neighbour's figure, or less than this fraction of it. */
  private static final Parameter FACTOR = new Parameter("factor", 5, 2, 1_000);

  /** Numbers that are all smaller than this vary too much from session to session. */
  private static final Parameter FROM = new Parameter("from", 50, 1, 1_000_000);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.attendance-parts-fit-the-total", Session.class)
              .asCaseOf("session.parts-fit-the-whole")
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.publishedFigures().stream().anyMatch(FigureRules::isTotal)
                          && session.publishedFigures().stream().anyMatch(FigureRules::isPart))
              .check(
                  (session, record, findings) ->
                      checkParts(session, FigureRules::isTotal, FigureRules::isPart, findings)),
          Rule.warning("session.side-event-parts-fit-the-total", Session.class)
              .asCaseOf("session.parts-fit-the-whole")
              .reading(Scope.VALUE)
              .when(
                  session ->
                      session.publishedFigures().stream().anyMatch(FigureRules::isTotalOfEvents)
                          && session.publishedFigures().stream()
                              .anyMatch(FigureRules::isPartOfEvents))
              .check(
                  (session, record, findings) ->
                      checkParts(
                          session,
                          FigureRules::isTotalOfEvents,
                          FigureRules::isPartOfEvents,
                          findings)),
          Rule.notice("session.conflicting-figures-are-named", Session.class)
              .reading(Scope.VALUE)
              .when(session -> !comparable(session).isEmpty())
              .check(FigureRules::checkConflicts),
          Rule.notice("session.record-claims-stand", Session.class)
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.publishedFigures().stream()
                          .anyMatch(figure -> isComparableClaim(figure, session, record)))
              .check(FigureRules::checkRecords),
          Rule.notice("session.figures-keep-their-scale", Session.class)
              .reading(Scope.SESSION)
              .with(FACTOR)
              .with(FROM)
              .when(FigureRules::hasNeighbours)
              .check(FigureRules::checkScale));

  private FigureRules() {}

  private static final ImmutableSet<FigureSubject> REPRESENTED =
      ImmutableSet.of(
          FigureSubject.PARTIES_PARTICIPATING,
          FigureSubject.SIGNATORIES_PARTICIPATING,
          FigureSubject.COUNTRIES,
          FigureSubject.OBSERVERS,
          FigureSubject.INTERGOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);

  /** Stages of registration, which count persons whether or not they attended. */
  private static final ImmutableSet<FigureSubject> REGISTRATIONS =
      ImmutableSet.of(
          FigureSubject.NOMINATED_PERSONS,
          FigureSubject.REGISTERED_PERSONS,
          FigureSubject.WITHDRAWN_PERSONS,
          FigureSubject.REJECTED_PERSONS);

  private static final ImmutableSet<CountedUnit> UNITS_REPRESENTED =
      ImmutableSet.of(CountedUnit.STATES, CountedUnit.ORGANIZATIONS);

  private static boolean isTotal(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.PARTICIPANTS)
        && figure.category().isEmpty()
        && countsPersons(figure);
  }

  /**
   * Returns whether a figure counts a part of the participants, or States or organizations that
   * took part (each has at least one participant). Those who registered, and a subject that is not
   * in the list, may be more than those who attended.
   */
  private static boolean isPart(ReportedFigure figure) {
    return (countsPersons(figure)
            && !isTotal(figure)
            && FigureSubject.listed().contains(figure.subject())
            && !REGISTRATIONS.contains(figure.subject()))
        || (REPRESENTED.contains(figure.subject())
            && figure.unit().filter(UNITS_REPRESENTED::contains).isPresent());
  }

  private static boolean isTotalOfEvents(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.SIDE_EVENTS) && figure.category().isEmpty();
  }

  private static boolean isPartOfEvents(ReportedFigure figure) {
    return figure.subject().equals(FigureSubject.SIDE_EVENTS) && figure.category().isPresent();
  }

  private static boolean countsPersons(ReportedFigure figure) {
    return figure.countedUnit().filter(CountedUnit.PERSONS::equals).isPresent();
  }

  /** Reports each part that exceeds the largest published total. */
  private static void checkParts(
      Session session,
      Predicate<ReportedFigure> isTotal,
      Predicate<ReportedFigure> isPart,
      FindingCollector findings) {
    ImmutableList<ReportedFigure> figures = session.publishedFigures();
    List<ReportedCount> totals =
        figures.stream().filter(isTotal).map(ReportedFigure::count).toList();
    ReportedCount largest =
        totals.stream().max(Comparator.comparingLong(FigureRules::upperEnd)).orElseThrow();
    for (int i = 0; i < figures.size(); i++) {
      ReportedFigure figure = figures.get(i);
      if (isPart.test(figure) && exceeds(figure.count(), largest)) {
        Object part = figure.category().<Object>map(text -> text).orElse(figure.subject());
        findings.add(Place.of("publishedFigures").at(i).at("count"), figure.count(), part, largest);
      }
    }
  }

  /**
   * Returns the upper bound of a count. A total without a bound, or one that is only approximate,
   * may be of any size.
   */
  private static long upperEnd(ReportedCount count) {
    return count.isApproximate()
        ? Long.MAX_VALUE
        : count.intervalAsPrinted().max().orElse(Long.MAX_VALUE);
  }

  /**
   * Returns whether a part exceeds a total. An unqualified total may be rounded: "over 1,400" does
   * not exceed "1,400", but "1,500" does.
   */
  private static boolean exceeds(ReportedCount part, ReportedCount total) {
    return !part.isApproximate()
        && !total.isApproximate()
        && (total.interval().isPresent() || part.value() > total.value())
        && part.intervalAsPrinted().isMoreThan(total.intervalAsPrinted()) == Answer.YES;
  }

  private static void checkConflicts(
      Session session, RecordView record, FindingCollector findings) {
    ImmutableList<ReportedFigure> figures = session.publishedFigures();
    for (List<Integer> group : comparable(session)) {
      int highest =
          group.stream()
              .max(Comparator.comparingLong(index -> printed(figures.get(index)).min()))
              .orElseThrow();
      int lowest =
          group.stream()
              .min(
                  Comparator.comparingLong(
                      index -> printed(figures.get(index)).max().orElse(Long.MAX_VALUE)))
              .orElseThrow();
      if (printed(figures.get(highest)).isMoreThan(printed(figures.get(lowest))) == Answer.YES) {
        findings.add(
            Place.of("publishedFigures").at(highest),
            figures.get(highest).subject(),
            figures.get(lowest).count(),
            figures.get(highest).count());
      }
    }
  }

  /**
   * {@return the groups of two or more figures that count the same for the same day, as indices}
   */
  private static List<List<Integer>> comparable(Session session) {
    ImmutableList<ReportedFigure> figures = session.publishedFigures();
    Collection<List<Integer>> groups =
        IntStream.range(0, figures.size())
            .boxed()
            .filter(index -> !figures.get(index).count().isApproximate())
            .collect(
                groupingBy(index -> kindOnItsDay(figures.get(index)), LinkedHashMap::new, toList()))
            .values();
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private static String kindOnItsDay(ReportedFigure figure) {
    return figure.asOf().map(day -> day + " ").orElse("") + figure.kind();
  }

  private static boolean isComparableClaim(
      ReportedFigure figure, Session session, RecordView record) {
    return figure.claimedRecord().orElse(false)
        && !figure.count().isApproximate()
        && EarlierFigures.of(record).largestBefore(session, figure).isPresent();
  }

  private static void checkRecords(Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      ReportedFigure figure = session.publishedFigures().get(i);
      if (isComparableClaim(figure, session, record)) {
        EarlierFigures.Entry earlier =
            EarlierFigures.of(record).largestBefore(session, figure).orElseThrow();
        if (printed(earlier.figure()).isMoreThan(printed(figure)) == Answer.YES) {
          findings.add(
              Place.of("publishedFigures").at(i).at("claimedRecord"),
              figure.count(),
              figure.subject(),
              EntityLabel.of(earlier.session()),
              earlier.figure().count());
        }
      }
    }
  }

  private static CountInterval printed(ReportedFigure figure) {
    return figure.count().intervalAsPrinted();
  }

  private static boolean hasNeighbours(Session session, RecordView record) {
    return session.publishedFigures().stream()
        .anyMatch(figure -> !NeighbouringFigures.of(record).around(session, figure).isEmpty());
  }

  private static void checkScale(Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      ReportedFigure figure = session.publishedFigures().get(i);
      Place place = Place.of("publishedFigures").at(i).at("count");
      outOfScale(
              figure.count().value(),
              NeighbouringFigures.of(record).around(session, figure),
              findings.value(FACTOR),
              findings.value(FROM))
          .ifPresent(
              other ->
                  findings.add(
                      place,
                      figure.count(),
                      figure.subject(),
                      EntityLabel.of(other.session()),
                      figure.count().value() < other.min() ? other.min() : other.max()));
    }
  }

  /**
   * Returns the nearest of the neighbours' figures if a number is far larger, or far smaller, than
   * all of them.
   */
  private static Optional<NeighbouringFigures.Range> outOfScale(
      long value, ImmutableList<NeighbouringFigures.Range> others, long factor, long from) {
    Optional<NeighbouringFigures.Range> largest =
        others.stream().max(Comparator.comparingLong(NeighbouringFigures.Range::max));
    Optional<NeighbouringFigures.Range> smallest =
        others.stream().min(Comparator.comparingLong(NeighbouringFigures.Range::min));
    if (largest.isPresent() && value >= from && value / factor >= largest.get().max()) {
      return largest;
    }
    return smallest.filter(range -> range.min() >= from && range.min() / factor >= value);
  }
}
