package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * The result of updating a list with a table.
 *
 * @param values the whole list: the recorded values in their order, with what the table has in
 *     place of what they had, and then the new values in the order of the table
 * @param rows the rows without problems, in the order of the table
 * @param absent the recorded values that the table does not have, which stay as they are; if the
 *     table names sessions, only those of these sessions
 * @param problems the problems, in the order of their places; a row with a problem changes nothing
 * @param notes the parts that were not read although they are not wrong
 * @param organizations the organizations that the rows name and that neither the record nor the
 *     States have, if {@link CopTable#addingOrganizations} accepts them
 * @param <T> the type of the values
 */
public record TableUpdate<T>(
    ImmutableList<T> values,
    ImmutableList<Row<T>> rows,
    ImmutableList<T> absent,
    ImmutableList<TableProblem> problems,
    ImmutableList<TableProblem> notes,
    ImmutableList<Stakeholder> organizations) {
  public TableUpdate {
    requireNonNull(values, "values");
    requireNonNull(rows, "rows");
    requireNonNull(absent, "absent");
    requireNonNull(problems, "problems");
    requireNonNull(notes, "notes");
    requireNonNull(organizations, "organizations");
  }

  /** {@return the rows about values that were not recorded} */
  public ImmutableList<Row<T>> added() {
    return rows.stream().filter(row -> row.before().isEmpty()).collect(toImmutableList());
  }

  /** {@return the rows that change a recorded value} */
  public ImmutableList<Row<T>> changed() {
    return rows.stream().filter(row -> !row.changes().isEmpty()).collect(toImmutableList());
  }

  /** {@return the rows that state nothing else than what is recorded} */
  public ImmutableList<Row<T>> unchanged() {
    return rows.stream()
        .filter(row -> row.before().isPresent() && row.changes().isEmpty())
        .collect(toImmutableList());
  }

  /**
   * What one row does.
   *
   * @param number the number of the row, counted from 1
   * @param before the recorded value that the row is about; empty if the value is new
   * @param after the value after the update
   * @param changes the changes of the recorded value, by column; empty if the value is new
   */
  public record Row<T>(int number, Optional<T> before, T after, ImmutableList<CellChange> changes) {
    public Row {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(changes, "changes");
    }

    /** {@return the number of the row and the number of changes, without the values} */
    @Override
    public String toString() {
      return "Row[number=" + number + ", changes=" + changes.size() + "]";
    }
  }

  /**
   * A change of a value, as the cells of one column.
   *
   * @param column the name of the column
   * @param before the cell for the recorded value; empty if it had none
   * @param after the cell for the value after the update; empty if it has none
   */
  public record CellChange(String column, String before, String after) {
    public CellChange {
      requireNonNull(column, "column");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    /** {@return the name of the column, without the texts of cells} */
    @Override
    public String toString() {
      return "CellChange[column=" + column + "]";
    }
  }

  /** {@return the sizes of the lists, without the texts of cells} */
  @Override
  public String toString() {
    return "TableUpdate[values="
        + values.size()
        + ", rows="
        + rows.size()
        + ", absent="
        + absent.size()
        + ", problems="
        + problems.size()
        + ", notes="
        + notes.size()
        + ", organizations="
        + organizations.size()
        + "]";
  }
}
