package org.unodc.cop.sdk.table;

import java.util.Map;
import java.util.Optional;

/**
 * An object that has a short form in a cell; what the short form cannot say stands there as JSON.
 */
abstract class ShortForm implements CellForm {

  /** {@return the object that a short form means} */
  abstract Object readShort(String cell, CellTerms terms);

  /** {@return the short form of an object that has one} */
  abstract Optional<String> writeShort(Map<?, ?> members);

  @Override
  public final Object read(String cell, CellTerms terms) {
    return cell.startsWith("{") ? Trees.parse(cell) : readShort(cell, terms);
  }

  @Override
  public final String write(Object value) {
    return writeShort((Map<?, ?>) value).orElseGet(() -> Trees.print(value));
  }
}
