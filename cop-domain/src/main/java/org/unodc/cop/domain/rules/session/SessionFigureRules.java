package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.OutcomeKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/** Rules that compare the published figures of a session with the rest of the record. */
public final class SessionFigureRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.figures-agree-with-its-outcomes", Session.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      session.publishedFigures().stream()
                          .anyMatch(figure -> listed(figure, session, record).isPresent()))
              .check(SessionFigureRules::checkOutcomes),
          Rule.warning("session.no-more-parties-take-part-than-there-are", Session.class)
              .asCaseOf("quorum.no-more-than-there-are")
              .reading(Scope.TREATIES)
              .when(
                  (session, record) ->
                      session.publishedFigures().stream()
                          .anyMatch(figure -> largest(figure, session, record).isPresent()))
              .check(SessionFigureRules::checkParties));

  private SessionFigureRules() {}

  private static void checkOutcomes(Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      ReportedFigure figure = session.publishedFigures().get(i);
      Optional<CountInterval> listed = listed(figure, session, record);
      if (listed.isPresent()
          && figure.count().intervalAsPrinted().isEqualTo(listed.get()) == Answer.NO) {
        findings.add(
            Place.of("publishedFigures").at(i).at("count"),
            figure.subject(),
            figure.count(),
            listed.get().max().isPresent()
                ? ReportedCount.exactly(listed.get().max().getAsLong())
                : ReportedCount.atLeast(listed.get().min()));
      }
    }
  }

  /**
   * Returns how many outcomes of the record a figure can count: all of a complete list at most,
   * those of an incomplete list at least. Empty if the session has no list of outcomes, or if the
   * figure counts something else. Side events have a rule of their own.
   */
  private static Optional<CountInterval> listed(
      ReportedFigure figure, Session session, RecordView record) {
    if (figure.category().isPresent() || figure.count().qualifier() == CountQualifier.ABOUT) {
      return Optional.empty();
    }
    if (figure.subject().equals(FigureSubject.RESOLUTIONS)) {
      return OutcomeCounts.of(session, record).resolutions();
    }
    return figure.subject().equals(FigureSubject.DECISIONS)
        ? OutcomeCounts.of(session, record).decisions()
        : Optional.empty();
  }

  private static void checkParties(Session session, RecordView record, FindingCollector findings) {
    for (int i = 0; i < session.publishedFigures().size(); i++) {
      ReportedFigure figure = session.publishedFigures().get(i);
      Optional<ReportedCount> largest = largest(figure, session, record);
      if (largest.isPresent()
          && figure.count().intervalAsPrinted().isMoreThan(largest.get().intervalAsPrinted())
              == Answer.YES) {
        findings.add(
            Place.of("publishedFigures").at(i).at("count"),
            figure.subject(),
            figure.count(),
            largest.get());
      }
    }
  }

  /**
   * Returns the number of parties or signatories on the last day of a session, if a figure counts
   * how many of them took part and the actions are known for that day.
   */
  private static Optional<ReportedCount> largest(
      ReportedFigure figure, Session session, RecordView record) {
    boolean parties = figure.subject().equals(FigureSubject.PARTIES_PARTICIPATING);
    boolean signatories = figure.subject().equals(FigureSubject.SIGNATORIES_PARTICIPATING);
    if ((!parties && !signatories)
        || figure.count().qualifier() == CountQualifier.ABOUT
        || session.days().isEmpty()) {
      return Optional.empty();
    }
    return session
        .conventionIn(record)
        .flatMap(treaty -> TreatyStatus.in(record, treaty))
        .map(
            status ->
                parties
                    ? status.partiesByDepositOn(session.days().orElseThrow().last())
                    : status.signatoriesOn(session.days().orElseThrow().last()))
        .filter(count -> count.qualifier() == CountQualifier.EXACT);
  }

  /** The numbers of the outcomes of a session, computed once for all its figures. */
  private record OutcomeCounts(
      Optional<CountInterval> resolutions, Optional<CountInterval> decisions) {
    static OutcomeCounts of(Session session, RecordView record) {
      return record.computedOnce(
          OutcomeCounts.class,
          session.id(),
          () ->
              new OutcomeCounts(
                  session.outcomes().map(list -> count(list, OutcomeKind.RESOLUTION, record)),
                  session.outcomes().map(list -> count(list, OutcomeKind.DECISION, record))));
    }

    private static CountInterval count(
        PartialList<OutcomeId> list, OutcomeKind kind, RecordView record) {
      return interval(
          list,
          count(list, record, outcome -> outcome.kind().filter(kind::equals).isPresent()),
          list.items().size()
              - count(list, record, outcome -> outcome.kind().filter(k -> k != kind).isPresent()));
    }

    private static long count(
        PartialList<OutcomeId> list, RecordView record, Predicate<Outcome> condition) {
      return list.items().stream()
          .filter(id -> record.find(Outcome.class, id).filter(condition).isPresent())
          .count();
    }

    private static CountInterval interval(PartialList<?> list, long least, long most) {
      return new CountInterval(
          least, list.complete() ? OptionalLong.of(most) : OptionalLong.empty());
    }
  }
}
