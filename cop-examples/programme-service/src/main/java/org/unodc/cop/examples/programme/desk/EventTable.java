package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableColumn;

/**
 * A table of side events for a spreadsheet: the columns of the library, which can read them again,
 * under headers in the language of the page, then columns that only the desk has.
 */
final class EventTable {
  private static final CopTable<SideEvent> TABLE = CopTable.of(SideEvent.class);

  private final RecordNames names;
  private final PageFormatter formatter;
  private final ImmutableMap<String, String> headers;

  EventTable(RecordNames names, PageFormatter formatter) {
    this.names = names;
    this.formatter = formatter;
    this.headers =
        TABLE.columns(formatter.language()).stream()
            .collect(toImmutableMap(TableColumn::name, TableColumn::header));
  }

  /** {@return the table, with a row for each event} */
  Sheet of(ImmutableList<IndexedEvent> events) {
    Set<SideEvent> refused = new HashSet<>();
    Sheet written = written(events.stream().map(IndexedEvent::event).toList(), refused);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(written.rows().get(0).cells().stream().map(this::header), ownHeaders())
            .toList());
    for (int i = 0; i < events.size(); i++) {
      rows.add(
          Stream.concat(
                  written.rows().get(i + 1).cells().stream(),
                  ownCells(events.get(i), !refused.contains(events.get(i).event())))
              .toList());
    }
    return Sheet.of(written.name(), rows);
  }

  /**
   * {@return the table of these events, shortened if the library refuses to write them, because it
   * could not read them back unchanged}
   *
   * @param refused the set to which such events are added
   */
  private static Sheet written(List<SideEvent> events, Set<SideEvent> refused) {
    try {
      return TABLE.write(events);
    } catch (CopException unwritable) {
      addRefused(events, refused);
      return TABLE.write(
          events.stream()
              .map(event -> refused.contains(event) ? shortened(event) : event)
              .toList());
    }
  }

  /** Finds the events that the library refuses, by halves of the list. */
  private static void addRefused(List<SideEvent> events, Set<SideEvent> refused) {
    if (events.size() == 1) {
      refused.addAll(events);
      return;
    }
    int half = events.size() / 2;
    for (List<SideEvent> part :
        List.of(events.subList(0, half), events.subList(half, events.size()))) {
      try {
        TABLE.write(part);
      } catch (CopException unwritable) {
        addRefused(part, refused);
      }
    }
  }

  private static SideEvent shortened(SideEvent event) {
    return SideEvent.builder()
        .id(event.id())
        .status(event.status())
        .slot(event.slot())
        .room(event.room())
        .build();
  }

  /** {@return the usual header of a column, with the language of its texts} */
  private String header(String name) {
    int bracket = name.lastIndexOf(" (");
    if (bracket < 0) {
      return headers.getOrDefault(name, name);
    }
    String header = headers.getOrDefault(name.substring(0, bracket), name);
    int end = header.lastIndexOf(" (");
    return (end < 0 ? header : header.substring(0, end)) + name.substring(bracket);
  }

  private Stream<String> ownHeaders() {
    return Stream.of(
            "desk.table.organizer",
            "desk.field.applicant",
            "desk.field.submittedAt",
            "desk.table.errors",
            "desk.table.warnings",
            "desk.table.notices",
            "desk.table.note")
        .map(formatter::message);
  }

  private Stream<String> ownCells(IndexedEvent indexed, boolean isWhole) {
    return Stream.of(
        name(indexed.event().mainOrganizer()),
        name(indexed.application().flatMap(Application::applicant)),
        indexed
            .application()
            .flatMap(Application::submittedAt)
            .map(moment -> formatter.dayOf(moment).toString())
            .orElse(""),
        String.valueOf(indexed.errors()),
        String.valueOf(indexed.warnings()),
        String.valueOf(indexed.notices()),
        isWhole ? "" : formatter.message("desk.table.shortened"));
  }

  private String name(Optional<Actor> actor) {
    return actor.map(known -> names.nameOf(known, formatter.language())).orElse("");
  }
}
