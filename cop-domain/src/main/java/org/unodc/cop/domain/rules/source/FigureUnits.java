package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;

/** The units in which the subjects of published figures can be counted. */
final class FigureUnits {
  private static final ImmutableSet<CountedUnit> ATTENDING =
      ImmutableSet.of(CountedUnit.PERSONS, CountedUnit.ORGANIZATIONS);
  private static final ImmutableSet<CountedUnit> STATES = ImmutableSet.of(CountedUnit.STATES);
  private static final ImmutableSet<CountedUnit> TEXTS = ImmutableSet.of(CountedUnit.TEXTS);

  /**
   * The subject of an organization can be counted in its delegates. An observer can be a State, an
   * organization or a person.
   */
  private static final ImmutableMap<FigureSubject, ImmutableSet<CountedUnit>> UNITS =
      ImmutableMap.<FigureSubject, ImmutableSet<CountedUnit>>builder()
          .put(FigureSubject.PARTIES, STATES)
          .put(FigureSubject.SIGNATORIES, STATES)
          .put(FigureSubject.PARTICIPANTS, ImmutableSet.of(CountedUnit.PERSONS))
          .put(FigureSubject.PARTIES_PARTICIPATING, STATES)
          .put(FigureSubject.SIGNATORIES_PARTICIPATING, STATES)
          .put(FigureSubject.COUNTRIES, STATES)
          .put(
              FigureSubject.OBSERVERS,
              ImmutableSet.of(CountedUnit.PERSONS, CountedUnit.ORGANIZATIONS, CountedUnit.STATES))
          .put(FigureSubject.INTERGOVERNMENTAL_ORGANIZATIONS, ATTENDING)
          .put(FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS, ATTENDING)
          .put(FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS, ATTENDING)
          .put(FigureSubject.SIDE_EVENTS, ImmutableSet.of(CountedUnit.EVENTS))
          .put(FigureSubject.RESOLUTIONS, TEXTS)
          .put(FigureSubject.DECISIONS, TEXTS)
          .put(FigureSubject.DRAFTS, TEXTS)
          .buildOrThrow();

  private FigureUnits() {}

  /** {@return the units in which a subject can be counted; empty if the subject is not listed} */
  static ImmutableSet<CountedUnit> of(FigureSubject subject) {
    return UNITS.getOrDefault(subject, ImmutableSet.of());
  }

  /**
   * {@return the unit of a figure, or the only unit of its subject if the figure has none; empty if
   * the subject can be counted in several units}
   */
  static Optional<CountedUnit> of(ReportedFigure figure) {
    ImmutableSet<CountedUnit> units = of(figure.subject());
    return figure
        .unit()
        .or(() -> units.size() == 1 ? units.stream().findFirst() : Optional.empty());
  }
}
