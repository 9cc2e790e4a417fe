package org.unodc.cop.sdk.session;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;

/** Joins the rows of a list of participants with the delegations of a record. */
final class DelegationMerge {
  private final Conference record;
  private final CopTable<Person> people;
  private final Sheet sheet;
  private final int headerRow;
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  /**
   * @param people the table of the members
   * @param sheet the cells about the members
   * @param headerRow the number of the row with the headers
   */
  DelegationMerge(Conference record, CopTable<Person> people, Sheet sheet, int headerRow) {
    this.record = record;
    this.people = people;
    this.sheet = sheet;
    this.headerRow = headerRow;
  }

  TableUpdate<Delegation> join(TableReading<Delegation> reading) {
    problems.addAll(reading.problems());
    notes.addAll(reading.notes());
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < reading.values().size(); i++) {
      groups.computeIfAbsent(key(reading.values().get(i)), none -> new ArrayList<>()).add(i);
    }
    Map<String, Delegation> values = new LinkedHashMap<>();
    record.delegations().forEach(known -> values.putIfAbsent(key(known), known));
    ImmutableList.Builder<TableUpdate.Row<Delegation>> rows = ImmutableList.builder();
    groups.forEach(
        (key, indexes) -> {
          Optional<Delegation> before = Optional.ofNullable(values.get(key));
          int problemsBefore = problems.size();
          TableUpdate.Row<Delegation> row = row(before, reading, indexes);
          if (problems.size() == problemsBefore) {
            values.put(key, row.after());
            rows.add(row);
          }
        });
    return new TableUpdate<>(
        all(values),
        rows.build(),
        absent(reading, groups),
        ImmutableList.copyOf(problems),
        ImmutableList.copyOf(notes),
        ImmutableList.of());
  }

  /** {@return the delegations in the order of the record, then the new ones} */
  private ImmutableList<Delegation> all(Map<String, Delegation> values) {
    ImmutableList.Builder<Delegation> all = ImmutableList.builder();
    TreeSet<String> seen = new TreeSet<>();
    for (Delegation known : record.delegations()) {
      all.add(seen.add(key(known)) ? values.getOrDefault(key(known), known) : known);
    }
    values.forEach(
        (key, value) -> {
          if (seen.add(key)) {
            all.add(value);
          }
        });
    return all.build();
  }

  private ImmutableList<Delegation> absent(
      TableReading<Delegation> reading, Map<String, List<Integer>> groups) {
    TreeSet<String> sessions = new TreeSet<>();
    reading.values().forEach(value -> sessions.add(value.session().value()));
    return record.delegations().stream()
        .filter(known -> sessions.contains(known.session().value()))
        .filter(known -> !groups.containsKey(key(known)))
        .collect(toImmutableList());
  }

  private TableUpdate.Row<Delegation> row(
      Optional<Delegation> before, TableReading<Delegation> reading, List<Integer> indexes) {
    Delegation stated = reading.values().get(indexes.get(0));
    Delegation.Builder joined =
        before.orElse(stated.toBuilder().members(ImmutableList.of()).build()).toBuilder();
    ImmutableList.Builder<TableUpdate.CellChange> changes = ImmutableList.builder();
    Delegation whole = stated;
    for (int index : indexes) {
      Delegation next = reading.values().get(index);
      if (contradict(whole.size(), next.size()) || contradict(whole.source(), next.source())) {
        problems.add(
            new TableProblem(
                ProblemCode.INVALID_VALUE,
                new CellPlace(sheet.name(), reading.rows().get(index), 0),
                "",
                "",
                ProblemText.of("delegation.contradiction", reading.rows().get(indexes.get(0)))));
      }
      whole =
          whole.toBuilder()
              .size(whole.size().isPresent() ? whole.size() : next.size())
              .source(whole.source().isPresent() ? whole.source() : next.source())
              .build();
    }
    whole.size().ifPresent(joined::size);
    whole.source().ifPresent(joined::source);
    ImmutableList<Person> known = before.map(Delegation::members).orElse(ImmutableList.of());
    TableUpdate<Person> members = members(known, reading, indexes);
    Delegation after = joined.members(withNamed(members.values(), reading, indexes)).build();
    before.ifPresent(old -> changes.addAll(changes(old, after, members)));
    return new TableUpdate.Row<>(
        reading.rows().get(indexes.get(0)), before, after, changes.build());
  }

  /** Adds the members that the row of the delegation names and that are not known by that name. */
  private static ImmutableList<Person> withNamed(
      ImmutableList<Person> members, TableReading<Delegation> reading, List<Integer> indexes) {
    TreeSet<String> names = new TreeSet<>();
    members.forEach(member -> names.add(SpellingNormalizer.folded(member.name())));
    Stream<Person> added =
        indexes.stream()
            .flatMap(index -> reading.values().get(index).members().stream())
            .filter(member -> names.add(SpellingNormalizer.folded(member.name())));
    return Stream.concat(members.stream(), added).collect(toImmutableList());
  }

  private TableUpdate<Person> members(
      ImmutableList<Person> known, TableReading<Delegation> reading, List<Integer> indexes) {
    TreeSet<Integer> numbers = new TreeSet<>();
    indexes.forEach(index -> numbers.add(reading.rows().get(index)));
    Sheet rows =
        SheetColumns.rows(
            sheet, row -> row.number() <= headerRow || numbers.contains(row.number()));
    boolean hasMembers =
        rows.rows().stream().anyMatch(row -> numbers.contains(row.number()) && !row.isBlank());
    if (!hasMembers) {
      return new TableUpdate<>(
          known,
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());
    }
    TableUpdate<Person> update = people.update(rows, known);
    problems.addAll(update.problems());
    update.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    return update;
  }

  private static ImmutableList<TableUpdate.CellChange> changes(
      Delegation before, Delegation after, TableUpdate<Person> members) {
    ImmutableList.Builder<TableUpdate.CellChange> changes = ImmutableList.builder();
    if (!before.size().equals(after.size())) {
      changes.add(new TableUpdate.CellChange("size", text(before.size()), text(after.size())));
    }
    if (!before.source().equals(after.source())) {
      changes.add(
          new TableUpdate.CellChange(
              "source title",
              text(before.source().flatMap(source -> source.title())),
              text(after.source().flatMap(source -> source.title()))));
    }
    after.members().stream()
        .filter(member -> before.members().stream().noneMatch(old -> isNamed(old, member)))
        .forEach(member -> changes.add(new TableUpdate.CellChange("members", "", member.name())));
    members
        .changed()
        .forEach(
            row ->
                row.changes().stream()
                    .map(
                        change ->
                            new TableUpdate.CellChange(
                                row.after().name() + ", " + change.column(),
                                change.before(),
                                change.after()))
                    .forEach(changes::add));
    return changes.build();
  }

  private static boolean isNamed(Person old, Person member) {
    return SpellingNormalizer.folded(old.name()).equals(SpellingNormalizer.folded(member.name()));
  }

  private static String text(Optional<?> value) {
    return value.map(Objects::toString).orElse("");
  }

  private static boolean contradict(Optional<?> first, Optional<?> second) {
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /** {@return a key that is equal for two rows about one delegation} */
  private static String key(Delegation delegation) {
    return delegation.session()
        + " "
        + text(delegation.participant())
        + " "
        + text(delegation.stakeholder());
  }
}
