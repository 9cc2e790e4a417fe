package org.unodc.cop.examples.programme.web.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.Names;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;

/** What one can ask the programme for. */
record ProgrammeChoices(
    Snapshot now, Wording wording, Names names, ImmutableList<SideEvent> events) {

  ProgrammePage.Choices all(ImmutableList<LocalDate> days) {
    return new ProgrammePage.Choices(
        days.stream()
            .map(day -> new Choice(day.toString(), Phrase.here(wording.shortDay(day))))
            .collect(toImmutableList()),
        rooms().collect(toImmutableList()),
        sorted(themes()),
        sorted(languages()));
  }

  private Stream<Choice> rooms() {
    return now.session().venue().map(Venue::rooms).stream()
        .flatMap(ImmutableList::stream)
        .map(room -> new Choice(room.id().value(), names.of(room.id())));
  }

  private Stream<Choice> themes() {
    return events.stream()
        .flatMap(event -> event.themes().stream())
        .map(theme -> new Choice(theme.toString(), wording.phrase(theme)));
  }

  private Stream<Choice> languages() {
    return events.stream()
        .flatMap(event -> event.languages().stream())
        .map(tag -> new Choice(tag, Phrase.here(wording.languageName(tag))));
  }

  private ImmutableList<Choice> sorted(Stream<Choice> choices) {
    Collator order = Collator.getInstance(PageLanguage.locale(wording.language()));
    return choices
        .distinct()
        .sorted(Comparator.comparing(choice -> choice.name().text(), order))
        .collect(toImmutableList());
  }
}
