package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.base.Strings.nullToEmpty;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * What a reader asks of the programme. A null or blank criterion accepts everything.
 *
 * @param day the day; null for the day with which the programme opens or, if there is another
 *     criterion, for all days
 * @param view how to arrange the days; null for a grid if there are few rooms
 * @param room the id of the room
 * @param theme the theme, in the form of {@link LocalizedText#toString()}
 * @param language the tag of one language of the event
 * @param q words that must all occur in the title, the summary, the themes or the names of
 *     organizers
 */
public record ProgrammeFilter(
    @Nullable DayChoice day,
    @Nullable ProgrammeView view,
    @Nullable String room,
    @Nullable String theme,
    @Nullable String language,
    @Nullable String q) {
  /** {@return whether there is a criterion other than the day} */
  public boolean isSet() {
    return !isBlank(room) || isAboutContent();
  }

  /** {@return whether there is a criterion other than day and room} */
  boolean isAboutContent() {
    return !(isBlank(theme) && isBlank(language) && isBlank(q));
  }

  /** {@return the query for another day or view with the same criteria, with its question mark} */
  String query(@Nullable DayChoice otherDay, @Nullable ProgrammeView otherView) {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("day", otherDay == null ? "" : otherDay.value());
    values.put("view", otherView == null ? "" : otherView.value());
    values.put("room", nullToEmpty(room));
    values.put("theme", nullToEmpty(theme));
    values.put("language", nullToEmpty(language));
    values.put("q", nullToEmpty(q));
    values.values().removeIf(""::equals);
    values.keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
    return query.encode().buildAndExpand(values).toUriString();
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
