package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.codec.table.StateSpellings;

/** The forms of cells that need no state. */
final class CellForms {
  /** Any text, as it stands. */
  static final CellForm TEXT = (cell, terms) -> cell;

  /** A whole number in digits alone. */
  static final CellForm WHOLE = (cell, terms) -> whole(cell);

  /** A day, as ISO 8601 has it or with the day first. */
  static final CellForm DATE = (cell, terms) -> Dates.read(cell, terms.dayFirst());

  /** A moment; one without an offset needs a zone. */
  static final CellForm MOMENT = (cell, terms) -> Moments.read(cell, "", terms);

  /** A State by its code or name; a code that no State has is marked as one. */
  static final CellForm STATE =
      new MarkedForm("code:", CellForms::state, code -> States.findByCode(code).isPresent());

  /**
   * A participant by its id, or a State or organization by its name; an id like a code is marked.
   */
  static final CellForm PARTICIPANT =
      new MarkedForm(
          "id:",
          (cell, terms) -> terms.names().participant(cell),
          id -> States.findByCode(id).isEmpty());

  /** A stakeholder by its id or, where a record is known, by its name. */
  static final CellForm STAKEHOLDER = (cell, terms) -> terms.names().stakeholder(cell);

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}");

  private CellForms() {}

  /** {@return several values in one cell} */
  static CellForm list(CellForm items) {
    return new CellForm() {
      @Override
      public Object read(String cell, CellTerms terms) {
        return Items.split(cell).stream()
            .filter(item -> !item.isEmpty())
            .map(item -> items.read(item, terms))
            .toList();
      }

      @Override
      public String write(Object value) {
        return ((List<?>) value).stream().map(items::write).collect(Items.joining());
      }
    };
  }

  private static Object whole(String cell) {
    checkArgument(
        DIGITS.matcher(cell).matches(),
        "A whole number in digits alone, such as 1200, was expected.");
    return new BigDecimal(cell);
  }

  private static Object state(String cell, CellTerms terms) {
    return StateSpellings.find(cell)
        .map(state -> state.code().value())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A State by its code, such as AUT, or by its name in one of the six official languages was expected; a mapping can say which is meant (withValue)."));
  }
}
