package org.unodc.cop.domain.coherence;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about published figures anywhere in a record. */
final class PublishedFigureRules {
  private static final Rule<ReportedFigure> PUBLISHED_FIGURE_HAS_A_SOURCE =
      Rule.of("source.published-figure-has-a-source", Severity.NOTICE, ReportedFigure.class)
          .holds(figure -> figure.source().isPresent());

  private static final Rule<ReportedFigure> FIGURE_SUBJECT_IS_A_LISTED_WORD =
      Rule.of("source.figure-subject-is-a-listed-word", Severity.NOTICE, ReportedFigure.class)
          .check(
              (figure, record, findings) -> {
                if (!FigureSubject.listed().contains(figure.subject())) {
                  findings.add(Place.of("subject"), figure.subject());
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(PUBLISHED_FIGURE_HAS_A_SOURCE, FIGURE_SUBJECT_IS_A_LISTED_WORD);

  private PublishedFigureRules() {}
}
