package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/** The clause that opens a treaty for signature, such as article 36, paragraph 1, of UNTOC. */
@DomainType
public abstract sealed class SignatureClause implements Composite permits ImmutableSignatureClause {

  SignatureClause() {}

  /**
   * {@return the period during which the treaty may be signed, including the first and the last
   * day}
   */
  public abstract DateRange window();

  /** {@return the article that opens the treaty for signature} */
  public abstract Optional<Citation> citation();

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
