package org.unodc.cop.domain.document;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/** A document by its symbol, title or link. */
@DomainType
public abstract sealed class DocumentReference implements Composite
    permits ImmutableDocumentReference {

  DocumentReference() {}

  /** {@return its symbol as printed; whether it can be parsed is for a rule to say} */
  public abstract Optional<String> symbol();

  /** {@return its title} */
  public abstract Optional<LocalizedText> title();

  /** {@return the languages in which it exists} */
  public abstract ImmutableList<OfficialLanguage> languages();

  /** {@return where it can be read} */
  public abstract Optional<String> link();

  @Override
  public final void parts(Parts parts) {
    parts.add("symbol", symbol()).add("title", title()).add("link", link());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(symbol(), "symbol");
    Require.textIfPresent(link(), "link");
    Preconditions.checkArgument(
        symbol().isPresent() || title().isPresent() || link().isPresent(),
        "a document has a symbol, a title or a link");
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
