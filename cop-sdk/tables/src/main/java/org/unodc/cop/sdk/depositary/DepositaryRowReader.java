package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.SheetRow;
import org.unodc.cop.sdk.table.TableProblem;

/** Reads the rows of a depositary's table. A row with a problem adds nothing. */
final class DepositaryRowReader {
  /** Maximum number of problems before reading stops. */
  private static final int MAX_PROBLEMS = 1_000;

  private static final Comparator<TableProblem> BY_COLUMN =
      Comparator.comparingInt(problem -> problem.place().column());

  private final Sheet sheet;
  private final DepositaryHeaders headers;
  private final ConventionId treaty;
  private final boolean dayFirst;
  private final boolean updates;
  private final ImmutableMap<String, String> meanings;
  private final ParticipantResolver names;
  private final RecordedActions recorded;
  private final ImmutableSet<String> steps;
  private final ImmutableListMultimap<Integer, TableProblem> faults;

  private final ImmutableSortedMap<Integer, ActionHeader> columns;
  private final Map<ParticipantId, Integer> rowOf = new TreeMap<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<DepositaryAction> actions = new ArrayList<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  /**
   * @param updates whether an action replaces the one of the record that it corrects
   * @param meanings the text that replaces the text of a participant's cell, by the latter
   */
  DepositaryRowReader(
      Sheet sheet,
      DepositaryHeaders headers,
      Conference record,
      ConventionId treaty,
      boolean dayFirst,
      boolean updates,
      ImmutableMap<String, String> meanings) {
    this.sheet = sheet;
    this.headers = headers;
    this.treaty = treaty;
    this.dayFirst = dayFirst;
    this.updates = updates;
    this.meanings = meanings;
    this.names = new ParticipantResolver(record.participants());
    this.recorded = new RecordedActions(record, treaty);
    this.faults = Multimaps.index(sheet.faults(), fault -> fault.place().row());
    this.columns = headers.actions();
    this.steps =
        columns.values().stream()
            .flatMap(header -> header.kinds().stream())
            .map(RecordedActions::step)
            .collect(ImmutableSet.toImmutableSet());
  }

  void read() {
    notes.addAll(sheet.notes());
    notes.addAll(headers.notes());
    for (SheetRow row : headers.rows()) {
      if (problems.size() >= MAX_PROBLEMS) {
        problems.add(about(row, ProblemCode.TOO_MANY, ProblemText.of("table.ended")));
        return;
      }
      if (headers.areRepeatedIn(row)) {
        notes.add(about(row, ProblemCode.LEFT_OUT, ProblemText.of("table.headers-repeated")));
      } else {
        read(row);
      }
    }
  }

  ImmutableList<Participant> participants() {
    return ImmutableList.copyOf(participants);
  }

  ImmutableList<DepositaryAction> actions() {
    return ImmutableList.copyOf(actions);
  }

  /** {@return the participants with actions in the record for which no row states any} */
  ImmutableSet<ParticipantId> absent() {
    return Sets.difference(recorded.participants(steps), rowOf.keySet()).immutableCopy();
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  private void read(SheetRow row) {
    DepositaryRow read = new DepositaryRow();
    DepositaryRow.Cell cell = cell(row, headers.participantColumn());
    boolean hasFaults = addFaults(row, read);
    boolean hasActions = hasFaults;
    for (Map.Entry<Integer, ActionHeader> column : columns.entrySet()) {
      DepositaryRow.Cell days = cell(row, column.getKey());
      if (!BlankCells.isBlank(days.text())) {
        hasActions = true;
        read.read(days, column.getValue(), dayFirst);
      }
    }
    if (hasActions) {
      take(read, cell, row);
    } else if (!BlankCells.isBlank(cell.text())) {
      notes.add(cell.problem(ProblemCode.LEFT_OUT, ProblemText.of("depositary.no-action")));
    }
  }

  private void take(DepositaryRow read, DepositaryRow.Cell cell, SheetRow row) {
    ParticipantCell name = ParticipantCell.of(cell.text());
    Optional<Participant> participant = participant(read, cell, name);
    ImmutableList<DepositaryAction> stated = ImmutableList.of();
    if (participant.isPresent()) {
      ParticipantId id = participant.get().id();
      stated = read.actions(id, treaty, name.inBrackets(), recorded, updates);
      Integer before = rowOf.putIfAbsent(id, row.number());
      if (before != null) {
        read.refuse(cell, ProblemText.of("depositary.same-participant", Integer.toString(before)));
      }
    }
    List<TableProblem> wrong = new ArrayList<>(read.problems());
    wrong.sort(BY_COLUMN);
    problems.addAll(wrong);
    if (wrong.isEmpty()) {
      add(participant.orElseThrow(), stated);
      read.noteFootnotes(cell, name.footnotes());
      noteMissing(participant.orElseThrow().id(), stated, cell, read);
      notes.addAll(read.notes());
    }
  }

  private Optional<Participant> participant(
      DepositaryRow read, DepositaryRow.Cell cell, ParticipantCell name) {
    try {
      if (BlankCells.isBlank(cell.text())) {
        throw InputRefusedException.of("depositary.no-participant");
      }
      String meant = meanings.get(name.whole());
      return Optional.of(
          names.resolve(meant == null ? meanings.getOrDefault(name.name(), name.name()) : meant));
    } catch (IllegalArgumentException refusal) {
      read.refuse(cell, InputRefusedException.sentencesOf(refusal));
      return Optional.empty();
    }
  }

  private void add(Participant participant, ImmutableList<DepositaryAction> stated) {
    if (!names.isRecorded(participant)) {
      participants.add(participant);
    }
    actions.addAll(stated);
  }

  /** Notes the actions of the record for which the table has a column, but no day. */
  private void noteMissing(
      ParticipantId participant,
      ImmutableList<DepositaryAction> stated,
      DepositaryRow.Cell cell,
      DepositaryRow read) {
    ImmutableList<TreatyAction> inTable =
        stated.stream().map(DepositaryAction::action).collect(ImmutableList.toImmutableList());
    ImmutableList<TreatyAction> missing =
        recorded.missing(participant, inTable).stream()
            .filter(action -> steps.contains(RecordedActions.step(action.kind())))
            .filter(
                action ->
                    stated.stream().noneMatch(one -> one.before().equals(Optional.of(action))))
            .collect(ImmutableList.toImmutableList());
    if (!missing.isEmpty()) {
      read.note(
          cell, ProblemText.of("depositary.record-has-more", RecordedActions.described(missing)));
    }
  }

  private boolean addFaults(SheetRow row, DepositaryRow read) {
    boolean found = false;
    for (TableProblem fault : faults.get(row.number())) {
      int column = fault.place().column();
      if (column == headers.participantColumn() || columns.containsKey(column)) {
        read.add(fault.under(headers.header(column)));
        found = true;
      }
    }
    return found;
  }

  private DepositaryRow.Cell cell(SheetRow row, int column) {
    CellPlace place = new CellPlace(sheet.name(), row.number(), column);
    return new DepositaryRow.Cell(place, headers.header(column), row.cell(column));
  }

  private TableProblem about(SheetRow row, ProblemCode code, Translatable message) {
    CellPlace place = new CellPlace(sheet.name(), row.number(), 0);
    return new TableProblem(code, place, "", "", message);
  }
}
