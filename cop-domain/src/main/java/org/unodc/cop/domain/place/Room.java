package org.unodc.cop.domain.place;

import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A room of a venue. */
@DomainType
public abstract sealed class Room implements Entity permits ImmutableRoom {

  Room() {}

  /** {@return the id by which other values refer to the room} */
  public abstract RoomId id();

  /** {@return the name of the room, such as M5} */
  public abstract Optional<LocalizedText> name();

  /** {@return the number of people that the room holds} */
  public abstract OptionalInt capacity();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return name();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("name", name());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Room}. */
  public static final class Builder extends ImmutableRoom.Builder {
    Builder() {}
  }
}
