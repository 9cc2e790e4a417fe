package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Converts a value of the JSON to the words of a cell, and back. */
interface CellWords {
  /** {@return the words for a value, which {@link #read} turns into the same value} */
  String write(Object value, RecordNames names);

  /**
   * {@return the value that the words of a cell mean}
   *
   * @throws IllegalArgumentException if they mean none; the message is written for users
   */
  Object read(String cell, RecordNames names);

  /** {@return the words to choose from; empty if they cannot be listed} */
  default ImmutableList<String> choices(RecordNames names) {
    return ImmutableList.of();
  }

  /**
   * An entity by its name or id.
   *
   * @param type the type of the id
   */
  record Reference(Class<?> type) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.name(type, value.toString());
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return names.id(type, cell);
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return names.all(type);
    }
  }

  /**
   * An entity of one of several types by its name or id.
   *
   * @param union the object that refers to it
   */
  record References(Shape.Union union) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.name(union, (Map<?, ?>) value);
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return names.reference(union, cell);
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return names.all(union);
    }
  }

  /**
   * The type of an object.
   *
   * @param union the types that it can have
   */
  record Variant(Shape.Union union) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.words().type(value.toString());
    }

    @Override
    public String read(String cell, RecordNames names) {
      String folded = SpellingNormalizer.folded(cell);
      return union.variants().keySet().stream()
          .filter(type -> SpellingNormalizer.folded(write(type, names)).equals(folded))
          .findFirst()
          .orElseThrow(
              () ->
                  InputRefusedException.of(
                      "cell.one-of", Message.list(choices(names)), InputQuotation.shown(cell)));
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return union.variants().keySet().stream()
          .filter(type -> !union.references().containsKey(type))
          .map(type -> write(type, names))
          .collect(toImmutableList());
    }
  }
}
