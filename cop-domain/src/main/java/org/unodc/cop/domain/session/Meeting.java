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

/** A meeting of a session. */
@DomainType
public abstract sealed class Meeting implements Entity permits ImmutableMeeting {

  Meeting() {}

  /** {@return the id by which other entities refer to the meeting} */
  public abstract MeetingId id();

  /** {@return the kind of the meeting} */
  public abstract Optional<MeetingKind> kind();

  /**
   * {@return the body that meets, if several bodies of this kind meet, such as Committee II of the
   * Conference of the Parties to CITES}
   */
  public abstract Optional<LocalizedText> body();

  /** {@return the number of the meeting within its kind and body} */
  public abstract OptionalInt number();

  /** {@return the title of the meeting; empty if it has none} */
  public abstract Optional<LocalizedText> title();

  /** {@return the time of the meeting} */
  public abstract Optional<TimeSlot> slot();

  /** {@return the room of the meeting} */
  public abstract Optional<RoomId> room();

  /** {@return the agenda items that the meeting considers} */
  public abstract ImmutableList<AgendaItemId> agendaItems();

  /** {@return the parties that are present} */
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
        .add("body", body())
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
