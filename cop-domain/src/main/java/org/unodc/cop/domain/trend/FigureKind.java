package org.unodc.cop.domain.trend;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;

/** Selects the figures of one kind, and describes them. A trend compares figures of one kind. */
final class FigureKind {
  private static final ImmutableSet<FigureSubject> SUGGEST_PERSONS =
      ImmutableSet.of(
          FigureSubject.PARTICIPANTS,
          FigureSubject.OBSERVERS,
          FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);

  private FigureKind() {}

  /** {@return a session with only its figures of the same kind as a figure, possibly none} */
  static SessionFigures sameKind(SessionFigures session, ReportedFigure figure) {
    String kind = figure.kind();
    return session.with(
        session.figures().stream()
            .filter(candidate -> candidate.kind().equals(kind))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the session once for each kind of its figures, with the figures of that kind; an empty
   * list if the session has no ordinal}
   */
  static ImmutableList<SessionFigures> eachKind(SessionFigures session) {
    if (session.ordinal().isEmpty()) {
      return ImmutableList.of();
    }
    Map<String, ImmutableList<ReportedFigure>> kinds =
        session.figures().stream()
            .collect(
                groupingBy(
                    ReportedFigure::kind, LinkedHashMap::new, ImmutableList.toImmutableList()));
    return kinds.values().stream().map(session::with).collect(ImmutableList.toImmutableList());
  }

  /** {@return the interval that contains all counts with bounds; empty if no count has bounds} */
  static Optional<CountInterval> proven(ImmutableList<ReportedFigure> figures) {
    return figures.stream()
        .map(ReportedFigure::count)
        .map(ReportedCount::interval)
        .flatMap(Optional::stream)
        .reduce(CountInterval::hull);
  }

  /**
   * {@return the interval that contains all counts, if approximate and unqualified ones are taken
   * as exact; empty if there are no figures}
   */
  static Optional<CountInterval> asPrinted(ImmutableList<ReportedFigure> figures) {
    return figures.stream()
        .map(ReportedFigure::count)
        .map(ReportedCount::intervalAsPrinted)
        .reduce(CountInterval::hull);
  }

  /** {@return a phrase for what a figure counts, such as "participants (in person)"} */
  static Translatable subject(ReportedFigure figure) {
    return withNotes(label(figure.subject()), figure);
  }

  /**
   * {@return a text with the category of a figure, and with its unit if it counts others than
   * persons where the subject suggests persons}
   */
  static Translatable withNotes(Translatable text, ReportedFigure figure) {
    ImmutableList.Builder<Translatable> notes = ImmutableList.builder();
    figure.category().ifPresent(category -> notes.add(MessageArgument.of(category)));
    figure
        .unit()
        .filter(unit -> unit != CountedUnit.PERSONS && SUGGEST_PERSONS.contains(figure.subject()))
        .ifPresent(unit -> notes.add(MessageArgument.of(unit)));
    ImmutableList<Translatable> all = notes.build();
    return all.isEmpty()
        ? text
        : Message.of(TrendSentence.SUBJECT_OF_CATEGORY, text, Message.list(all));
  }

  /**
   * {@return the counts as a list, such as "193, 196 and more than 500"; counts with the same text,
   * such as an exact and an unqualified 193, are listed once}
   */
  static Translatable counts(ImmutableList<ReportedFigure> figures) {
    Map<String, ReportedCount> byText = new LinkedHashMap<>();
    figures.forEach(figure -> byText.putIfAbsent(figure.count().toString(), figure.count()));
    return Message.conjunction(ImmutableList.copyOf(byText.values()));
  }

  /** {@return the label of a subject; for one outside the list its code as words} */
  private static Translatable label(FigureSubject subject) {
    return FigureSubject.listed().contains(subject)
        ? MessageArgument.of(subject)
        : MessageArgument.of(Ascii.toLowerCase(subject.word()).replace('_', ' '));
  }
}
