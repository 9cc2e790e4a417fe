package org.unodc.cop.sdk.table;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value that a mark takes as it stands, where its cell would be refused or mean another one.
 *
 * @param mark what stands before it
 * @param form the form without the mark
 * @param needsNone whether a value can do without it
 */
record MarkedForm(String mark, CellForm form, Predicate<String> needsNone) implements CellForm {
  @Override
  public Object read(String cell, CellTerms terms) {
    return cell.startsWith(mark) ? cell.substring(mark.length()) : form.read(cell, terms);
  }

  @Override
  public Optional<String> note(String cell) {
    return cell.startsWith(mark) ? Optional.empty() : form.note(cell);
  }

  @Override
  public String write(Object value) {
    String text = value.toString();
    return needsNone.test(text) ? text : mark + text;
  }
}
