package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.TableProblem;

/** Collects what one row of the table states, and its problems. */
final class DepositaryRow {
  /** Maximum number of days in a row; no participant acts so often on one treaty. */
  private static final int MAX_DAYS = 100;

  private final List<Entry> entries = new ArrayList<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  /**
   * A cell of the row.
   *
   * @param place the place of the cell
   * @param header the header of its column
   * @param text the text of the cell
   */
  record Cell(CellPlace place, String header, String text) {
    TableProblem problem(ProblemCode code, Translatable message) {
      return new TableProblem(code, place, header, text, message);
    }
  }

  /** An action in a cell, before its participant is known. */
  private record Entry(Cell cell, DatedEntry dated, TreatyAction.Builder action) {}

  /** Reads the days of a cell under a header. */
  void read(Cell cell, ActionHeader header, boolean dayFirst) {
    try {
      ImmutableList<DatedEntry> days = DatedEntry.parse(cell.text(), dayFirst);
      InputRefusedException.check(
          entries.size() + days.size() <= MAX_DAYS, "depositary.too-many-days");
      for (DatedEntry dated : days) {
        TreatyAction.Builder action =
            TreatyAction.builder().kind(header.kind(dated.mark())).date(dated.day());
        entries.add(new Entry(cell, dated, action));
        noteFootnotes(cell, dated.footnotes());
      }
    } catch (IllegalArgumentException refusal) {
      refuse(cell, InputRefusedException.sentencesOf(refusal));
    }
  }

  /**
   * {@return the actions of the row, compared with the record; problems are collected}
   *
   * @param updates whether an action replaces the one of the record that it corrects
   */
  ImmutableList<DepositaryAction> actions(
      ParticipantId participant,
      ConventionId treaty,
      boolean nameInBrackets,
      RecordedActions recorded,
      boolean updates) {
    List<TreatyAction> built = new ArrayList<>();
    for (Entry entry : entries) {
      built.add(entry.action().participant(participant).instrument(treaty).build());
    }
    ImmutableList<TreatyAction> all = ImmutableList.copyOf(built);
    ImmutableList.Builder<DepositaryAction> actions = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      Entry entry = entries.get(i);
      TreatyAction action = all.get(i);
      checkBrackets(entry, action, nameInBrackets, all, recorded);
      Optional<TreatyAction> before = recorded.same(action);
      if (before.isEmpty() && updates) {
        before = recorded.corrected(action, all);
      }
      if (before.isEmpty()) {
        checkAgainst(recorded.others(action, all), entry.cell(), action);
      }
      if (all.indexOf(action) == i) {
        actions.add(
            new DepositaryAction(
                entry.cell().place(),
                entry.cell().text(),
                before.map(known -> corrected(known, action)).orElse(action),
                before));
      }
    }
    return actions.build();
  }

  /**
   * {@return an action of the record with the kind and day of the table; without its source if they
   * differ, because the source stated something else}
   */
  private static TreatyAction corrected(TreatyAction known, TreatyAction action) {
    boolean isSame = known.kind() == action.kind() && known.date().equals(action.date());
    return isSame
        ? known
        : known.toBuilder()
            .kind(action.kind())
            .date(action.date())
            .source(Optional.empty())
            .build();
  }

  /** Adds the reason why a cell cannot be read as a problem. */
  void refuse(Cell cell, Translatable message) {
    problems.add(
        new TableProblem(
            ProblemCode.INVALID_VALUE, cell.place(), cell.header(), cell.text(), message));
  }

  void add(TableProblem problem) {
    problems.add(problem);
  }

  void note(Cell cell, Translatable message) {
    notes.add(cell.problem(ProblemCode.LEFT_OUT, message));
  }

  void noteFootnotes(Cell cell, ImmutableList<String> footnotes) {
    if (!footnotes.isEmpty()) {
      note(cell, ProblemText.of("depositary.footnote", Message.list(footnotes)));
    }
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  private void checkBrackets(
      Entry entry,
      TreatyAction action,
      boolean nameInBrackets,
      ImmutableList<TreatyAction> all,
      RecordedActions recorded) {
    boolean explained =
        all.stream()
                .anyMatch(other -> RecordedActions.isWithdrawalAfter(entry.dated().day(), other))
            || recorded.leavesAfter(action.participant(), entry.dated().day());
    if ((entry.dated().inBrackets() || nameInBrackets) && !explained) {
      refuse(entry.cell(), ProblemText.of("depositary.brackets"));
    }
  }

  private void checkAgainst(ImmutableList<TreatyAction> others, Cell cell, TreatyAction action) {
    if (!others.isEmpty()) {
      refuse(
          cell,
          ProblemText.of(
              "depositary.contradiction",
              RecordedActions.described(ImmutableList.of(action)),
              RecordedActions.described(others)));
    }
  }
}
