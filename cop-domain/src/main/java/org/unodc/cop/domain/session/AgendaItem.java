package org.unodc.cop.domain.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** An item of the agenda of a session. */
@DomainType
public abstract sealed class AgendaItem implements Entity permits ImmutableAgendaItem {

  AgendaItem() {}

  /** {@return the id by which other entities refer to the item} */
  public abstract AgendaItemId id();

  /** {@return the number as printed, such as 2 (a)} */
  public abstract Optional<String> number();

  /** {@return the title of the item} */
  public abstract Optional<LocalizedText> title();

  /** {@return the agenda item that contains this item} */
  public abstract Optional<AgendaItemId> partOf();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("number", number()).add("title", title()).add("partOf", partOf());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(number(), "number");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link AgendaItem}. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
