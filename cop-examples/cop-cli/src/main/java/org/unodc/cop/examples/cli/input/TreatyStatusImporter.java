package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.depositary.DepositaryAction;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/** Reads the table in which a depositary publishes the status of a treaty. */
final class TreatyStatusImporter implements TableImporter {

  @Override
  public ImmutableList<Class<?>> types() {
    return ImmutableList.of();
  }

  @Override
  public TableMapping propose(Conference record, Sheet rows, ImportSettings settings) {
    return table(record, settings).propose(rows);
  }

  @Override
  public ImportedTable read(Conference record, Sheet rows, ImportSettings settings) {
    DepositaryReading reading = table(record, settings).read(rows);
    CommandText text = CommandText.in(settings.language());
    return new ImportedTable(
        reading.record(),
        reading.notes(),
        reading.problems(),
        additions(reading, text),
        remarks(reading, text, settings.language()),
        counts(reading, text));
  }

  private static DepositaryTable table(Conference record, ImportSettings settings) {
    DepositaryTable table =
        DepositaryTable.of(record, ConventionId.of(settings.owner())).with(settings.mapping());
    table = settings.dayFirst() ? table.dayFirst() : table;
    return settings.knownUntil().map(table::knownUntil).orElse(table);
  }

  private static ImmutableList<String> additions(DepositaryReading reading, CommandText text) {
    Stream<String> participants =
        reading.participants().stream()
            .map(
                participant ->
                    text.of("import.status.participant", participant.id(), participant.name()));
    Stream<String> actions =
        reading.actions().stream()
            .filter(DepositaryAction::isNew)
            .map(read -> addition(read, text));
    return Stream.concat(participants, actions).collect(toImmutableList());
  }

  /** The States that the table may leave out, and how to add them. */
  private static ImmutableList<String> remarks(
      DepositaryReading reading, CommandText text, OfficialLanguage language) {
    return reading.leftOut().isEmpty()
        ? ImmutableList.of()
        : Stream.concat(
                Stream.of(text.of("import.status.leftOut")),
                reading.leftOut().stream().map(state -> "  " + state.in(language)))
            .collect(toImmutableList());
  }

  private static String addition(DepositaryAction read, CommandText text) {
    TreatyAction action = read.action();
    String cell = read.place().toString();
    return action
        .date()
        .map(
            date ->
                text.of(
                    "import.status.action",
                    cell,
                    action.kind(),
                    date.toString(),
                    action.participant()))
        .orElseGet(
            () ->
                text.of("import.status.undatedAction", cell, action.kind(), action.participant()));
  }

  private static String counts(DepositaryReading reading, CommandText text) {
    ImmutableMultiset<TreatyActionKind> added =
        reading.actions().stream()
            .filter(DepositaryAction::isNew)
            .map(read -> read.action().kind())
            .sorted()
            .collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableList<Translatable> kinds =
        added.entrySet().stream()
            .map(
                kind ->
                    CommandText.message("import.status.kind", kind.getElement(), kind.getCount()))
            .collect(toImmutableList());
    Translatable number =
        kinds.isEmpty()
            ? MessageArgument.of(added.size())
            : CommandText.message("import.status.kinds", added.size(), Message.list(kinds));
    return text.of(
        "import.status.counts",
        reading.participants().size(),
        number,
        reading.actions().size() - added.size(),
        reading.problems().size());
  }
}
