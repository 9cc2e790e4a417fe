package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
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
        differences(reading, text),
        remarks(reading, text, settings),
        settings.update()
            ? text.sentences(List.of(counts(reading, text), changed(reading, text)))
            : counts(reading, text));
  }

  private static DepositaryTable table(Conference record, ImportSettings settings) {
    DepositaryTable table =
        DepositaryTable.of(record, ConventionId.of(settings.owner())).with(settings.mapping());
    table = settings.dayFirst() ? table.dayFirst() : table;
    table = settings.update() ? table.updating() : table;
    return settings.knownUntil().map(table::knownUntil).orElse(table);
  }

  private static ImmutableList<String> differences(DepositaryReading reading, CommandText text) {
    Stream<String> participants =
        reading.participants().stream()
            .map(
                participant ->
                    text.of("import.status.participant", participant.id(), participant.name()));
    Stream<String> actions =
        reading.actions().stream()
            .filter(read -> read.isNew() || read.isChange())
            .map(
                read -> read.isNew() ? addition(read, reading, text) : change(read, reading, text));
    return Stream.concat(participants, actions).collect(toImmutableList());
  }

  /**
   * For an update, the participants for which the table states no action; for every table, the
   * States that it may leave out, and how to add them.
   */
  private static ImmutableList<String> remarks(
      DepositaryReading reading, CommandText text, ImportSettings settings) {
    Stream<String> absent =
        settings.update() && !reading.absent().isEmpty()
            ? Stream.of(
                text.of(
                    "import.update.absentNames",
                    reading.absent().size(),
                    listed(reading.absent().stream().map(UpdateText::nameOrId))))
            : Stream.of();
    Stream<String> leftOut =
        reading.leftOut().isEmpty()
            ? Stream.of()
            : Stream.concat(
                Stream.of(text.of("import.status.leftOut")),
                reading.leftOut().stream().map(state -> "  " + state.in(settings.language())));
    return Stream.concat(absent, leftOut).collect(toImmutableList());
  }

  private static Translatable listed(Stream<Object> names) {
    return Message.clauses(names.limit(UpdateText.MAX_NAMES).toList());
  }

  private static Object name(DepositaryReading reading, ParticipantId id) {
    return reading.record().participants().stream()
        .filter(participant -> participant.id().equals(id))
        .findFirst()
        .map(UpdateText::nameOrId)
        .orElse(id);
  }

  private static String change(DepositaryAction read, DepositaryReading reading, CommandText text) {
    TreatyAction before = read.before().orElseThrow();
    return text.of(
        before.source().isPresent() ? "import.status.changeWithoutSource" : "import.status.change",
        read.place().toString(),
        name(reading, before.participant()),
        described(before),
        described(read.action()));
  }

  private static Translatable described(TreatyAction action) {
    return action
        .date()
        .map(day -> CommandText.message("import.status.actionOn", action.kind(), day))
        .orElseGet(() -> CommandText.message("import.status.actionWithoutDay", action.kind()));
  }

  private static String changed(DepositaryReading reading, CommandText text) {
    ImmutableList<ParticipantId> changed =
        reading.actions().stream()
            .filter(DepositaryAction::isChange)
            .map(read -> read.action().participant())
            .collect(toImmutableList());
    return changed.isEmpty()
        ? text.of("import.status.changed", 0)
        : text.of(
            "import.status.changedNames",
            changed.size(),
            listed(changed.stream().distinct().map(id -> name(reading, id))));
  }

  private static String addition(
      DepositaryAction read, DepositaryReading reading, CommandText text) {
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
                    date,
                    name(reading, action.participant())))
        .orElseGet(
            () ->
                text.of(
                    "import.status.undatedAction",
                    cell,
                    action.kind(),
                    name(reading, action.participant())));
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
        (int) reading.actions().stream().filter(read -> !read.isNew() && !read.isChange()).count(),
        reading.problems().size());
  }
}
