package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;

/**
 * Reads one value from each row of a list.
 *
 * @param type the type of the values
 * @param recorded the values that the record has
 * @param replacement replaces the values of the record
 * @param <T> the type of the values
 */
record ListImporter<T>(Class<T> type, Recorded<T> recorded, Replacement<T> replacement)
    implements TableImporter {

  /** Finds the values of a list. */
  interface Recorded<T> {
    List<T> in(Conference record, String owner);
  }

  /** Puts values in place of those of a list. */
  interface Replacement<T> {
    Conference in(Conference record, List<T> values, String owner);
  }

  @Override
  public ImmutableList<Class<?>> types() {
    return ImmutableList.of(type);
  }

  @Override
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).suggest(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    Imported<T> all = new Imported<>(record, empty(ImmutableList.of()));
    for (TableMapping.Part part : settings.mapping().parts(rows)) {
      all = all.and(importRows(all.record(), part.sheet(), settings.with(part.mapping())));
    }
    return result(all, settings);
  }

  /** {@return the record with the rows about each session in the list of that session} */
  ImportedTable readBySession(Conference record, Sheet rows, ImportSettings settings) {
    Imported<T> all = new Imported<>(record, empty(ImmutableList.of()));
    for (TableMapping.Part part : settings.mapping().parts(rows)) {
      SessionSheets sessions = SessionSheets.of(record, part.sheet(), part.mapping()).orElseThrow();
      all = all.and(new Imported<>(all.record(), empty(sessions.problems())));
      for (Map.Entry<SessionId, Sheet> session : sessions.sheets().entrySet()) {
        ImportSettings own = settings.with(session.getKey().value(), sessions.mapping());
        all = all.and(importRows(all.record(), session.getValue(), own));
      }
    }
    return result(all, settings);
  }

  private Imported<T> importRows(Conference record, Sheet rows, ImportSettings settings) {
    ImmutableList<T> known = ImmutableList.copyOf(recorded.in(record, settings.owner()));
    CopTable<T> table = table(record, settings);
    TableUpdate<T> update =
        settings.update()
            ? table.update(rows, known)
            : added(known, table.besides(known).read(rows));
    Conference replaced = replacement.in(record, update.values(), settings.owner());
    return new Imported<>(
        update.organizations().isEmpty() ? replaced : withOrganizations(replaced, update), update);
  }

  private static Conference withOrganizations(Conference record, TableUpdate<?> update) {
    return record.toBuilder()
        .stakeholders(
            ImmutableList.<Stakeholder>builder()
                .addAll(record.stakeholders())
                .addAll(update.organizations())
                .build())
        .build();
  }

  private static <T> TableUpdate<T> added(ImmutableList<T> known, TableReading<T> reading) {
    ImmutableList.Builder<TableUpdate.Row<T>> rows = ImmutableList.builder();
    for (int i = 0; i < reading.values().size(); i++) {
      rows.add(
          new TableUpdate.Row<>(
              reading.rows().get(i),
              Optional.empty(),
              reading.values().get(i),
              ImmutableList.of()));
    }
    return new TableUpdate<>(
        ImmutableList.<T>builder().addAll(known).addAll(reading.values()).build(),
        rows.build(),
        ImmutableList.of(),
        reading.problems(),
        reading.notes(),
        reading.organizations());
  }

  private static <T> TableUpdate<T> empty(ImmutableList<TableProblem> problems) {
    return new TableUpdate<>(
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        problems,
        ImmutableList.of(),
        ImmutableList.of());
  }

  private ImportedTable result(Imported<T> imported, ImportSettings settings) {
    UpdateText text = new UpdateText(CopTable.of(type), settings.language());
    TableUpdate<T> update = imported.update();
    return settings.update()
        ? new ImportedTable(
            imported.record(),
            update.notes(),
            update.problems(),
            text.changes(update),
            joined(text.absent(update), text.organizations(update)),
            text.counts(update))
        : new ImportedTable(
            imported.record(),
            update.notes(),
            update.problems(),
            ImmutableList.of(),
            text.organizations(update),
            text.rows(update));
  }

  /** The record with the rows of one or more sheets. */
  private record Imported<T>(Conference record, TableUpdate<T> update) {

    Imported<T> and(Imported<T> next) {
      ImmutableList<TableUpdate.Row<T>> rows =
          ImmutableList.<TableUpdate.Row<T>>builder()
              .addAll(update.rows())
              .addAll(next.update.rows())
              .build();
      return new Imported<>(
          next.record,
          new TableUpdate<>(
              next.update.values(),
              rows,
              joined(update.absent(), next.update.absent()).stream()
                  .filter(value -> rows.stream().noneMatch(row -> isAbout(row, value)))
                  .collect(toImmutableList()),
              joined(update.problems(), next.update.problems()),
              joined(update.notes(), next.update.notes()),
              joined(update.organizations(), next.update.organizations())));
    }

    private static boolean isAbout(TableUpdate.Row<?> row, Object value) {
      return row.after().equals(value) || row.before().filter(value::equals).isPresent();
    }
  }

  private static <V> ImmutableList<V> joined(List<V> first, List<V> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().collect(toImmutableList());
  }

  private CopTable<T> table(Conference record, ImportSettings settings) {
    CopTable<T> table = CopTable.of(type).knowing(record).with(settings.mapping());
    if (record.sessions().stream().anyMatch(one -> one.id().value().equals(settings.owner()))) {
      table = table.inSession(SessionId.of(settings.owner()));
    }
    table = settings.slotLength().map(table::lasting).orElse(table);
    table = settings.zone().map(table::in).orElse(table);
    table = settings.addsOrganizations() ? table.addingOrganizations() : table;
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.textLanguage().map(table::writtenIn).orElse(table);
  }
}
