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
import org.unodc.cop.sdk.ProblemCode;

/** The JSON that one row becomes, with the cells from which its parts come. */
final class RowTree {
  private final Map<String, Object> members = new LinkedHashMap<>();
  private final TreeMap<String, CellText> origins = new TreeMap<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  /** Puts what a cell holds at a path of members, or tells why it holds nothing. */
  void read(CellText cell, CellForm form, CellTerms terms, List<String> path) {
    try {
      put(path, form.read(cell.text(), terms), cell);
      form.note(cell.text()).ifPresent(message -> note(cell, message));
    } catch (IllegalArgumentException refusal) {
      refuse(cell, String.valueOf(refusal.getMessage()));
    }
  }

  /** {@return what a cell holds; absent where it holds nothing, as a problem then tells} */
  <V> Optional<V> tried(CellText cell, Function<String, V> reading) {
    try {
      return Optional.of(reading.apply(cell.text()));
    } catch (DateTimeException refusal) {
      refuse(cell, "There is no such day, time or offset.");
    } catch (IllegalArgumentException refusal) {
      refuse(cell, String.valueOf(refusal.getMessage()));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // what is inside was put there by this very method
  void put(List<String> path, Object value, CellText cell) {
    Map<String, Object> inside = members;
    for (String member : path.subList(0, path.size() - 1)) {
      inside = (Map<String, Object>) inside.computeIfAbsent(member, name -> new LinkedHashMap<>());
    }
    inside.put(path.get(path.size() - 1), value);
    origins.put(pointer(path), cell);
  }

  boolean has(List<String> path) {
    return Trees.at(members, path) != null;
  }

  /** Tells why a cell cannot be read. */
  void refuse(CellText cell, String message) {
    problems.add(about(cell, ProblemCode.INVALID_VALUE, message));
  }

  /** Tells what a reader should know of a cell, such as that it was left out. */
  void note(CellText cell, String message) {
    notes.add(about(cell, ProblemCode.LEFT_OUT, message));
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

  /** {@return the cell that holds what stands at this place of the JSON, or else a part of it} */
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

  static TableProblem about(CellText cell, ProblemCode code, String message) {
    return new TableProblem(code, cell.place(), cell.header(), cell.text(), message);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String pointer(List<String> path) {
    return "/" + String.join("/", path);
  }
}
