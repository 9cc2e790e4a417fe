package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes elements and the history of their changes, and moves persons to their register. */
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
   * An element to write.
   *
   * @param before its current row; empty if the element is new
   * @param after the new content
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

  /** {@return whether any element changed} */
  boolean write(RecordRevision revision, List<Replacement> replacements) {
    List<FieldChange> changes = new ArrayList<>();
    List<ElementTable.Row> rows = new ArrayList<>();
    persons.separate(replacements);
    for (Replacement replacement : replacements) {
      changes.addAll(replacement.changes());
      long version =
          replacement
              .before()
              .filter(row -> replacement.changes().isEmpty())
              .map(ElementTable.Row::version)
              .orElse(revision.number());
      ElementTable.Row row = replacement.after().row(version);
      if (!replacement.before().equals(Optional.of(row))) {
        rows.add(row);
      }
    }
    history.add(revision, changes);
    elements.write(rows);
    return !changes.isEmpty();
  }

  /** Removes elements. */
  void remove(RecordRevision revision, List<ElementTable.Row> rows) {
    history.add(
        revision,
        rows.stream()
            .flatMap(
                row ->
                    FieldChange.between(
                        row.list(), row.key(), Optional.of(row.document()), Optional.empty())
                        .stream())
            .toList());
    elements.remove(rows);
  }
}
