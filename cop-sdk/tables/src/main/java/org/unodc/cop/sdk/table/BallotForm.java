package org.unodc.cop.sdk.table;

import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** A recorded vote of a participant, such as {@code aut: IN_FAVOUR} or {@code Austria: against}. */
final class BallotForm extends ShortForm {
  private static final CellForm CHOICE = new CodeForm<>(VoteChoice.class);

  @Override
  public String kind() {
    return "ballot";
  }

  @Override
  Object readShort(String cell, CellTerms terms) {
    int colon = Math.max(cell.lastIndexOf(':'), cell.lastIndexOf('：'));
    InputRefusedException.check(colon > 0, "cell.ballot-expected");
    return Map.of(
        "participant",
        CellForms.PARTICIPANT.read(cell.substring(0, colon).strip(), terms),
        "choice",
        CHOICE.read(cell.substring(colon + 1).strip(), terms));
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    return Optional.ofNullable(members.get("participant"))
        .map(voter -> CellForms.PARTICIPANT.write(voter) + ": " + members.get("choice"));
  }
}
