package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.ReasonFields;
import org.unodc.cop.examples.programme.form.SlotFields;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/** Reads the forms of the steps of an event. */
final class StepFields {
  private final FormReader form;
  private final SideEvent event;
  private final Snapshot now;

  private StepFields(FormReader form, SideEvent event, Snapshot now) {
    this.form = form;
    this.event = event;
    this.now = now;
  }

  /**
   * {@return the step of a form; empty, with problems added to the form, if the form is incomplete}
   */
  static Optional<? extends EventStep> read(
      String step, FormReader form, SideEvent event, Snapshot now) {
    StepFields fields = new StepFields(form, event, now);
    Optional<? extends EventStep> read =
        switch (step) {
          case "acceptance" -> Optional.of(new EventStep.Acceptance(fields.override(step)));
          case "refusal" -> fields.reason(step).map(EventStep.Refusal::new);
          case "cancellation" -> fields.reason(step).map(EventStep.Cancellation::new);
          case "reopening" ->
              Optional.of(new EventStep.Reopening(ReasonFields.read(form, step, false)));
          case "unscheduling" -> Optional.of(new EventStep.Unscheduling());
          case "merger" -> fields.merger();
          default -> fields.schedule();
        };
    return form.hasProblems() ? Optional.empty() : read;
  }

  private Optional<StepReason> reason(String step) {
    return ReasonFields.read(form, step, true);
  }

  /** The reason is required once the page showed the warnings. */
  private Optional<StepReason> override(String step) {
    return ReasonFields.read(form, step, form.entered().has("override", step));
  }

  private Optional<EventStep.Merger> merger() {
    String into = form.entered().text("into");
    Optional<EventStep.Merger> merger =
        now.conference().sideEvents().stream()
            .map(SideEvent::id)
            .filter(id -> id.value().equals(into))
            .findFirst()
            .map(EventStep.Merger::new);
    if (merger.isEmpty()) {
      form.problem("into", "event-missing");
    }
    return merger;
  }

  private Optional<EventStep.Schedule> schedule() {
    String place = form.entered().text("place");
    int end = place.lastIndexOf('/');
    SlotFields slots = new SlotFields(form, now.zone());
    if (end > 0) {
      return schedule(
          slots.of("place", place.substring(0, end)), room("place", place.substring(end + 1)));
    }
    if (slots.isBlank("time")) {
      form.problem("place", "place-missing");
      return Optional.empty();
    }
    return schedule(slots.entered("time"), room("room", form.entered().text("room")));
  }

  private Optional<EventStep.Schedule> schedule(Optional<TimeSlot> slot, Optional<RoomId> room) {
    Optional<StepReason> reason = override("schedule");
    return slot.map(time -> new EventStep.Schedule(time, room, reason));
  }

  private Optional<RoomId> room(String field, String id) {
    Optional<RoomId> room =
        now.session().venue().stream()
            .flatMap(venue -> venue.rooms().stream())
            .map(Room::id)
            .filter(roomId -> roomId.value().equals(id))
            .findFirst();
    if (room.isEmpty() && !(id.isEmpty() && isOnline(event))) {
      form.problem(field, "room-missing");
    }
    return room;
  }

  /** {@return whether an event takes place only online, so that it needs no room} */
  static boolean isOnline(SideEvent event) {
    return event.format().equals(Optional.of(AttendanceFormat.ONLINE));
  }
}
