package org.unodc.cop.examples.programme.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.sideevent.SideEvent;
import tools.jackson.databind.JsonNode;

/**
 * A change of the record that is under way. Nobody else can change the record until it is done; all
 * of it is kept, or nothing.
 */
public final class RecordEdit {
  private final Supplier<Snapshot> before;
  private final long revision;
  private final Optional<UUID> account;
  private final Tables tables;

  /** Where an edit writes to. */
  record Tables(Elements elements, PersonRegister persons, History history, Bookings bookings) {}

  RecordEdit(Supplier<Snapshot> before, long revision, Optional<UUID> account, Tables tables) {
    this.before = before;
    this.revision = revision;
    this.account = account;
    this.tables = tables;
  }

  /** {@return the record as it is before the change} */
  public Snapshot before() {
    return before.get();
  }

  /** {@return the revision that this change makes, which is the version of what it writes} */
  public long revision() {
    return revision;
  }

  /**
   * Adds an element, or puts it in the place of the one with its id. What is equal already is left
   * as it is, with its version.
   *
   * <p>Throws {@link RoomTaken} where it is a side event and another has its room then.
   */
  public <T extends Entity> void put(RecordList<T> list, T value) {
    JsonNode document = Json.parse(list.json().write(value));
    put(list.name(), value.identity().value(), document, PersonPlaces.in(value).keySet().asList());
    if (value instanceof SideEvent event) {
      tables.bookings().bookFor(event);
    }
  }

  /** Forgets a person; see {@link PersonRegister}. */
  public boolean erase(UUID person) {
    return tables.persons().empty(person);
  }

  void put(String list, String key, JsonNode document, List<String> persons) {
    JsonNode former = tables.elements().find(list, key).orElse(null);
    tables.persons().separate(list, key, document, persons, former);
    List<FieldChange> changes = FieldChange.between(former, document);
    changes.forEach(change -> tables.history().add(revision, account, list, key, change));
    if (!changes.isEmpty()) {
      tables.elements().write(list, key, document, revision);
    }
  }

  void remove(String list, String key) {
    JsonNode former = tables.elements().find(list, key).orElse(null);
    FieldChange.between(former, null)
        .forEach(change -> tables.history().add(revision, account, list, key, change));
    tables.elements().remove(list, key);
  }

  void order(String list, List<String> keys) {
    tables.elements().order(list, keys);
  }

  void bookAnew(Iterable<SideEvent> sideEvents) {
    tables.bookings().releaseAll();
    sideEvents.forEach(tables.bookings()::bookFor);
  }
}
