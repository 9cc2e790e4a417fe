package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A proposal in a declaration. */
@DomainType
public abstract sealed class Proposal implements Composite permits ImmutableProposal {

  Proposal() {}

  /** {@return the text of the proposal} */
  public abstract Optional<LocalizedText> text();

  /** {@return the articles that the proposal cites} */
  public abstract ImmutableList<ArticleReference> articles();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("text", text()).add("articles", articles());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Proposal}. */
  public static final class Builder extends ImmutableProposal.Builder {
    Builder() {}
  }
}
