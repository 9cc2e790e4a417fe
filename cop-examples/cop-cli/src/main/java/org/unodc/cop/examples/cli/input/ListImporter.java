package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;

/**
 * Reads one value from each row of a list.
 *
 * @param type the type of the values
 * @param recorded the values that the record has
 * @param replacement puts the values in place of those that the record has
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
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).propose(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    ImmutableList<T> known = ImmutableList.copyOf(recorded.in(record, settings.owner()));
    return settings.update()
        ? updated(record, known, table(record, settings).update(rows, known), settings)
        : added(record, known, table(record, settings).besides(known).read(rows), settings);
  }

  private ImportedTable added(
      Conference record, ImmutableList<T> known, TableReading<T> reading, ImportSettings settings) {
    ImmutableList<T> all =
        ImmutableList.<T>builder().addAll(known).addAll(reading.values()).build();
    return new ImportedTable(
        replacement.in(record, all, settings.owner()),
        reading.notes(),
        reading.problems(),
        ImmutableList.of(),
        ImmutableList.of(),
        CommandText.in(settings.language())
            .of("import.counts", reading.values().size(), reading.problems().size()));
  }

  private ImportedTable updated(
      Conference record, ImmutableList<T> known, TableUpdate<T> update, ImportSettings settings) {
    UpdateText text = new UpdateText(settings.language());
    return new ImportedTable(
        replacement.in(record, update.values(), settings.owner()),
        update.notes(),
        update.problems(),
        text.changes(update),
        text.absent(update),
        text.counts(update));
  }

  private CopTable<T> table(Conference record, ImportSettings settings) {
    CopTable<T> table = CopTable.of(type).knowing(record).with(settings.mapping());
    table = settings.slotLength().map(table::lasting).orElse(table);
    table = settings.zone().map(table::in).orElse(table);
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.textLanguage().map(table::writtenIn).orElse(table);
  }
}
