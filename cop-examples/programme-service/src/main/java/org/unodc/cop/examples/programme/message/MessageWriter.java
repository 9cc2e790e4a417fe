package org.unodc.cop.examples.programme.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicAddress;

/** Writes messages in the language of their recipients. */
@Component
class MessageWriter {
  private final MessageTexts texts;
  private final Optional<PublicAddress> address;

  /** Mails have links only if an address is configured that others can reach. */
  MessageWriter(MessageTexts texts, PublicAddress address, Environment environment) {
    this.texts = texts;
    this.address =
        Optional.of(address)
            .filter(configured -> environment.containsProperty("programme.public-address"));
  }

  /**
   * {@return the message about a step}
   *
   * @param known the event as the recipient knows it
   * @param record the record with the step
   */
  MessageText ofStep(
      MessageKind kind,
      Optional<SideEvent> known,
      SideEvent event,
      Optional<StepReason> reason,
      Snapshot record,
      OfficialLanguage language) {
    Draft draft = new Draft(event, record, language);
    boolean isScheduled = kind == MessageKind.ACCEPTED && event.slot().isPresent();
    boolean isAgain =
        kind == MessageKind.ACCEPTED
            && known
                .flatMap(SideEvent::status)
                .filter(SideEventStatus.CANCELLED::equals)
                .isPresent();
    draft.add(
        "mail.text." + kind + (isAgain ? ".again" : "") + (isScheduled ? ".scheduled" : ""),
        draft.title(),
        merger(draft));
    if (isScheduled || kind == MessageKind.SCHEDULED || kind == MessageKind.MOVED) {
      draft.addPlace("mail.", event.slot(), event.room());
    }
    if (kind == MessageKind.MOVED || kind == MessageKind.UNSCHEDULED) {
      draft.addPlace(
          "mail.former-",
          known.flatMap(SideEvent::slot).filter(slot -> isOther(slot, event.slot())),
          known.flatMap(SideEvent::room).filter(room -> isOther(room, event.room())));
    }
    reason
        .filter(given -> kind.hasReason())
        .ifPresent(given -> draft.add("mail.reason", sentence(given, language)));
    return draft.finished(texts.text("mail.subject." + kind, language, draft.title()));
  }

  /**
   * {@return a reminder}
   *
   * @param subject what the recipient is reminded of; empty if the text has it
   * @param day the last day on which it can be done
   * @param text what the secretariat wrote
   */
  MessageText reminder(
      SideEvent event,
      Optional<Reminder> subject,
      Optional<LocalDate> day,
      Optional<LocalizedText> text,
      Snapshot record,
      OfficialLanguage language) {
    Draft draft = new Draft(event, record, language);
    draft.add("mail.text.REMINDER", draft.title());
    subject.ifPresent(chosen -> draft.add("mail.reminder." + chosen));
    text.ifPresent(own -> draft.paragraphs.add(own.in(language)));
    day.ifPresent(last -> draft.add("mail.until", draft.formatter.weekday(last)));
    return draft.finished(texts.text("mail.subject.REMINDER", language, draft.title()));
  }

  /** {@return a message that the secretariat wrote} */
  MessageText note(
      SideEvent event,
      LocalizedText subject,
      LocalizedText text,
      Snapshot record,
      OfficialLanguage language) {
    Draft draft = new Draft(event, record, language);
    draft.add("mail.text.NOTE", draft.title());
    draft.paragraphs.add(text.in(language));
    return draft.finished(subject.in(language));
  }

  private static String merger(Draft draft) {
    return draft.event.mergedInto().map(draft::titleOf).orElse("");
  }

  private static <T> boolean isOther(T former, Optional<T> now) {
    return !Optional.of(former).equals(now);
  }

  private static String sentence(StepReason reason, OfficialLanguage language) {
    List<String> parts = new ArrayList<>();
    reason.standard().ifPresent(standard -> parts.add(standard.sentence().in(language)));
    // An argument of a text has no line breaks.
    reason.text().ifPresent(own -> parts.add(MessageText.oneLine(own.in(language))));
    return String.join(" ", parts);
  }

  /** A message that is being written, paragraph by paragraph. */
  private final class Draft {
    private final SideEvent event;
    private final Snapshot record;
    private final PageFormatter formatter;
    private final List<String> paragraphs = new ArrayList<>();

    Draft(SideEvent event, Snapshot record, OfficialLanguage language) {
      this.event = event;
      this.record = record;
      this.formatter = new PageFormatter(language, record.zone());
    }

    String title() {
      return MessageText.oneLine(formatter.text(event.title(), event.id()).text());
    }

    String titleOf(SideEventId id) {
      return MessageText.oneLine(
          formatter.text(record.sideEvent(id).flatMap(SideEvent::title), id).text());
    }

    void add(String key, Object... arguments) {
      paragraphs.add(texts.text(key, formatter.language(), arguments));
    }

    /** Adds the lines for a time and a room, as far as they are known, in one paragraph. */
    void addPlace(String prefix, Optional<TimeSlot> slot, Optional<RoomId> room) {
      List<String> lines = new ArrayList<>();
      OfficialLanguage language = formatter.language();
      slot.ifPresent(
          time ->
              lines.add(
                  texts.text(
                      prefix + "time", language, formatter.when(time), formatter.zoneName())));
      room.ifPresent(id -> lines.add(texts.text(prefix + "room", language, roomName(id))));
      if (!lines.isEmpty()) {
        paragraphs.add(String.join("\n", lines));
      }
    }

    private String roomName(RoomId id) {
      return record.session().venue().stream()
          .flatMap(venue -> venue.rooms().stream())
          .filter(room -> room.id().equals(id))
          .findFirst()
          .flatMap(Room::name)
          .map(name -> name.in(formatter.language()))
          .orElse(id.value());
    }

    MessageText finished(String subject) {
      String language = formatter.language().tag();
      address.ifPresent(
          service ->
              add(
                  "mail.link",
                  service.of("/" + language + "/my-events/" + event.id().value()).toString()));
      add(
          "mail.signature",
          formatter.text(record.conference().title(), record.conference().id()).text());
      return new MessageText(subject, String.join("\n\n", paragraphs) + "\n");
    }
  }
}
