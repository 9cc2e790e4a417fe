package org.unodc.cop.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * A document or web page that supports facts of the record, with the certainty of these facts. It
 * has a title, a symbol or a link.
 */
@DomainType
public abstract sealed class Source implements Composite permits ImmutableSource {

  Source() {}

  /** {@return the title of the source} */
  public abstract Optional<LocalizedText> title();

  /** {@return the document symbol of the source} */
  public abstract Optional<String> symbol();

  /** {@return the link to the source} */
  public abstract Optional<String> link();

  /** {@return the day of publication, or the day for which the source describes the facts} */
  public abstract Optional<LocalDate> date();

  /** {@return the certainty of the fact that the source supports} */
  public abstract Optional<Certainty> certainty();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("title", title()).add("symbol", symbol()).add("link", link());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(symbol(), "symbol");
    Require.textIfPresent(link(), "link");
    if (title().isEmpty() && symbol().isEmpty() && link().isEmpty()) {
      throw new InvariantException(
          "source-empty", "a source must have a title, a symbol or a link");
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

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
