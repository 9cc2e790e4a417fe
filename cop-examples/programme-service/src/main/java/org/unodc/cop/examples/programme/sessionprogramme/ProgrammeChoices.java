package org.unodc.cop.examples.programme.sessionprogramme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.Collator;
import java.util.Comparator;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageText;

/** The options of the filter of the programme. */
record ProgrammeChoices(
    Snapshot now, PageFormatter formatter, EntityNames names, SessionEvents events) {

  SessionProgrammePage.Choices all() {
    return new SessionProgrammePage.Choices(
        events.days().stream()
            .map(day -> new NamedValue(day.toString(), PageText.here(formatter.shortDay(day))))
            .collect(toImmutableList()),
        rooms().collect(toImmutableList()),
        sorted(themes()),
        sorted(languages()));
  }

  private Stream<NamedValue> rooms() {
    return now.session().venue().map(Venue::rooms).stream()
        .flatMap(ImmutableList::stream)
        .map(room -> new NamedValue(room.id().value(), names.of(room.id())));
  }

  private Stream<NamedValue> themes() {
    return events.themes().stream()
        .map(theme -> new NamedValue(theme.toString(), formatter.text(theme)));
  }

  private Stream<NamedValue> languages() {
    return events.languages().stream()
        .map(tag -> new NamedValue(tag, PageText.here(formatter.languageName(tag))));
  }

  private ImmutableList<NamedValue> sorted(Stream<NamedValue> choices) {
    Collator order = Collator.getInstance(PageLanguage.locale(formatter.language()));
    return choices
        .distinct()
        .sorted(Comparator.comparing(choice -> choice.name().text(), order))
        .collect(toImmutableList());
  }
}
