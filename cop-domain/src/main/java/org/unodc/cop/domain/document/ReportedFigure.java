package org.unodc.cop.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A figure that somebody published; several that conflict may stand side by side. */
@DomainType
public abstract sealed class ReportedFigure implements Composite permits ImmutableReportedFigure {

  ReportedFigure() {}

  /** {@return what it counts} */
  public abstract FigureSubject subject();

  /** {@return the part of the subject that it counts, where it is only a part} */
  public abstract Optional<LocalizedText> category();

  /** {@return in what it counts} */
  public abstract Optional<CountedUnit> unit();

  /** {@return the figure} */
  public abstract ReportedCount count();

  /** {@return the day for which it is given, where the source names one} */
  public abstract Optional<LocalDate> asOf();

  /** {@return the words in which it was published} */
  public abstract Optional<LocalizedText> wording();

  /** {@return true where the source calls it a record} */
  public abstract Optional<Boolean> claimedRecord();

  /** {@return where it was published} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(Parts parts) {
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
