package org.unodc.cop.examples.programme.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.sideevent.SideEvent;
import tools.jackson.databind.JsonNode;

/**
 * A change of the record that is under way. Nobody else can change the record until it is done; all
 * of it is kept, or nothing.
 */
public final class RecordEdit {
  private final RecordRevision revision;
  private final Tables tables;
  private final Snapshot before;
  private Optional<Snapshot> after;

  /** Where an edit writes to. */
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

  /** {@return the record as it is before the change} */
  public Snapshot before() {
    return before;
  }

  /** {@return the record as it will be; absent where it has to be read again} */
  Optional<Snapshot> after() {
    return after;
  }

  /** {@return the revision that this change makes, which is the version of what it writes} */
  public long revision() {
    return revision.number();
  }

  /**
   * Adds an element, or puts it in the place of the one with its id. What is equal already is left
   * as it is, with its version.
   *
   * <p>Throws {@link RoomTakenException} where it is a side event and another has its room then.
   */
  public <T extends Entity> void put(RecordList<T> list, T value) {
    String key = value.identity().value();
    Optional<ElementTable.Row> former = tables.elements().find(list.name(), key);
    RecordAssembler.Element element =
        new RecordAssembler.Element(
            list.name(),
            key,
            former
                .map(ElementTable.Row::position)
                .orElseGet(() -> tables.elements().end(list.name())),
            JsonTrees.parse(list.json().write(value)),
            PersonPlaces.in(value).keySet().asList());
    if (!tables.writer().write(revision, List.of(new ElementWriter.Replacement(former, element)))) {
      return;
    }
    after = after.map(record -> record.put(list, value));
    if (value instanceof SideEvent event) {
      tables.bookings().bookFor(event);
    }
  }

  /**
   * Forgets a person; see {@link PersonRegister}. The element that names it gets a new version, so
   * that nobody who looked at it before writes the name back unawares.
   *
   * @return whether there was such a person
   */
  public boolean erase(UUID person) {
    Optional<PersonRegister.ElementKey> element = tables.persons().empty(person);
    element.ifPresent(
        one -> {
          JsonNode reference = PersonRegister.reference(person);
          tables
              .history()
              .add(
                  revision,
                  FieldChange.between(
                      "persons", person.toString(), Optional.of(reference), Optional.empty()));
          tables.elements().renew(one.list(), one.key(), revision.number());
          after = Optional.empty();
        });
    return element.isPresent();
  }
}
