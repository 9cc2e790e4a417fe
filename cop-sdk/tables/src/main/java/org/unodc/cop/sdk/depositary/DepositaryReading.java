package org.unodc.cop.sdk.depositary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * The result of reading a depositary's table.
 *
 * @param record the record with the participants and actions that the rows without problems add or
 *     change
 * @param participants the States and organizations that are added to the record
 * @param actions the actions of the rows without problems, in the order of the table
 * @param problems the problems, in the order of their places; a row with a problem adds nothing
 * @param notes what was not read although it is not wrong, such as footnotes and unknown headers,
 *     and actions of the record that the table does not have
 * @param absent the participants of the record that took an action on the treaty, although no row
 *     states one; their actions stay
 * @param leftOut the States that have ended and that the table may leave out although they took an
 *     action, each with its participant in the JSON of a record; none if the record has them all or
 *     states that no action is missing
 */
public record DepositaryReading(
    Conference record,
    ImmutableList<Participant> participants,
    ImmutableList<DepositaryAction> actions,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes,
    ImmutableList<Participant> absent,
    ImmutableList<Translatable> leftOut) {
  public DepositaryReading {
    requireNonNull(record, "record");
    requireNonNull(participants, "participants");
    requireNonNull(actions, "actions");
    requireNonNull(problems, "problems");
    requireNonNull(notes, "notes");
    requireNonNull(absent, "absent");
    requireNonNull(leftOut, "leftOut");
  }

  /**
   * {@return the record with everything that the table states}
   *
   * @throws CopException with the problems if there are any
   */
  public Conference orThrow() {
    if (!problems.isEmpty()) {
      throw new CopException(Lists.transform(problems, TableProblem::asProblem));
    }
    return record;
  }

  /** {@return the sizes of the lists, without the texts of cells} */
  @Override
  public String toString() {
    return "DepositaryReading[participants="
        + participants.size()
        + ", actions="
        + actions.size()
        + ", problems="
        + problems.size()
        + ", notes="
        + notes.size()
        + "]";
  }
}
