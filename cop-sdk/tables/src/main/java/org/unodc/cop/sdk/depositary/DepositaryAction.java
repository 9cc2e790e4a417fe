package org.unodc.cop.sdk.depositary;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.table.CellPlace;

/**
 * An action that a depositary's table states.
 *
 * @param place the place of the cell
 * @param text the whole text of the cell
 * @param action the action
 * @param isNew whether the action is added; false if the record already has it
 */
public record DepositaryAction(CellPlace place, String text, TreatyAction action, boolean isNew) {
  public DepositaryAction {
    requireNonNull(place, "place");
    requireNonNull(text, "text");
    requireNonNull(action, "action");
  }
}
