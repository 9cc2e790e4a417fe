package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;

/**
 * Adds one value for each row to a list.
 *
 * @param type the type of the values
 * @param recorded the values that the record has
 * @param addition adds the values at the end of the list
 * @param <T> the type of the values
 */
record ListImporter<T>(Class<T> type, Recorded<T> recorded, Addition<T> addition)
    implements TableImporter {

  /** Finds the values of a list. */
  interface Recorded<T> {
    List<T> in(Conference record, String owner);
  }

  /** Adds values at the end of a list. */
  interface Addition<T> {
    Conference add(Conference record, List<T> rows, String owner);
  }

  @Override
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).propose(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    TableReading<T> reading = table(record, settings).read(rows);
    return new ImportedTable(
        addition.add(record, reading.values(), settings.owner()),
        reading.notes(),
        reading.problems(),
        ImmutableList.of(),
        "Rows read: %s. Problems: %s."
            .formatted(reading.values().size(), reading.problems().size()));
  }

  private CopTable<T> table(Conference record, ImportSettings settings) {
    CopTable<T> table =
        CopTable.of(type)
            .knowing(record)
            .besides(recorded.in(record, settings.owner()))
            .with(settings.mapping());
    table = settings.slotLength().map(table::lasting).orElse(table);
    table = settings.zone().map(table::in).orElse(table);
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.textLanguage().map(table::writtenIn).orElse(table);
  }
}
