package org.unodc.cop.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A published figure. A record may contain figures that conflict. */
@DomainType
public abstract sealed class ReportedFigure implements Composite permits ImmutableReportedFigure {

  ReportedFigure() {}

  /** {@return the subject that the figure counts} */
  public abstract FigureSubject subject();

  /** {@return the part of the subject that the figure counts, if not all of it} */
  public abstract Optional<LocalizedText> category();

  /** {@return the unit in which the figure counts} */
  public abstract Optional<CountedUnit> unit();

  /** {@return the number, as published} */
  public abstract ReportedCount count();

  /** {@return the day for which the figure is valid, if the source states one} */
  public abstract Optional<LocalDate> asOf();

  /** {@return the wording in which the figure was published} */
  public abstract Optional<LocalizedText> wording();

  /** {@return whether the source claims that the figure is a record high} */
  public abstract Optional<Boolean> claimedRecord();

  /** {@return the source that published the figure} */
  public abstract Optional<Source> source();

  /** {@return the unit; persons if it is not stated and the subject is participants} */
  public final Optional<CountedUnit> countedUnit() {
    return unit()
        .or(
            () ->
                subject().equals(FigureSubject.PARTICIPANTS)
                    ? Optional.of(CountedUnit.PERSONS)
                    : Optional.empty());
  }

  /**
   * {@return the unit, subject and category as one text, which is equal for figures that count the
   * same}
   */
  public final String kind() {
    return countedUnit().map(CountedUnit::name).orElse("")
        + ' '
        + subject()
        + category().map(category -> " " + category.texts()).orElse("");
  }

  /**
   * {@return whether both figures come from one source, however certain each of them is, or neither
   * of them has a source}
   *
   * <p>Two figures are the numbers of one share only if they do.
   */
  public final boolean isFromSameSourceAs(ReportedFigure other) {
    return reference(this).equals(reference(other));
  }

  private static Optional<Source> reference(ReportedFigure figure) {
    return figure.source().map(source -> source.toBuilder().certainty(Optional.empty()).build());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("subject", subject())
        .add("category", category())
        .add("wording", wording())
        .add("source", source());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ReportedFigure}. */
  public static final class Builder extends ImmutableReportedFigure.Builder {
    Builder() {}
  }
}
