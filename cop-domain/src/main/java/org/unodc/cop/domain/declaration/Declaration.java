package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.When;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.quantity.Listed;
import org.unodc.cop.domain.rule.Rule;

/** A declaration of civil society. */
@DomainType
public abstract sealed class Declaration implements Entity permits ImmutableDeclaration {

  Declaration() {}

  /** {@return the id by which others refer to it} */
  public abstract DeclarationId id();

  /** {@return its title} */
  public abstract Optional<LocalizedText> title();

  /** {@return who brought it about} */
  public abstract Optional<Actor> sponsor();

  /** {@return the side event at which it was launched} */
  public abstract Optional<SideEventId> launchedAt();

  /** {@return the date that it bears} */
  public abstract Optional<When> date();

  /** {@return what it advocates} */
  public abstract Optional<LocalizedText> summary();

  /** {@return its areas as far as they are known} */
  public abstract Optional<Listed<ThematicArea>> areas();

  /** {@return its signatures as far as they are known} */
  public abstract Optional<Listed<Signature>> signatures();

  /** {@return the documents that hold it} */
  public abstract ImmutableList<DocumentReference> documents();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(Parts parts) {
    parts
        .add("title", title())
        .add("sponsor", sponsor())
        .add("launchedAt", launchedAt())
        .add("summary", summary())
        .add("areas", areas())
        .add("signatures", signatures())
        .add("documents", documents())
        .add("sources", sources());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return what should hold of declarations} */
  public static ImmutableList<Rule<?>> rules() {
    return DeclarationRules.ALL;
  }

  /** Builds a {@link Declaration}. */
  public static final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
