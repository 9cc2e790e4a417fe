package org.unodc.cop.domain.sideevent;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
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
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.AttendanceFormat;

/**
 * An event in the margins of a session, for which an organizer applies and which has a place in the
 * programme. Briefings and dialogues are {@code Engagement}s.
 */
@DomainType
public abstract sealed class SideEvent implements Entity permits ImmutableSideEvent {

  SideEvent() {}

  /** {@return the id by which other entities refer to the side event} */
  public abstract SideEventId id();

  /** {@return the session in whose margins the event takes place} */
  public abstract Optional<SessionId> session();

  /** {@return the title of the event} */
  public abstract Optional<LocalizedText> title();

  /** {@return a summary of the event} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the organizer that is responsible for the event} */
  public abstract Optional<Actor> mainOrganizer();

  /** {@return the organizers besides the main organizer} */
  public abstract ImmutableList<Actor> coOrganizers();

  /** {@return the sponsors of the event} */
  public abstract ImmutableList<Actor> sponsors();

  /** {@return the supporters of the event} */
  public abstract ImmutableList<Actor> supporters();

  /** {@return the moderator of the event} */
  @PersonalData
  public abstract Optional<Person> moderator();

  /** {@return the speakers of the event} */
  public abstract ImmutableList<Actor> speakers();

  /** {@return the time of the event} */
  public abstract Optional<TimeSlot> slot();

  /** {@return the day of the event, for example if its hours are not known} */
  public abstract Optional<LocalDate> day();

  /** {@return the room of the event} */
  public abstract Optional<RoomId> room();

  /** {@return the link for online participation} */
  public abstract Optional<String> onlineLink();

  /** {@return the way in which participants attend} */
  public abstract Optional<AttendanceFormat> format();

  /** {@return the languages of the event, as BCP 47 tags} */
  public abstract ImmutableList<String> languages();

  /** {@return the themes of the event} */
  public abstract ImmutableList<LocalizedText> themes();

  /** {@return the agenda items to which the event relates} */
  public abstract ImmutableList<AgendaItemId> agendaItems();

  /** {@return the number of persons who attended} */
  public abstract Optional<ReportedCount> attendance();

  /** {@return the status of the event} */
  public abstract Optional<SideEventStatus> status();

  /** {@return the event into which this event was merged} */
  public abstract Optional<SideEventId> mergedInto();

  /** {@return the subjects that the event presents} */
  public abstract ImmutableList<SideEventSubject> presents();

  /** {@return the subjects that the event follows up} */
  public abstract ImmutableList<SideEventSubject> followsUp();

  /** {@return the sources of the facts about the event} */
  public abstract ImmutableList<Source> sources();

  /** {@return the days on which the event takes place: those of the slot, or else its day} */
  public final Optional<Timing> timing() {
    return slot().<Timing>map(slot -> slot).or(() -> day().map(day -> DateRange.of(day, day)));
  }

  /**
   * {@return whether the event takes place: it was not merged or cancelled, and no application for
   * it was declined or withdrawn, as far as is known}
   */
  public final boolean takesPlace() {
    return status().map(SideEventStatus::takesPlace).orElse(true);
  }

  /**
   * {@return whether the record has only an application for the event: without a decision, declined
   * or withdrawn. Such an event is not published}
   */
  public final boolean isApplication() {
    return status().filter(SideEventStatus::isApplication).isPresent();
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
