package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.depositary.DepositaryAction;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/** Reads the table in which a depositary publishes the status of a treaty. */
final class TreatyStatusImporter implements TableImporter {

  @Override
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).propose(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    DepositaryReading reading = table(record, settings).read(rows);
    return new ImportedTable(
        reading.record(),
        reading.notes(),
        reading.problems(),
        additions(reading),
        ImmutableList.of(),
        counts(reading));
  }

  private static DepositaryTable table(Conference record, ImportSettings settings) {
    DepositaryTable table =
        DepositaryTable.of(record, ConventionId.of(settings.owner())).with(settings.mapping());
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.knownUntil().map(table::knownUntil).orElse(table);
  }

  private static ImmutableList<String> additions(DepositaryReading reading) {
    Stream<String> participants =
        reading.participants().stream()
            .map(participant -> "Adds participant " + participant.id() + ", " + participant.name());
    Stream<String> actions =
        reading.actions().stream()
            .filter(DepositaryAction::isNew)
            .map(read -> read.place() + ": Adds " + described(read.action()));
    return Stream.concat(participants, actions).collect(toImmutableList());
  }

  private static String described(TreatyAction action) {
    String day = action.date().map(date -> " of " + date).orElse("");
    return action.kind() + day + " by " + action.participant();
  }

  private static String counts(DepositaryReading reading) {
    ImmutableMultiset<TreatyActionKind> added =
        reading.actions().stream()
            .filter(DepositaryAction::isNew)
            .map(read -> read.action().kind())
            .sorted()
            .collect(ImmutableMultiset.toImmutableMultiset());
    String kinds =
        added.entrySet().stream()
            .map(TreatyStatusImporter::counted)
            .collect(joining(", ", added.isEmpty() ? "" : " (", added.isEmpty() ? "" : ")"));
    return "Participants added: %s. Actions added: %s%s. Actions known before: %s. Problems: %s."
        .formatted(
            reading.participants().size(),
            added.size(),
            kinds,
            reading.actions().size() - added.size(),
            reading.problems().size());
  }

  private static String counted(Multiset.Entry<TreatyActionKind> kind) {
    return kind.getElement() + " " + kind.getCount();
  }
}
