package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.session.DelegationTable;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableUpdate;

/** Joins a list of the participants of a session with the delegations of a record. */
final class DelegationImporter implements TableImporter {

  @Override
  public ImmutableList<Class<?>> types() {
    return ImmutableList.of(Delegation.class, Person.class);
  }

  @Override
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).propose(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    TableUpdate<Delegation> update = table(record, settings).read(rows);
    UpdateText text = new UpdateText(CopTable.of(Delegation.class), settings.language());
    return new ImportedTable(
        record.toBuilder().delegations(update.values()).build(),
        update.notes(),
        update.problems(),
        text.changes(update),
        text.absent(update),
        text.counts(update));
  }

  private static DelegationTable table(Conference record, ImportSettings settings) {
    DelegationTable table = DelegationTable.of(record).with(settings.mapping());
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.textLanguage().map(table::writtenIn).orElse(table);
  }
}
