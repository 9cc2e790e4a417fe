package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules that compare the size of the figures of neighbouring sessions. */
public final class FigureScaleRules {
  /** More than this many times a neighbour's figure, or less than this fraction of it. */
  private static final Parameter FACTOR = new Parameter("factor", 5, 2, 1_000);

  /** Numbers that are all smaller than this vary too much from session to session. */
  private static final Parameter FROM = new Parameter("from", 50, 1, 1_000_000);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("session.figures-keep-their-scale", Session.class)
              .reading(Scope.SESSION)
              .with(FACTOR)
              .with(FROM)
              .when(FigureScaleRules::hasNeighbours)
              .check(FigureScaleRules::checkScale));

  private FigureScaleRules() {}

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
