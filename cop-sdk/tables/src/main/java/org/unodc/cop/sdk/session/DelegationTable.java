package org.unodc.cop.sdk.session;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;

/**
 * Reads a list of participants of a session into delegations: one row for each delegation or one
 * for each of its members. Instances are immutable and can be shared between threads.
 *
 * <p>The columns are those of {@code CopTable.of(Delegation.class)}, and for the members those of
 * {@code CopTable.of(Person.class)}. Rows with the same session and the same participant or
 * stakeholder are about one delegation. What a row states replaces what the record has; members
 * that the record does not have are added, and the others stay.
 */
public final class DelegationTable {
  private final Conference record;
  private final CopTable<Delegation> delegations;
  private final CopTable<Person> members;
  private final TableMapping mapping;

  private DelegationTable(
      Conference record,
      CopTable<Delegation> delegations,
      CopTable<Person> members,
      TableMapping mapping) {
    this.record = record;
    this.delegations = delegations;
    this.members = members;
    this.mapping = mapping;
  }

  /** {@return a reader of lists of participants for this record} */
  public static DelegationTable of(Conference record) {
    requireNonNull(record, "record");
    return new DelegationTable(
        record,
        CopTable.of(Delegation.class).knowing(record).withRepetitions(),
        CopTable.of(Person.class).knowing(record),
        TableMapping.empty());
  }

  /** {@return a copy that reads 03/04/2024 as 3 April} */
  public DelegationTable dayFirst() {
    return new DelegationTable(record, delegations.dayFirst(), members.dayFirst(), mapping);
  }

  /**
   * {@return a copy that reads texts under a header without a language as texts in this language}
   *
   * @throws IllegalArgumentException if it is not a language tag
   */
  public DelegationTable writtenIn(String tag) {
    return new DelegationTable(record, delegations.writtenIn(tag), members.writtenIn(tag), mapping);
  }

  /** {@return a copy that reads the headers and cells with this mapping} */
  public DelegationTable with(TableMapping newMapping) {
    return new DelegationTable(record, delegations, members, newMapping);
  }

  /**
   * {@return a mapping of each header to a column of a delegation or of a member, for a person to
   * confirm or change}
   */
  public TableMapping propose(Sheet sheet) {
    ImmutableMap<String, String> ofDelegations =
        delegations.with(mappingOf(delegations, true)).propose(sheet).columns();
    ImmutableMap<String, String> ofMembers =
        members.with(mappingOf(members, false)).propose(sheet).columns();
    Map<String, String> columns = new LinkedHashMap<>(ofDelegations);
    ofMembers.forEach(
        (header, column) ->
            columns.merge(header, column, (own, other) -> own.isEmpty() ? other : own));
    return new TableMapping(ImmutableMap.copyOf(columns), mapping.fixed(), mapping.values());
  }

  /**
   * {@return the delegations of the record as the table states them}
   *
   * <p>The content of the sheet never causes an exception.
   */
  public TableUpdate<Delegation> read(Sheet sheet) {
    ImmutableMap<String, String> ofDelegations =
        delegations.with(mappingOf(delegations, true)).propose(sheet).columns();
    ImmutableMap<String, String> ofMembers =
        members.with(mappingOf(members, false)).propose(sheet).columns();
    Predicate<String> isOfMembers =
        header ->
            !ofMembers.getOrDefault(header, "").isEmpty()
                && ofDelegations.getOrDefault(header, "").isEmpty();
    ImmutableSet<Integer> memberColumns =
        ImmutableSet.copyOf(SheetColumns.headed(sheet, isOfMembers));
    Sheet ofEach = SheetColumns.only(sheet, column -> !memberColumns.contains(column));
    TableReading<Delegation> reading = delegations.with(mappingOf(delegations, true)).read(ofEach);
    return new DelegationMerge(
            record,
            members.with(mappingOf(members, false)),
            SheetColumns.only(sheet, memberColumns::contains),
            SheetColumns.headerRow(sheet, isOfMembers))
        .join(reading);
  }

  /**
   * {@return the part of the mapping for one of the two tables}
   *
   * @param rest whether the table also gets the headers that neither of them knows
   */
  private TableMapping mappingOf(CopTable<?> table, boolean rest) {
    ImmutableList<String> own = table.columns();
    ImmutableList<String> others = (rest ? members : delegations).columns();
    return new TableMapping(
        only(mapping.columns(), own, others, rest, true),
        only(mapping.fixed(), own, others, rest, false),
        only(mapping.values(), own, others, rest, false));
  }

  private static <V> ImmutableMap<String, V> only(
      ImmutableMap<String, V> entries,
      ImmutableList<String> own,
      ImmutableList<String> others,
      boolean rest,
      boolean byValue) {
    return entries.entrySet().stream()
        .filter(
            entry -> {
              String column = byValue ? entry.getValue().toString() : entry.getKey();
              String base = withoutLanguage(column);
              return own.contains(base) || (rest && !others.contains(base));
            })
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String withoutLanguage(String column) {
    int bracket = column.indexOf(" (");
    return bracket < 0 ? column : column.substring(0, bracket);
  }
}
