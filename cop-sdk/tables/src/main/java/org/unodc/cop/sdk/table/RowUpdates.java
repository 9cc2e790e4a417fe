package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.EntryIndex;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Finds the recorded value that each row is about, and collects what the rows change. */
final class RowUpdates<T> {
  private static final ImmutableList<String> ID = ImmutableList.of("id");
  private static final ImmutableList<String> NAMES = ImmutableList.of("name", "texts");
  private static final ImmutableList<String> SESSION = ImmutableList.of("session");

  private final TableLayout<T> layout;
  private final ImmutableList<T> recorded;
  private final ImmutableList<Object> trees;
  private final EntryIndex index;
  private final StakeholderDirectory stakeholders;
  private final Map<Integer, Integer> rowOfEntry = new HashMap<>();
  private final NumberedIds<T> numbers;
  private final List<T> values;
  private final ImmutableList.Builder<TableUpdate.Row<T>> rows = ImmutableList.builder();
  private final Set<String> sessions = new HashSet<>();
  private final Set<String> made = new HashSet<>();

  RowUpdates(TableLayout<T> layout, ImmutableList<T> recorded) {
    this.layout = layout;
    this.recorded = recorded;
    this.numbers = new NumberedIds<>(layout);
    this.values = new ArrayList<>(recorded);
    this.trees =
        recorded.stream()
            .map(value -> ValueTrees.of(value, layout.codec()))
            .collect(ImmutableList.toImmutableList());
    this.index = new EntryIndex(trees, layout.keys());
    this.stakeholders = StakeholderDirectory.of(Iterables.filter(recorded, Stakeholder.class));
  }

  /**
   * Which recorded value a row is about.
   *
   * @param position its position; empty if the row is about a new value
   * @param refusal why the value cannot be determined
   */
  record Match(OptionalInt position, Optional<Translatable> refusal) {
    static final Match NONE = new Match(OptionalInt.empty(), Optional.empty());

    static Match refused(Translatable reason) {
      return new Match(OptionalInt.empty(), Optional.of(reason));
    }
  }

  Match find(RowTree tree) {
    Map<String, Object> row = tree.members();
    Object id = ValueTrees.at(row, ID);
    ImmutableList<Integer> same = id == null ? ImmutableList.of() : index.withId(id.toString());
    ImmutableList<Integer> found =
        same.isEmpty() ? stated(withoutOthers(called(row), row), tree) : same;
    if (found.isEmpty()) {
      return Match.NONE;
    }
    if (found.size() > 1) {
      return Match.refused(ProblemText.of("update.several", names(found)));
    }
    if (same.isEmpty() && id != null) {
      return Match.refused(
          ProblemText.of("update.other-id", InputQuotation.quoted(id.toString()), names(found)));
    }
    return new Match(OptionalInt.of(found.get(0)), Optional.empty());
  }

  /**
   * {@return the entries without those of earlier rows that take place at another time or in
   * another room; an entry that its row moved stays, because it is not known which row is about it}
   */
  private ImmutableList<Integer> withoutOthers(ImmutableList<Integer> found, Object row) {
    return found.stream()
        .filter(
            entry ->
                !rowOfEntry.containsKey(entry)
                    || numbers.areApart(trees.get(entry), values.get(entry))
                    || !numbers.areApart(row, recorded.get(entry)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the recorded values with this id} */
  ImmutableList<T> withId(String id) {
    return ImmutableList.copyOf(Lists.transform(index.withId(id), recorded::get));
  }

  /** {@return the one of several entries that already has all that the row states, or all} */
  private ImmutableList<Integer> stated(ImmutableList<Integer> found, RowTree row) {
    if (found.size() < 2) {
      return found;
    }
    ImmutableList<Integer> equal =
        found.stream()
            .filter(
                position -> {
                  Map<String, Object> joined = json(position);
                  row.putInto(joined);
                  return joined.equals(trees.get(position));
                })
            .collect(ImmutableList.toImmutableList());
    return equal.size() == 1 ? equal : found;
  }

  private ImmutableList<Integer> called(Map<String, Object> row) {
    if (!layout.type().equals(Stakeholder.class)) {
      return index.called(row);
    }
    Set<Integer> found = new TreeSet<>();
    if (ValueTrees.at(row, NAMES) instanceof Map<?, ?> names) {
      for (Object name : names.values()) {
        List<Stakeholder> called = stakeholders.called(name.toString());
        List<Stakeholder> spelled =
            called.stream()
                .filter(known -> RecordNameLookup.isSpelled(known, name.toString()))
                .toList();
        (spelled.isEmpty() ? called : spelled)
            .forEach(stakeholder -> found.addAll(index.withId(stakeholder.id().value())));
      }
    }
    return ImmutableList.copyOf(found);
  }

  private String names(List<Integer> positions) {
    return String.join(", ", positions.stream().limit(5).map(this::name).toList())
        + (positions.size() > 5 ? ", …" : "");
  }

  private String name(int position) {
    Object id = ValueTrees.at(trees.get(position), ID);
    return id == null ? "#" + (position + 1) : id.toString();
  }

  /** {@return why an id that is made for a new value is no id for it; empty if it is one} */
  Optional<Translatable> refusalOfMade(String id) {
    made.add(id);
    return index.withId(id).isEmpty()
        ? Optional.empty()
        : Optional.of(ProblemText.of("update.made-id", InputQuotation.quoted(id)));
  }

  /** {@return the JSON of a recorded value, in which the cells of the row replace what it had} */
  Map<String, Object> joined(int position, RowTree row) {
    Map<String, Object> joined = json(position);
    if (recorded.get(position) instanceof Stakeholder stakeholder && !row.has(ID)) {
      keepName(stakeholder, row);
    }
    row.putInto(joined);
    return joined;
  }

  @SuppressWarnings("unchecked") // the JSON of every value that has a table is an object
  private Map<String, Object> json(int position) {
    return (Map<String, Object>) ValueTrees.of(recorded.get(position), layout.codec());
  }

  /** Keeps the name of an organization that the row calls by another name or by an acronym. */
  private static void keepName(Stakeholder stakeholder, RowTree row) {
    ImmutableSet<String> names = folded(Stream.of(stakeholder.name()));
    Set<String> others =
        new HashSet<>(
            folded(
                Stream.concat(
                    stakeholder.formerNames().stream(), stakeholder.otherNames().stream())));
    for (String acronym : stakeholder.acronyms()) {
      String word = SpellingNormalizer.folded(acronym);
      others.add(word);
      names.forEach(name -> others.add(name + " " + word));
    }
    if (ValueTrees.at(row.members(), NAMES) instanceof Map<?, ?> stated) {
      stated.forEach(
          (language, name) -> {
            String words = SpellingNormalizer.folded(name.toString());
            if (!names.contains(words) && others.contains(words)) {
              row.keep(
                  ImmutableList.<String>builder().addAll(NAMES).add(language.toString()).build(),
                  ProblemText.of("update.name-kept", stakeholder.id().value()));
            }
          });
    }
  }

  private static ImmutableSet<String> folded(Stream<LocalizedText> texts) {
    return texts
        .flatMap(text -> text.texts().values().stream())
        .map(SpellingNormalizer::folded)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Adds the value of a row.
   *
   * @return why the row is a repetition; empty if it was added
   */
  Optional<Translatable> take(OptionalInt position, T value, int row, Map<String, Object> cells) {
    Object session = ValueTrees.at(cells, SESSION);
    if (session != null) {
      sessions.add(session.toString());
    }
    if (position.isEmpty()) {
      values.add(value);
      rows.add(new TableUpdate.Row<>(row, Optional.empty(), value, ImmutableList.of()));
      return Optional.empty();
    }
    int entry = position.getAsInt();
    Integer first = rowOfEntry.putIfAbsent(entry, row);
    if (first != null) {
      return Optional.of(ProblemText.of("update.repeated", first, name(entry)));
    }
    T before = recorded.get(entry);
    values.set(entry, value);
    rows.add(new TableUpdate.Row<>(row, Optional.of(before), value, changes(entry, value)));
    return Optional.empty();
  }

  private ImmutableList<TableUpdate.CellChange> changes(int entry, T after) {
    if (recorded.get(entry).equals(after)) {
      return ImmutableList.of();
    }
    Map<ColumnName, String> old = cells(trees.get(entry));
    Map<ColumnName, String> now = cells(ValueTrees.of(after, layout.codec()));
    ImmutableList.Builder<TableUpdate.CellChange> changes = ImmutableList.builder();
    for (ColumnName name : ImmutableSet.copyOf(Sets.union(old.keySet(), now.keySet()))) {
      String before = old.getOrDefault(name, "");
      String text = now.getOrDefault(name, "");
      if (!before.equals(text)) {
        changes.add(new TableUpdate.CellChange(name.toString(), before, text));
      }
    }
    return changes.build();
  }

  private Map<ColumnName, String> cells(Object tree) {
    Map<ColumnName, String> cells = new LinkedHashMap<>();
    layout.fields().forEach(field -> cells.putAll(field.write(tree)));
    return cells;
  }

  /** {@return whether a recorded value is of a session that the table names, if it names any} */
  private boolean isOfASession(int position) {
    Object session = ValueTrees.at(trees.get(position), SESSION);
    return sessions.isEmpty() || (session != null && sessions.contains(session.toString()));
  }

  /**
   * {@return the update; a row whose id was made is a problem if it may be about a recorded
   * organization with almost the same name}
   */
  TableUpdate<T> result(TableReading<T> reading, String sheet) {
    ImmutableList<TableUpdate.Row<T>> read = rows.build();
    Map<String, Integer> added = new LinkedHashMap<>();
    for (TableUpdate.Row<T> row : read) {
      if (row.before().isEmpty()
          && row.after() instanceof Stakeholder stakeholder
          && made.contains(stakeholder.id().value())) {
        added.put(stakeholder.id().value(), row.number());
      }
    }
    Map<String, String> similar = SimilarNames.among(values, added.keySet());
    List<TableProblem> problems = new ArrayList<>(reading.problems());
    similar.forEach(
        (id, recordedId) ->
            problems.add(
                new TableProblem(
                    ProblemCode.REPEATED,
                    new CellPlace(sheet, added.getOrDefault(id, 0), 0),
                    "",
                    "",
                    ProblemText.of("update.similar", recordedId))));
    problems.sort(Comparator.comparingInt(problem -> problem.place().row()));
    ImmutableList.Builder<T> absent = ImmutableList.builder();
    for (int i = 0; i < recorded.size(); i++) {
      if (!rowOfEntry.containsKey(i) && isOfASession(i)) {
        absent.add(recorded.get(i));
      }
    }
    return new TableUpdate<>(
        values.stream()
            .filter(value -> !isOneOf(value, similar))
            .collect(ImmutableList.toImmutableList()),
        read.stream()
            .filter(row -> row.before().isPresent() || !isOneOf(row.after(), similar))
            .collect(ImmutableList.toImmutableList()),
        absent.build(),
        ImmutableList.copyOf(problems),
        reading.notes().stream()
            .filter(note -> similar.keySet().stream().noneMatch(id -> isAbout(note, added.get(id))))
            .collect(ImmutableList.toImmutableList()),
        reading.organizations());
  }

  private static boolean isAbout(TableProblem note, @Nullable Integer row) {
    return row != null && note.place().row() == row;
  }

  private static boolean isOneOf(Object value, Map<String, String> ids) {
    return value instanceof Stakeholder stakeholder && ids.containsKey(stakeholder.id().value());
  }
}
