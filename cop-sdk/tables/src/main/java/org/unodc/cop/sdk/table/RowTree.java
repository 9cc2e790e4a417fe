package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.MissingSettingException;
import org.unodc.cop.sdk.internal.table.RecordedTexts;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The JSON of one row, with the cells from which its parts were read. */
final class RowTree {
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final TreeMap<String, CellText> origins = new TreeMap<>();
  private final List<List<String>> paths = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();
  private final boolean isTraced;
  private Optional<Translatable> reasonToLeaveOut = Optional.empty();

  RowTree() {
    this(true);
  }

  /**
   * @param isTraced whether notes and the cells of the values are kept
   */
  RowTree(boolean isTraced) {
    this.isTraced = isTraced;
  }

  /**
   * Puts the value of a cell at a path of members like {@link #read}; a cell that cannot be read
   * and states nothing, such as "n/a", is noted and left out.
   */
  void readIfStated(CellText cell, CellForm form, CellTerms terms, List<String> path) {
    int before = problems.size();
    read(cell, form, terms, path);
    forgiveIfNothing(cell, before);
  }

  /** {@return the value of a cell like {@link #tried}; a cell that states nothing is noted} */
  <V> Optional<V> triedIfStated(CellText cell, Function<String, V> reading) {
    int before = problems.size();
    Optional<V> value = tried(cell, reading);
    forgiveIfNothing(cell, before);
    return value;
  }

  private void forgiveIfNothing(CellText cell, int before) {
    if (problems.size() > before && stated(Optional.of(cell)).isEmpty()) {
      problems.remove(problems.size() - 1);
    }
  }

  /**
   * Puts the value of a cell at a path of members, or adds a problem if the cell cannot be read.
   */
  void read(CellText cell, CellForm form, CellTerms terms, List<String> path) {
    try {
      put(path, form.read(cell.text(), terms), cell);
      if (isTraced) {
        form.note(cell.text()).ifPresent(message -> note(cell, message));
      }
      terms
          .organizations()
          .ifPresent(names -> names.takeNotes().forEach(message -> note(cell, message)));
    } catch (IllegalArgumentException refusal) {
      refuse(cell, refusal);
    }
  }

  /** {@return the value of a cell; empty if it cannot be read, which is then added as a problem} */
  <V> Optional<V> tried(CellText cell, Function<String, V> reading) {
    try {
      return Optional.of(reading.apply(cell.text()));
    } catch (DateTimeException refusal) {
      refuse(cell, ProblemText.of("cell.no-such-moment"));
    } catch (IllegalArgumentException refusal) {
      refuse(cell, refusal);
    }
    return Optional.empty();
  }

  void put(List<String> path, Object value, CellText cell) {
    put(path, value, members);
    if (isTraced) {
      paths.add(path);
      origins.put(pointer(path), cell);
    }
  }

  /** Drops a recorded member that a cell of another one replaces, unless a cell states it. */
  void drop(String member) {
    dropped.add(member);
  }

  /** Leaves a recorded value at a path as it is, with a note about the cell that states another. */
  void keep(List<String> path, Translatable reason) {
    paths.remove(path);
    Optional.ofNullable(origins.get(pointer(path))).ifPresent(cell -> note(cell, reason));
  }

  /** Puts the values of the cells into the JSON of a value that is recorded. */
  void putInto(Map<String, Object> recorded) {
    dropped.forEach(recorded::remove);
    for (List<String> path : paths) {
      Object before = ValueTrees.at(recorded, path);
      Object value = ValueTrees.at(members, path);
      if (value != null) {
        put(path, before == null ? value : RecordedTexts.joined(before, value), recorded);
      }
    }
  }

  @SuppressWarnings("unchecked") // the keys of these maps are the names of members
  private static void put(List<String> path, Object value, Map<String, Object> target) {
    Map<String, Object> inside = target;
    for (String member : path.subList(0, path.size() - 1)) {
      Object next = inside.get(member);
      if (!(next instanceof Map)) {
        next = RecordedTexts.whole(next);
        inside.put(member, next);
      }
      inside = (Map<String, Object>) next;
    }
    inside.put(path.get(path.size() - 1), value);
  }

  /** Puts a value that no cell has. */
  void putMade(List<String> path, Object value) {
    members.put(path.get(0), value);
  }

  /** Adds a note. */
  void note(TableProblem note) {
    notes.add(note);
  }

  /** {@return the value at a path of members, or null if there is none} */
  @Nullable Object at(List<String> path) {
    return ValueTrees.at(members, path);
  }

  boolean has(List<String> path) {
    return ValueTrees.at(members, path) != null;
  }

  /** Adds the reason why a cell cannot be read as a problem. */
  void refuse(CellText cell, Translatable sentences) {
    refuse(cell, ProblemCode.INVALID_VALUE, sentences);
  }

  /** Adds the reason why a cell cannot be read as a problem of this code. */
  void refuse(CellText cell, ProblemCode code, Translatable sentences) {
    problems.add(new TableProblem(code, cell.place(), cell.header(), cell.whole(), sentences));
  }

  private void refuse(CellText cell, IllegalArgumentException refusal) {
    refuse(
        cell, MissingSettingException.codeOf(refusal), InputRefusedException.sentencesOf(refusal));
  }

  /** Adds a note about a cell, for example that it was left out. */
  void note(CellText cell, Translatable sentences) {
    notes.add(
        new TableProblem(
            ProblemCode.LEFT_OUT, cell.place(), cell.header(), cell.whole(), sentences));
  }

  /** {@return the cell, unless it is a dash or a word for nothing, which is noted} */
  Optional<CellText> stated(Optional<CellText> cell) {
    Optional<CellText> nothing = cell.filter(read -> BlankCells.statesNothing(read.text()));
    nothing.ifPresent(read -> note(read, ProblemText.of("cell.states-nothing")));
    return nothing.isPresent() ? Optional.empty() : cell;
  }

  /** Leaves out the whole row, because it states no value. */
  void leaveOut(Translatable reason) {
    reasonToLeaveOut = Optional.of(reason);
  }

  Optional<Translatable> reasonToLeaveOut() {
    return reasonToLeaveOut;
  }

  Map<String, Object> members() {
    return members;
  }

  ImmutableList<TableProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<TableProblem> notes() {
    return ImmutableList.copyOf(notes);
  }

  /**
   * {@return the cell from which the value at this JSON Pointer was read; otherwise the cell of a
   * part of the value, or of the closest value around it}
   */
  Optional<CellText> origin(String pointer) {
    for (String around = pointer; !around.isEmpty(); around = parent(around)) {
      CellText exact = origins.get(around);
      if (exact != null) {
        return Optional.of(exact);
      }
      String inside = origins.ceilingKey(around + "/");
      if (inside != null && inside.startsWith(around + "/")) {
        return Optional.ofNullable(origins.get(inside));
      }
    }
    return Optional.empty();
  }

  static TableProblem about(CellText cell, ProblemCode code, Translatable message) {
    return new TableProblem(code, cell.place(), cell.header(), cell.whole(), message);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String pointer(List<String> path) {
    return "/" + String.join("/", path);
  }
}
