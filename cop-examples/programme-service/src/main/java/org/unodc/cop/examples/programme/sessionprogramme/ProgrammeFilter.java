package org.unodc.cop.examples.programme.sessionprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * The filter that a reader sets for the programme. A null or blank criterion accepts everything.
 *
 * @param day the day of the event
 * @param room the id of the room
 * @param theme the theme, in the form of {@link LocalizedText#toString()}
 * @param language the tag of one language of the event
 * @param q words that must all occur in the title, the summary, the themes or the names of
 *     organizers
 */
public record ProgrammeFilter(
    @Nullable LocalDate day,
    @Nullable String room,
    @Nullable String theme,
    @Nullable String language,
    @Nullable String q) {
  /** {@return whether the filter has no criterion} */
  public boolean isEmpty() {
    return day == null && isBlank(room) && isBlank(theme) && isBlank(language) && isBlank(q);
  }

  /** {@return whether the filter has a criterion other than day and room} */
  boolean isAboutContent() {
    return !(isBlank(theme) && isBlank(language) && isBlank(q));
  }

  boolean isOn(Optional<LocalDate> eventDay) {
    return day == null || eventDay.filter(day::equals).isPresent();
  }

  boolean isIn(Optional<String> eventRoom) {
    return isBlank(room) || eventRoom.filter(id -> id.equals(room)).isPresent();
  }

  /** {@return whether an event matches the theme, the language and the words} */
  boolean isAbout(SideEvent event, Collection<PageText> organizers) {
    boolean hasTheme =
        isBlank(theme)
            || event.themes().stream().anyMatch(eventTheme -> eventTheme.toString().equals(theme));
    boolean hasLanguage = isBlank(language) || event.languages().contains(language);
    return hasTheme && hasLanguage && hasWords(event, organizers);
  }

  private boolean hasWords(SideEvent event, Collection<PageText> organizers) {
    if (q == null || q.isBlank()) {
      return true;
    }
    Stream<String> texts =
        Stream.of(event.title().stream(), event.summary().stream(), event.themes().stream())
            .flatMap(localized -> localized)
            .flatMap(text -> text.texts().values().stream());
    Stream<String> all = Stream.concat(texts, organizers.stream().map(PageText::text));
    return SearchText.hasAll(SearchText.normalized(String.join(" ", all.toList())), q);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
