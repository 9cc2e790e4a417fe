package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes elements, their persons apart, and what became different into the history. */
@Component
class ElementWriter {
  private final ElementTable elements;
  private final PersonRegister persons;
  private final History history;

  ElementWriter(ElementTable elements, PersonRegister persons, History history) {
    this.elements = elements;
    this.persons = persons;
    this.history = history;
  }

  /**
   * An element to be written.
   *
   * @param before its row; absent where it is new
   * @param after what it is to be
   */
  record Replacement(Optional<ElementTable.Row> before, RecordAssembler.Element after) {
    Optional<JsonNode> former() {
      return before.map(ElementTable.Row::document);
    }

    ImmutableList<FieldChange> changes() {
      return FieldChange.between(
          after.list(), after.key(), former(), Optional.of(after.document()));
    }
  }

  /** {@return whether anything became different} */
  boolean write(RecordRevision revision, List<Replacement> replacements) {
    List<FieldChange> changes = new ArrayList<>();
    List<ElementTable.Row> rows = new ArrayList<>();
    for (Replacement one : replacements) {
      persons.separate(one.after(), one.former());
      changes.addAll(one.changes());
      long version =
          one.before()
              .filter(row -> one.changes().isEmpty())
              .map(ElementTable.Row::version)
              .orElse(revision.number());
      ElementTable.Row row = one.after().row(version);
      if (!one.before().equals(Optional.of(row))) {
        rows.add(row);
      }
    }
    history.add(revision, changes);
    elements.write(rows);
    return !changes.isEmpty();
  }

  /** Takes an element away. */
  void remove(RecordRevision revision, ElementTable.Row row) {
    history.add(
        revision,
        FieldChange.between(row.list(), row.key(), Optional.of(row.document()), Optional.empty()));
    elements.remove(row.list(), row.key());
  }
}
