package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A reference to a document by its symbol, title or link. */
@DomainType
public abstract sealed class DocumentReference implements Composite
    permits ImmutableDocumentReference {

  DocumentReference() {}

  /** {@return the symbol as printed; a rule checks whether it can be parsed} */
  public abstract Optional<String> symbol();

  /** {@return the title of the document} */
  public abstract Optional<LocalizedText> title();

  /** {@return the languages in which the document exists} */
  public abstract ImmutableList<OfficialLanguage> languages();

  /** {@return the link to the document} */
  public abstract Optional<String> link();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("symbol", symbol()).add("title", title()).add("link", link());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(symbol(), "symbol");
    Require.textIfPresent(link(), "link");
    if (symbol().isEmpty() && title().isEmpty() && link().isEmpty()) {
      throw new InvariantException(
          "document-empty", "a document must have a symbol, a title or a link");
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

  /** Builds a {@link DocumentReference}. */
  public static final class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
