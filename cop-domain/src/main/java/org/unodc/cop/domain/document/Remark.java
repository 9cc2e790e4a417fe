package org.unodc.cop.domain.document;

import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A remark about the certainty of one value of the record. */
@DomainType
public abstract sealed class Remark implements Composite permits ImmutableRemark {

  Remark() {}

  /**
   * {@return the place of the value that the remark is about: a JSON Pointer (RFC 6901) into the
   * record}
   */
  public abstract String place();

  /** {@return the certainty of the value} */
  public abstract Optional<Certainty> certainty();

  /** {@return the text of the remark} */
  public abstract Optional<LocalizedText> note();

  /** {@return the source of the remark} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("place", place()).add("note", note()).add("source", source());
  }

  @Value.Check
  void check() {
    Require.text(place(), "place");
    if (!place().startsWith("/")) {
      throw new InvariantException(
          "remark-place",
          "a place is a JSON Pointer that starts with a slash, but this one is \"%s\"",
          place());
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Remark}. */
  public static final class Builder extends ImmutableRemark.Builder {
    Builder() {}
  }
}
