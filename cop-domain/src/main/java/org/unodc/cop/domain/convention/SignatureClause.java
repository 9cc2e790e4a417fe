package org.unodc.cop.domain.convention;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** The clause that opens a treaty for signature, such as article 36, paragraph 1, of UNTOC. */
@DomainType
public abstract sealed class SignatureClause implements Composite permits ImmutableSignatureClause {

  SignatureClause() {}

  /**
   * {@return the period during which the treaty may be signed, including the first and the last
   * day; absent if the text sets no last day}
   */
  public abstract Optional<DateRange> window();

  /**
   * {@return the first day of a period for signature whose last day the text does not set; it takes
   * precedence over the period}
   */
  public abstract Optional<LocalDate> opensOn();

  /**
   * {@return how long the treaty is open for signature if the text sets no last day; it takes
   * precedence over the period}
   */
  public abstract Optional<SignatureClosing> closes();

  /** {@return the article that opens the treaty for signature} */
  public abstract Optional<Citation> citation();

  /** {@return the first day on which the treaty may be signed; empty if it is unknown} */
  public final Optional<LocalDate> firstDay() {
    return opensOn().or(() -> window().map(DateRange::first));
  }

  /**
   * {@return the last day on which the treaty may be signed; empty if it is unknown or if the text
   * sets none}
   */
  public final Optional<LocalDate> lastDay() {
    return closes().isPresent() ? Optional.empty() : window().map(DateRange::last);
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SignatureClause}. */
  public static final class Builder extends ImmutableSignatureClause.Builder {
    Builder() {}
  }
}
