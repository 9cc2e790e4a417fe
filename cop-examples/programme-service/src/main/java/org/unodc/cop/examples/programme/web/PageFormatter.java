package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * Formats the texts, days, times and numbers of pages in one language. Times are in the time zone
 * of the venue.
 */
public final class PageFormatter {

  private final OfficialLanguage language;
  private final Locale locale;
  private final ZoneId zone;

  /** Creates a formatter for a language and the time zone of a venue. */
  public PageFormatter(OfficialLanguage language, ZoneId zone) {
    this.language = language;
    this.locale = PageLanguage.locale(language);
    this.zone = zone;
  }

  /** {@return the language of the page} */
  public OfficialLanguage language() {
    return language;
  }

  /** {@return the time zone of the venue} */
  public ZoneId zone() {
    return zone;
  }

  /**
   * {@return the message with this key}
   *
   * @throws org.springframework.context.NoSuchMessageException if there is no such message
   */
  public String message(String key, Object... arguments) {
    return arguments.length == 0
        ? ServiceTexts.plain(key, language)
        : ServiceTexts.message(key, arguments).in(language);
  }

  /** {@return the library's label of a code of the model, with a capital first letter} */
  public String label(Enum<?> constant) {
    return Message.capitalized(MessageArgument.of(constant)).in(language);
  }

  /**
   * {@return the library's label of a code, with a capital first letter; the code as recorded if
   * its list does not contain it}
   */
  public PageText label(ExtensibleCode code) {
    String label = CodeLabels.of(code, language);
    return label.contains(code.word())
        ? PageText.unknown(code.word())
        : PageText.here(Message.capitalized(MessageArgument.of(code)).in(language));
  }

  /** {@return the library's label of a code of the model, as within a sentence} */
  public String word(Enum<?> constant) {
    return MessageArgument.of(constant).in(language);
  }

  /** {@return the parts of a statement of the library, each in one language} */
  public ImmutableList<PageText> runs(StoryStatement statement) {
    return runs(statement.runs(language));
  }

  /** {@return the parts of a sentence, each in one language} */
  public ImmutableList<PageText> runs(List<TextRun> runs) {
    return runs.stream()
        .map(run -> PageText.of(run, language))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the address of a link, if a page may link to it} */
  public Optional<String> address(Optional<String> link) {
    return link.flatMap(WebAddress::of);
  }

  /** {@return a text of the record in the language of the page, if the record has it} */
  public PageText text(LocalizedText text) {
    return PageText.of(text, language);
  }

  /**
   * {@return a name of the record; if there is none, what an entity of that kind is called, or the
   * id of something else}
   */
  public PageText text(Optional<LocalizedText> name, Object id) {
    return name.map(this::text)
        .orElseGet(
            () ->
                id instanceof EntityId entity
                    ? PageText.here(unnamed(entity))
                    : PageText.unknown(id.toString()));
  }

  /**
   * {@return a text, a code, a day, a time or a number of the record as a page writes it; the words
   * of anything else in an unknown language}
   */
  public PageText words(Object value) {
    if (value instanceof PageText text) {
      return text;
    }
    if (value instanceof LocalizedText text) {
      return text(text);
    }
    if (value instanceof ExtensibleCode code) {
      return label(code);
    }
    if (value instanceof Enum<?> constant) {
      return PageText.here(label(constant));
    }
    if (value instanceof Citation rule) {
      return citation(rule);
    }
    if (value instanceof Timing when) {
      return PageText.here(when(when));
    }
    if (value instanceof OffsetDateTime moment) {
      return PageText.here(moment(moment));
    }
    if (value instanceof LocalDate day) {
      return PageText.here(day(day));
    }
    if (value instanceof ReportedCount count) {
      return PageText.here(count(count));
    }
    if (value instanceof Translatable sentence) {
      return PageText.here(sentence.in(language));
    }
    return value instanceof Number number
        ? PageText.here(number(number.longValue()))
        : PageText.unknown(value.toString());
  }

  /** {@return the lines of sources or documents, in their order, without duplicates} */
  public ImmutableList<SourceLine> sources(Collection<?> sources) {
    return sources.stream()
        .map(source -> SourceLine.of(source, this))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** What an entity is, without the forms of the word that follow in braces. */
  private String unnamed(EntityId entity) {
    String word = MessageCatalogue.standard().text("entity." + entity.kind(), language);
    String plain = word.replaceFirst(" *\\{.*", "");
    return plain.substring(0, 1).toUpperCase(locale) + plain.substring(1);
  }

  /** {@return a rule or an article, with the name of its instrument as recorded} */
  public PageText citation(Citation citation) {
    return PageText.here(citation.text().in(language));
  }

  /** {@return a date with its day of the week} */
  public String weekday(LocalDate day) {
    return Message.onWeekday(day).in(language);
  }

  /** {@return a date without its day of the week} */
  public String day(LocalDate day) {
    return MessageArgument.of(day).in(language);
  }

  /** {@return a date with its day of the week and without the year} */
  public String shortDay(LocalDate day) {
    return message(
        "day.short",
        Message.of(day.getDayOfWeek()),
        day.getDayOfMonth(),
        MessageCatalogue.standard().message("month." + day.getMonthValue()));
  }

  /** {@return the abbreviated day of the week and the day of the month of a date} */
  public String dayOfMonth(LocalDate day) {
    return message(
        "day.of-month",
        day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale),
        day.getDayOfMonth());
  }

  /** {@return the time of a moment at the venue} */
  public String clock(OffsetDateTime moment) {
    return time(moment).toString();
  }

  /** {@return a range of dates} */
  public String days(DateRange days) {
    return Message.of(days).in(language);
  }

  /** {@return the date of a moment at the venue} */
  public LocalDate dayOf(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toLocalDate();
  }

  /** {@return a date with its day of the week, and the time of a moment at the venue} */
  public String weekdayAndTime(LocalDate day, OffsetDateTime moment) {
    return message("slot", Message.onWeekday(day), time(moment).toString());
  }

  /** {@return the date, hour and minute of a moment at the venue} */
  public String moment(OffsetDateTime moment) {
    return momentAt(moment).in(language);
  }

  /** {@return the date, hour and minute of a moment at the venue, as the argument of a message} */
  public Translatable momentAt(OffsetDateTime moment) {
    return Message.moment(dayOf(moment), time(moment));
  }

  private LocalTime time(OffsetDateTime moment) {
    return moment.atZoneSameInstant(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * {@return the start and end time of a slot, with the date of the end if it is on a later day}
   */
  public String hours(TimeSlot slot) {
    return hoursOf(slot).in(language);
  }

  private Translatable hoursOf(TimeSlot slot) {
    boolean sameDay = dayOf(slot.start()).equals(dayOf(slot.end().minusNanos(1)));
    return Message.range(
        time(slot.start()).toString(),
        sameDay ? time(slot.end()).toString() : momentAt(slot.end()));
  }

  /** {@return a day, date range, time slot or partial date, as exactly as it is known} */
  public String when(Timing when) {
    if (when instanceof Day day) {
      return day(day.date());
    }
    if (when instanceof DateRange days) {
      return days(days);
    }
    if (when instanceof TimeSlot slot) {
      return slot(slot).in(language);
    }
    PartialDate date = (PartialDate) when;
    return date.day().isPresent() ? day(date.earliest()) : month(date);
  }

  /** A year and a month have no words, so that no language needs a form of the month. */
  private static String month(PartialDate date) {
    return date.month().isPresent()
        ? YearMonth.of(date.year(), date.month().getAsInt()).toString()
        : String.valueOf(date.year());
  }

  /**
   * {@return the day of the week, the date and the hours of a slot, as the argument of a message}
   */
  public Translatable slot(TimeSlot slot) {
    return ServiceTexts.message("slot", Message.onWeekday(dayOf(slot.start())), hoursOf(slot));
  }

  /** {@return an integer as the language writes it} */
  public String number(long number) {
    return MessageArgument.of(number).in(language);
  }

  /** {@return a number with its qualifier, such as "more than 500"} */
  public String count(ReportedCount count) {
    return MessageArgument.of(count).in(language);
  }

  /**
   * {@return the name of a language: that of the library for an official one, that of Java for
   * others}
   */
  public String languageName(String tag) {
    return PageLanguage.ofTag(tag)
        .map(official -> CodeLabels.of(official, language))
        .orElseGet(() -> Locale.forLanguageTag(tag).getDisplayLanguage(locale));
  }

  /** {@return the name of the time zone of the venue} */
  public String zoneName() {
    return isKnown() ? zone.getDisplayName(TextStyle.FULL, locale) : "UTC";
  }

  /** {@return the sentence that states the time zone of the times on a page} */
  public String zoneNote() {
    return isKnown() ? message("programme.zone", zoneName()) : message("programme.zone.unknown");
  }

  /** A record without the time zone of the venue has its times in UTC. */
  private boolean isKnown() {
    return !zone.equals(ZoneOffset.UTC);
  }
}
