package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/** One meeting of a session. */
@DomainType
public abstract sealed class Meeting implements Entity permits ImmutableMeeting {

  Meeting() {}

  /** {@return the id by which others refer to it} */
  public abstract MeetingId id();

  /** {@return what kind it is} */
  public abstract Optional<MeetingKind> kind();

  /** {@return its number within its kind} */
  public abstract OptionalInt number();

  /** {@return what it is called, where it has a name} */
  public abstract Optional<LocalizedText> title();

  /** {@return when it meets} */
  public abstract Optional<TimeSlot> slot();

  /** {@return where it meets} */
  public abstract Optional<RoomId> room();

  /** {@return the items that it takes up} */
  public abstract ImmutableList<AgendaItemId> agendaItems();

  /** {@return the parties present} */
  public abstract Optional<PartialList<ParticipantId>> partiesPresent();

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
    parts
        .add("title", title())
        .add("room", room())
        .add("agendaItems", agendaItems())
        .add("partiesPresent", partiesPresent());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Meeting}. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
