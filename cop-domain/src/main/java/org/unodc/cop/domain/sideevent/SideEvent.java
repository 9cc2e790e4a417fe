package org.unodc.cop.domain.sideevent;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.session.AttendanceFormat;

/** An event in the margins of a session. */
@DomainType
public abstract sealed class SideEvent implements Entity permits ImmutableSideEvent {

  SideEvent() {}

  /** {@return the id by which others refer to it} */
  public abstract SideEventId id();

  /** {@return the session in whose margins it takes place} */
  public abstract Optional<SessionId> session();

  /** {@return its title} */
  public abstract Optional<LocalizedText> title();

  /** {@return what it is about} */
  public abstract Optional<LocalizedText> summary();

  /** {@return who is responsible for it} */
  public abstract Optional<Actor> mainOrganizer();

  /** {@return who organizes it with the main organizer} */
  public abstract ImmutableList<Actor> coOrganizers();

  /** {@return who sponsors it} */
  public abstract ImmutableList<Actor> sponsors();

  /** {@return who supports it} */
  public abstract ImmutableList<Actor> supporters();

  /** {@return who leads it} */
  @PersonalData
  public abstract Optional<Person> moderator();

  /** {@return who speaks there} */
  public abstract ImmutableList<Actor> speakers();

  /** {@return when it takes place} */
  public abstract Optional<TimeSlot> slot();

  /** {@return where it takes place} */
  public abstract Optional<RoomId> room();

  /** {@return where one takes part online} */
  public abstract Optional<String> onlineLink();

  /** {@return how one takes part} */
  public abstract Optional<AttendanceFormat> format();

  /** {@return the languages of the event, as BCP 47 tags} */
  public abstract ImmutableList<String> languages();

  /** {@return what it is about, in short} */
  public abstract ImmutableList<LocalizedText> themes();

  /** {@return the agenda items that it belongs to} */
  public abstract ImmutableList<AgendaItemId> agendaItems();

  /** {@return where it stands} */
  public abstract Optional<SideEventStatus> status();

  /** {@return the event that it was merged into} */
  public abstract Optional<SideEventId> mergedInto();

  /** {@return what it presents} */
  public abstract ImmutableList<SideEventSubject> presents();

  /** {@return what it follows up} */
  public abstract ImmutableList<SideEventSubject> followsUp();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

  /** {@return whether it was neither merged nor cancelled, as far as the record says} */
  public final boolean takesPlace() {
    return status().stream()
        .noneMatch(
            status -> status == SideEventStatus.CANCELLED || status == SideEventStatus.MERGED);
  }

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
        .add("session", session())
        .add("title", title())
        .add("summary", summary())
        .add("mainOrganizer", mainOrganizer())
        .add("coOrganizers", coOrganizers())
        .add("sponsors", sponsors())
        .add("supporters", supporters())
        .add("moderator", moderator())
        .add("speakers", speakers())
        .add("room", room())
        .add("onlineLink", onlineLink())
        .add("languages", languages())
        .add("themes", themes())
        .add("agendaItems", agendaItems())
        .add("mergedInto", mergedInto())
        .add("presents", presents())
        .add("followsUp", followsUp())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(onlineLink(), "onlineLink");
    Require.texts(languages(), "languages");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SideEvent}. */
  public static final class Builder extends ImmutableSideEvent.Builder {
    Builder() {}
  }
}
