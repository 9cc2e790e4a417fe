package org.unodc.cop.sdk.depositary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.table.CellPlace;

/**
 * An action that a depositary's table states.
 *
 * @param place the place of the cell
 * @param text the whole text of the cell
 * @param action the action in the new record
 * @param before the action of the record that this one confirms or replaces; empty if it is added
 */
public record DepositaryAction(
    CellPlace place, String text, TreatyAction action, Optional<TreatyAction> before) {
  public DepositaryAction {
    requireNonNull(place, "place");
    requireNonNull(text, "text");
    requireNonNull(action, "action");
    requireNonNull(before, "before");
  }

  /** {@return whether the action is added, because the record does not have it} */
  public boolean isNew() {
    return before.isEmpty();
  }

  /** {@return whether the action replaces one of the record, whose kind or day differs} */
  public boolean isChange() {
    return before.filter(known -> !known.equals(action)).isPresent();
  }
}
