package org.unodc.cop.examples.programme.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.sideevent.SideEvent;
import tools.jackson.databind.JsonNode;

/**
 * A change of the record in progress. No other change of the record can run until it ends. Either
 * the whole change is stored, or nothing.
 */
public final class RecordEdit {
  private final RecordRevision revision;
  private final Tables tables;
  private final Snapshot before;
  private Optional<Snapshot> after;

  /** The tables that an edit writes to. */
  @Component
  record Tables(
      ElementTable elements,
      ElementWriter writer,
      PersonRegister persons,
      History history,
      RoomBookings bookings) {}

  RecordEdit(RecordRevision revision, Tables tables, Snapshot before) {
    this.revision = revision;
    this.tables = tables;
    this.before = before;
    this.after = Optional.of(before.at(revision.number()));
  }

  /** {@return the record before the change} */
  public Snapshot before() {
    return before;
  }

  /** {@return the record as changed so far; empty if it has to be read again from the database} */
  public Optional<Snapshot> after() {
    return after;
  }

  /**
   * {@return the revision that this change creates; it is the version of the elements it writes}
   */
  public long revision() {
    return revision.number();
  }

  /**
   * Adds an element, or replaces the one with the same id. An equal element is left unchanged and
   * keeps its version.
   *
   * @throws RoomTakenException if the element is a side event and another event has its room at
   *     that time, or if the change puts it into the room of a meeting
   */
  public <T extends Entity> void put(RecordList<T> list, T value) {
    if (!write(list.name(), value.identity().value(), list.json().write(value), value)) {
      return;
    }
    after = after.map(record -> record.put(list, value));
    if (value instanceof SideEvent event) {
      RoomBookings.refuseDuringMeeting(before, event);
      tables.bookings().bookFor(event);
    }
  }

  /**
   * Replaces an element of a list without ids, or adds one at its end. An equal element is left
   * unchanged and keeps its version.
   *
   * @param index the index of the element; the size of the list for a new one
   */
  public <T extends Composite> void put(NumberedList<T> list, int index, T value) {
    if (write(list.name(), String.valueOf(index), list.json().write(value), value)) {
      after = after.map(record -> record.put(list, index, value));
    }
  }

  /** {@return whether the element changed} */
  private boolean write(String list, String key, String json, Composite value) {
    Optional<ElementTable.Row> former = tables.elements().find(list, key);
    RecordAssembler.Element element =
        new RecordAssembler.Element(
            list,
            key,
            former.map(ElementTable.Row::position).orElseGet(() -> tables.elements().end(list)),
            JsonTrees.parse(json),
            PersonPlaces.in(value).keySet().asList());
    return tables.writer().write(revision, List.of(new ElementWriter.Replacement(former, element)));
  }

  /**
   * Assigns a new version to an unchanged element, because its pages changed.
   *
   * @param id the id of an element of the list
   */
  public void renew(RecordList<?> list, EntityId id) {
    tables.elements().renew(list.name(), id.value(), revision.number());
    after = Optional.empty();
  }

  /**
   * Erases a person; see {@link PersonRegister}. The element that names the person gets a new
   * version, so that a caller who read the element before cannot write the name back by accident.
   *
   * @return whether there was such a person
   */
  public boolean erase(UUID person) {
    Optional<PersonRegister.ElementKey> element = tables.persons().empty(person);
    element.ifPresent(
        key -> {
          JsonNode reference = PersonRegister.reference(person);
          tables
              .history()
              .add(
                  revision,
                  FieldChange.between(
                      "persons", person.toString(), Optional.of(reference), Optional.empty()));
          tables.elements().renew(key.list(), key.key(), revision.number());
          after = Optional.empty();
        });
    return element.isPresent();
  }
}
