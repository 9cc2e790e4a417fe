package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/** Reads tables of one kind into a record. */
interface TableImporter {

  /** {@return a mapping of each header of the table, for a person to confirm or change} */
  TableMapping propose(Conference record, Sheet rows, ImportSettings settings);

  /**
   * {@return the record with the rows}
   *
   * @throws IllegalArgumentException if the settings contradict the record
   */
  ImportedTable read(Conference record, Sheet rows, ImportSettings settings);

  /** {@return the types of the values of a row; empty if the table has another form} */
  ImmutableList<Class<?>> types();
}
