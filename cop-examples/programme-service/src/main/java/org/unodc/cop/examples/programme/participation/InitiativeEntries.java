package org.unodc.cop.examples.programme.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.initiative.NationalPilot;
import org.unodc.cop.domain.initiative.RoadmapStep;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/** Writes initiatives with their national pilots. */
final class InitiativeEntries {
  private final EntryWriter writer;
  private final PageFormatter formatter;

  InitiativeEntries(EntryWriter writer) {
    this.writer = writer;
    this.formatter = writer.formatter();
  }

  Entry of(Initiative initiative) {
    return new Entry(
        EntryWriter.anchor(initiative),
        formatter.text(initiative.title()),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        EntryWriter.present(
            writer.actors("initiatives.coordinator", initiative.coordinator().stream().toList()),
            writer.when("initiatives.start", initiative.start()),
            writer.texts("initiatives.aims", initiative.aims())),
        ImmutableList.of(),
        ImmutableList.of(),
        EntryWriter.present(
            new Entry.Part(
                "initiatives.pilots",
                initiative.pilots().stream().map(this::entry).collect(toImmutableList()))),
        ImmutableList.of(),
        SourceLine.of(initiative.sources(), formatter));
  }

  private Entry entry(NationalPilot pilot) {
    PageText state = writer.names().of(pilot.participant());
    Optional<PageText> title = pilot.title().map(formatter::text);
    return new Entry(
        "",
        title.orElse(state),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        EntryWriter.present(
            writer.fact(
                "initiatives.state", title.stream().map(shown -> state).map(Entry.Item::of)),
            writer.actors("initiatives.partners", pilot.partners()),
            writer.when("initiatives.start", pilot.start()),
            writer.texts("initiatives.priorities", pilot.priorities()),
            writer.fact("initiatives.roadmap", pilot.roadmap().stream().map(this::item))),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        SourceLine.of(pilot.sources(), formatter));
  }

  private Entry.Item item(RoadmapStep step) {
    String note =
        Stream.concat(
                step.status().map(formatter::label).stream(),
                step
                    .due()
                    .map(due -> formatter.message("initiatives.due", formatter.when(due)))
                    .stream())
            .collect(Collectors.joining(" · "));
    return Entry.Item.of(formatter.text(step.title()))
        .withNote(Optional.of(note).filter(text -> !text.isEmpty()).map(PageText::here));
  }
}
