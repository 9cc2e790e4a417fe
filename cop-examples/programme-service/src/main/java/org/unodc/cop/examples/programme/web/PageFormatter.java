package org.unodc.cop.examples.programme.web;

import com.google.common.base.Joiner;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.quantity.ReportedCount;

/** How pages in one language put words, days, times and numbers. Times are those of the venue. */
public final class PageFormatter {
  private static final Joiner RANGE = Joiner.on(" – ");

  private final OfficialLanguage language;
  private final Locale locale;
  private final MessageSource messages;
  private final ZoneId zone;

  PageFormatter(OfficialLanguage language, MessageSource messages, ZoneId zone) {
    this.language = language;
    this.locale = PageLanguage.locale(language);
    this.messages = messages;
    this.zone = zone;
  }

  /** {@return the language} */
  public OfficialLanguage language() {
    return language;
  }

  /** {@return the zone in which times are given} */
  public ZoneId zone() {
    return zone;
  }

  /**
   * {@return the text of a bundle}
   *
   * <p>Throws {@link org.springframework.context.NoSuchMessageException} where there is none.
   */
  public String message(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** {@return the text of a bundle for a constant, such as status.CANCELLED} */
  public String message(String prefix, Enum<?> constant) {
    return message(prefix + "." + constant.name());
  }

  /** {@return a text of the record} */
  public PageText text(LocalizedText text) {
    return PageText.of(text, language);
  }

  /** {@return a text of the record, or where it has none the id in its place} */
  public PageText text(Optional<LocalizedText> text, Object id) {
    return text.map(this::text).orElseGet(() -> PageText.unknown(id.toString()));
  }

  /** {@return a day with its weekday} */
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
  }

  /** {@return a day} */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** {@return a day of a week, in short} */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(message("day.short"), locale).format(day);
  }

  /** {@return days from the first to the last} */
  public String days(DateRange days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (first.equals(last)) {
      return day(first);
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? message(
            "days.of-one-month",
            number(first.getDayOfMonth()),
            day(last),
            day(first),
            number(last.getDayOfMonth()))
        : RANGE.join(day(first), day(last));
  }

  /** {@return the day at the venue} */
  public LocalDate dayOf(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toLocalDate();
  }

  /** {@return hour and minute at the venue} */
  public String time(OffsetDateTime moment) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZoneSameInstant(zone));
  }

  /** {@return day, hour and minute at the venue} */
  public String moment(OffsetDateTime moment) {
    return message("moment", day(dayOf(moment)), time(moment));
  }

  /** {@return from when to when, without the day; with the last day where it is another one} */
  public String hours(TimeSlot slot) {
    boolean sameDay = dayOf(slot.start()).equals(dayOf(slot.end().minusNanos(1)));
    return RANGE.join(time(slot.start()), sameDay ? time(slot.end()) : moment(slot.end()));
  }

  /** {@return when something was or will be, as exactly as it is known} */
  public String when(Timing when) {
    if (when instanceof Day day) {
      return day(day.date());
    }
    if (when instanceof DateRange days) {
      return days(days);
    }
    if (when instanceof TimeSlot slot) {
      return message("moment", weekday(dayOf(slot.start())), hours(slot));
    }
    return date((PartialDate) when);
  }

  private String date(PartialDate date) {
    if (date.day().isPresent()) {
      return day(date.earliest());
    }
    return date.month().isEmpty()
        ? String.valueOf(date.year())
        : DateTimeFormatter.ofPattern("LLLL yyyy", locale)
            .format(YearMonth.of(date.year(), date.month().getAsInt()));
  }

  /** {@return a number} */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** {@return a number with how it is to be read, such as more than 500} */
  public String count(ReportedCount count) {
    return message("count." + count.qualifier(), number(count.value()));
  }

  /** {@return what a language is called} */
  public String languageName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
  }

  /** {@return what the zone of the venue is called} */
  public String zoneName() {
    return zone.getDisplayName(TextStyle.FULL, locale);
  }
}
