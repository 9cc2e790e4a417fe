package org.unodc.cop.examples.programme.web.programme;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * What of the programme somebody wants to see. What is null or blank asks for nothing.
 *
 * @param day one day
 * @param room the id of one room
 * @param theme one theme, as {@link LocalizedText#toString()} puts it
 * @param language the tag of a language of the event
 * @param q words that stand in the title, the summary, a theme or the name of the organizer
 */
public record ProgrammeFilter(
    @Nullable LocalDate day,
    @Nullable String room,
    @Nullable String theme,
    @Nullable String language,
    @Nullable String q) {
  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(
          character -> Character.getType(character) == Character.NON_SPACING_MARK);

  /** {@return whether it asks for anything} */
  public boolean isEmpty() {
    return day == null && isBlank(room) && isBlank(theme) && isBlank(language) && isBlank(q);
  }

  /** {@return whether it asks for more than a day or a room} */
  boolean isAboutContent() {
    return !(isBlank(theme) && isBlank(language) && isBlank(q));
  }

  boolean isOn(Optional<LocalDate> other) {
    return day == null || other.filter(day::equals).isPresent();
  }

  boolean isIn(Optional<String> other) {
    return isBlank(room) || other.filter(id -> id.equals(room)).isPresent();
  }

  /** {@return whether an event has the theme, the language and the words} */
  boolean isAbout(SideEvent event, Collection<PageText> organizers) {
    boolean hasTheme =
        isBlank(theme) || event.themes().stream().anyMatch(one -> one.toString().equals(theme));
    boolean hasLanguage = isBlank(language) || event.languages().contains(language);
    return hasTheme && hasLanguage && hasWords(event, organizers);
  }

  private boolean hasWords(SideEvent event, Collection<PageText> organizers) {
    if (q == null || q.isBlank()) {
      return true;
    }
    Stream<String> texts =
        Stream.of(event.title().stream(), event.summary().stream(), event.themes().stream())
            .flatMap(some -> some)
            .flatMap(text -> text.texts().values().stream());
    String all =
        folded(
            String.join(
                " ", Stream.concat(texts, organizers.stream().map(PageText::text)).toList()));
    return Stream.of(folded(q).strip().split("\\s+")).allMatch(all::contains);
  }

  /** Accents and case make no difference to somebody who looks for a word. */
  private static String folded(String text) {
    return MARKS
        .removeFrom(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
