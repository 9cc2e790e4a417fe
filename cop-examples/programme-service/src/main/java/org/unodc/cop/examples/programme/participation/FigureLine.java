package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A published figure.
 *
 * @param subject what it counts
 * @param category the part of the subject that it counts; empty if it counts all
 * @param count the number with its qualifier
 * @param asOf the day for which it is valid
 * @param wording the words in which it was published
 * @param sources its source; empty if the record has none
 */
public record FigureLine(
    PageText subject,
    Optional<PageText> category,
    String count,
    Optional<String> asOf,
    Optional<PageText> wording,
    ImmutableList<Source> sources) {

  /** {@return the lines of figures, in their order} */
  static ImmutableList<FigureLine> of(Collection<ReportedFigure> figures, PageFormatter formatter) {
    return figures.stream()
        .map(
            figure ->
                new FigureLine(
                    formatter.label(figure.subject()),
                    figure.category().map(formatter::text),
                    formatter.count(figure.count()),
                    figure.asOf().map(formatter::day),
                    figure.wording().map(formatter::text),
                    ImmutableList.copyOf(figure.source().stream().toList())))
        .collect(ImmutableList.toImmutableList());
  }
}
