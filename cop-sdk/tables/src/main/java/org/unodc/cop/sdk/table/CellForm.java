package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/** Converts a value of the JSON to the text of one cell and back. */
interface CellForm {
  /**
   * {@return the value of a cell, in the JSON of its type}
   *
   * @throws IllegalArgumentException if the cell holds no such value; the message is written for
   *     users
   */
  Object read(String cell, CellTerms terms);

  /** {@return a note about a cell that can be read; empty if there is nothing to note} */
  default Optional<Translatable> note(String cell) {
    return Optional.empty();
  }

  /** {@return the cell for a value, which {@link #read} turns into the same value} */
  default String write(Object value) {
    return value.toString();
  }

  /** {@return the kind of content, by which a template explains the column, such as date} */
  default String kind() {
    return "any";
  }

  /** {@return whether a cell may have several values} */
  default boolean hasSeveral() {
    return false;
  }

  /** {@return the words of a closed list in a language; empty if any other text can be meant} */
  default ImmutableList<String> words(OfficialLanguage language) {
    return ImmutableList.of();
  }
}
