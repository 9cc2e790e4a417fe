package org.unodc.cop.examples.programme.message;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.form.FormReader;

/** Reads the form with which the secretariat writes to organizers. */
final class WrittenFields {
  private static final int MAX_TEXT = 5_000;

  private WrittenFields() {}

  /**
   * What the secretariat wrote.
   *
   * @param reminder the subject of a reminder; empty if the text has it, or for a note
   * @param day the last day for what a reminder asks for
   * @param subject the subject of a note; empty for a reminder
   * @param text the text; may be empty only for a reminder with a subject
   */
  record Written(
      MessageKind kind,
      Optional<Reminder> reminder,
      Optional<LocalDate> day,
      Optional<LocalizedText> subject,
      Optional<LocalizedText> text) {}

  /** {@return what was written; empty, with problems added to the form, if something is missing} */
  static Optional<Written> read(FormReader form, LocalDate today) {
    Optional<MessageKind> kind =
        form.parse("kind", form.entered().text("kind"), "no-choice", WrittenFields::kind);
    Optional<LocalizedText> text = texts(form, "text", MAX_TEXT);
    Optional<Written> written =
        kind.map(
            chosen -> chosen == MessageKind.NOTE ? note(form, text) : reminder(form, text, today));
    return form.hasProblems() ? Optional.empty() : written;
  }

  private static MessageKind kind(String name) {
    MessageKind kind = MessageKind.valueOf(name);
    if (!kind.isWritten()) {
      throw new IllegalArgumentException(name);
    }
    return kind;
  }

  private static Written note(FormReader form, Optional<LocalizedText> text) {
    Optional<LocalizedText> subject = texts(form, "subject", MessageText.MAX_SUBJECT);
    String own = form.formatter().language().tag();
    if (subject.isEmpty()) {
      form.problem("subject." + own, "subject-missing");
    }
    if (text.isEmpty()) {
      form.problem("text." + own, "text-missing");
    }
    return new Written(MessageKind.NOTE, Optional.empty(), Optional.empty(), subject, text);
  }

  private static Written reminder(FormReader form, Optional<LocalizedText> text, LocalDate today) {
    String chosen = form.entered().text("reminder");
    Optional<Reminder> reminder =
        chosen.isEmpty()
            ? Optional.empty()
            : form.parse("reminder", chosen, "no-choice", Reminder::valueOf);
    String day = form.entered().text("day");
    Optional<LocalDate> last =
        day.isEmpty() ? Optional.empty() : form.parse("day", day, "no-date", FormReader::day);
    if (last.filter(today::isAfter).isPresent()) {
      form.problem("day", "day-is-past");
    }
    if (reminder.isEmpty() && text.isEmpty()) {
      form.problem("reminder", "reminder-missing");
    }
    return new Written(MessageKind.REMINDER, reminder, last, Optional.empty(), text);
  }

  /** Reads the text in each language; the original language is that of the page. */
  private static Optional<LocalizedText> texts(FormReader form, String field, int maxLength) {
    Map<String, String> texts = new HashMap<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      form.limited(field + "." + language.tag(), maxLength)
          .ifPresent(text -> texts.put(language.tag(), text.replace("\r\n", "\n")));
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    String own = form.formatter().language().tag();
    return Optional.of(
        texts.containsKey(own) ? LocalizedText.of(own, texts) : LocalizedText.of(texts));
  }
}
