package org.unodc.cop.domain.rules.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules that compare a published figure with the wording in which it was published. */
public final class FigureWordingRules {
  /** Smaller numbers are usually spelled out. */
  private static final long SMALLEST_IN_DIGITS = 10;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("source.figure-agrees-with-its-wording", ReportedFigure.class)
              .reading(Scope.VALUE)
              .when(figure -> figure.count().value() >= SMALLEST_IN_DIGITS)
              .given(
                  FigureWordingRules::comparable,
                  (figure, comparable, record, findings) -> {
                    long value = figure.count().value();
                    if (comparable.size() == wordings(figure).size()
                        && comparable.stream()
                            .noneMatch(text -> PrintedNumbers.contains(text, value))) {
                      findings.add(
                          Place.of("count"), figure.count(), figure.wording().orElseThrow());
                    }
                  }),
          Rule.notice("source.figure-is-as-exact-as-its-wording", ReportedFigure.class)
              .reading(Scope.VALUE)
              .when(
                  figure ->
                      wordings(figure).stream()
                          .anyMatch(text -> PrintedNumbers.contains(text, figure.count().value())))
              .check(
                  (figure, record, findings) -> {
                    long value = figure.count().value();
                    if (claimsToBeExact(figure)
                        && wordings(figure).stream()
                            .anyMatch(text -> PrintedNumbers.isQualified(text, value))) {
                      findings.add(
                          Place.of("count"), figure.count(), figure.wording().orElseThrow());
                    }
                  }));

  private FigureWordingRules() {}

  private static boolean claimsToBeExact(ReportedFigure figure) {
    return figure.count().qualifier() == CountQualifier.EXACT
        || figure.count().qualifier() == CountQualifier.UNQUALIFIED;
  }

  /** {@return the wordings that print their numbers in digits only; empty if none does} */
  private static Optional<ImmutableList<String>> comparable(ReportedFigure figure) {
    return Optional.of(
            wordings(figure).stream()
                .filter(PrintedNumbers::areComparableIn)
                .collect(ImmutableList.toImmutableList()))
        .filter(found -> !found.isEmpty());
  }

  private static ImmutableList<String> wordings(ReportedFigure figure) {
    return figure
        .wording()
        .map(wording -> wording.texts().values().asList())
        .orElse(ImmutableList.of());
  }
}
