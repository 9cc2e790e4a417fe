package org.unodc.cop.domain.place;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A place at which a session meets. */
@DomainType
public abstract sealed class Venue implements Composite permits ImmutableVenue {

  Venue() {}

  /** {@return the name of the city} */
  public abstract Optional<LocalizedText> city();

  /** {@return the code of the State in which the venue is} */
  public abstract Optional<StateCode> state();

  /** {@return the name of the building} */
  public abstract Optional<LocalizedText> name();

  /** {@return the time zone of the venue, as an IANA name} */
  public abstract Optional<ZoneId> zone();

  /** {@return the rooms of the venue that the session uses} */
  public abstract ImmutableList<Room> rooms();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("city", city()).add("state", state()).add("name", name()).add("rooms", rooms());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Venue}. */
  public static final class Builder extends ImmutableVenue.Builder {
    Builder() {}
  }
}
