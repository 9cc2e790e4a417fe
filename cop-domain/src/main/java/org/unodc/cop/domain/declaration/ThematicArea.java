package org.unodc.cop.domain.declaration;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ThematicAreaId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A thematic area of a declaration. */
@DomainType
public abstract sealed class ThematicArea implements Entity permits ImmutableThematicArea {

  ThematicArea() {}

  /** {@return the id by which other values refer to the area} */
  public abstract ThematicAreaId id();

  /** {@return the title of the area} */
  public abstract LocalizedText title();

  /** {@return the proposals in the area} */
  public abstract ImmutableList<Proposal> proposals();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.of(title());
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("title", title()).add("proposals", proposals());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ThematicArea}. */
  public static final class Builder extends ImmutableThematicArea.Builder {
    Builder() {}
  }
}
