package org.unodc.cop.sdk.table;

import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.ValueTrees;

/**
 * An object that has a short form in a cell. An object that does not fit the short form is written
 * as JSON.
 */
abstract class ShortForm implements CellForm {

  /** {@return the object of a short form} */
  abstract Object readShort(String cell, CellTerms terms);

  /** {@return the short form of an object; empty if it has none} */
  abstract Optional<String> writeShort(Map<?, ?> members);

  @Override
  public final Object read(String cell, CellTerms terms) {
    return cell.startsWith("{") ? ValueTrees.parse(cell) : readShort(cell, terms);
  }

  @Override
  public final String write(Object value) {
    return writeShort((Map<?, ?>) value).orElseGet(() -> ValueTrees.print(value));
  }
}
