package org.unodc.cop.sdk.depositary;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/**
 * Reads the table in which a depositary publishes the status of a treaty into a record: the actions
 * of each participant, and the States that the record lacks, as well as the European Union with its
 * memberships. Instances are immutable and can be shared between threads.
 *
 * <p>Nothing is guessed: a day, mark or name that is not clear is a problem with its row and
 * column, and its row adds nothing. A blank cell is no action. An action that the record already
 * has is not added again, and one that contradicts the record is a problem, or a change if the
 * reader is {@linkplain #updating() updating}. No action of the record is removed.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String table =
 *     "Participant\tSignature\tRatification, Acceptance(A), Accession(a)\n"
 *         + "Swaziland\t14 Dec 2000\t24 Sep 2012 a\n"
 *         + "Atlantis\t\t12 Jun 2012\n";
 * Conference empty =
 *     conference.toBuilder().participants(List.of()).treatyActions(List.of()).build();
 * DepositaryReading reading =
 *     DepositaryTable.of(empty, ConventionId.of("untoc"))
 *         .read(CopCsv.standard().read(table.getBytes(StandardCharsets.UTF_8)));
 * reading.participants().get(0).name() // Eswatini
 * reading.record().treatyActions().size() // 2
 * reading.problems().get(0).place() // A3
 * }</pre>
 */
public final class DepositaryTable {
  private final Conference record;
  private final ConventionId treaty;
  private final boolean dayFirst;
  private final boolean updates;
  private final TableMapping mapping;
  private final Optional<LocalDate> knownUntil;

  private DepositaryTable(
      Conference record,
      ConventionId treaty,
      boolean dayFirst,
      boolean updates,
      TableMapping mapping,
      Optional<LocalDate> knownUntil) {
    this.record = record;
    this.treaty = treaty;
    this.dayFirst = dayFirst;
    this.updates = updates;
    this.mapping = mapping;
    this.knownUntil = knownUntil;
  }

  /**
   * {@return a reader of tables about this treaty of the record}
   *
   * @throws IllegalArgumentException if the record does not have the treaty
   */
  public static DepositaryTable of(Conference record, ConventionId treaty) {
    requireNonNull(record, "record");
    requireNonNull(treaty, "treaty");
    checkArgument(
        record.conventions().stream().anyMatch(known -> known.id().equals(treaty)),
        "The record has no treaty %s.",
        treaty);
    return new DepositaryTable(
        record, treaty, false, false, TableMapping.empty(), Optional.empty());
  }

  /**
   * {@return a copy that reads 03/04/1992 as 3 April; without this setting, such days are problems}
   */
  public DepositaryTable dayFirst() {
    return new DepositaryTable(record, treaty, true, updates, mapping, knownUntil);
  }

  /**
   * {@return a copy that brings the record to date: an action whose kind or day differs replaces
   * the one of the record; without this setting, it is a problem}
   *
   * <p>It replaces an action only if there is one of the same step, such as a signature, or a
   * consent to be bound that no denunciation separates from it. If several could be meant, it is a
   * problem. Everything else that the record states about the action stays, except its source.
   */
  public DepositaryTable updating() {
    return new DepositaryTable(record, treaty, dayFirst, true, mapping, knownUntil);
  }

  /**
   * {@return a copy that reads headers and names with this mapping}
   *
   * <p>A header is mapped to {@code participant}, or to a header of actions such as {@code
   * ratification, accession(a)}; if it is mapped to an empty text, its column is not read. Values
   * are mapped for the column {@code participant}, to a code or name of a State or to the id of a
   * participant.
   */
  public DepositaryTable with(TableMapping newMapping) {
    return new DepositaryTable(record, treaty, dayFirst, updates, newMapping, knownUntil);
  }

  /**
   * {@return a copy that sets the last day for which the actions of the participants that still
   * exist are known ({@link Convention#currentParticipantsKnownUntil()}), if no row has a problem}
   *
   * <p>A table of today may leave out States that have ended, so it cannot show that all actions
   * are known ({@link Convention#actionsKnownUntil()}).
   *
   * <p>The day is not set either if the table has a column with an unknown header, which may
   * contain actions. A mapping of the header to an empty text declares that it contains none.
   *
   * @throws IllegalArgumentException if the record knows the actions until a later day
   */
  public DepositaryTable knownUntil(LocalDate day) {
    Optional<LocalDate> later =
        treaty().currentParticipantsKnownUntil().filter(known -> known.isAfter(day));
    checkArgument(
        later.isEmpty(),
        "The record knows the actions on %s until %s, which is after %s.",
        treaty,
        later.map(LocalDate::toString).orElse(""),
        day);
    return new DepositaryTable(record, treaty, dayFirst, updates, mapping, Optional.of(day));
  }

  /**
   * {@return a mapping of each header of a sheet to its meaning, for a person to confirm or change;
   * a header that is not known is mapped to an empty text}
   */
  public TableMapping propose(Sheet sheet) {
    return new TableMapping(
        new DepositaryHeaders(sheet, mapping).proposed(), mapping.fixed(), mapping.values());
  }

  /**
   * {@return the record with what the rows without problems add, and the problems of the others}
   *
   * <p>The content of the sheet never causes an exception.
   */
  public DepositaryReading read(Sheet sheet) {
    DepositaryHeaders headers = new DepositaryHeaders(sheet, mapping);
    if (!headers.problems().isEmpty()) {
      return new DepositaryReading(
          record,
          ImmutableList.of(),
          ImmutableList.of(),
          headers.problems(),
          headers.notes(),
          ImmutableList.of(),
          ImmutableList.of());
    }
    knownUntil.filter(day -> headers.hasUnreadColumns()).ifPresent(headers::noteUnsetDay);
    DepositaryRowReader rows =
        new DepositaryRowReader(sheet, headers, record, treaty, dayFirst, updates, meanings());
    rows.read();
    return new DepositaryReading(
        extended(rows, headers),
        rows.participants(),
        rows.actions(),
        rows.problems(),
        rows.notes(),
        record.participants().stream()
            .filter(participant -> rows.absent().contains(participant.id()))
            .collect(toImmutableList()),
        treaty().actionsKnownUntil().isPresent() || rows.actions().isEmpty()
            ? ImmutableList.of()
            : FormerStates.leftOutOf(treaty(), record.participants(), firstDay(rows.actions())));
  }

  private static Optional<LocalDate> firstDay(ImmutableList<DepositaryAction> actions) {
    return actions.stream()
        .flatMap(read -> read.action().date().stream())
        .min(Comparator.naturalOrder());
  }

  private ImmutableMap<String, String> meanings() {
    ImmutableMap.Builder<String, String> meanings = ImmutableMap.builder();
    mapping.values().values().forEach(meanings::putAll);
    return meanings.buildKeepingLast();
  }

  private Conference extended(DepositaryRowReader rows, DepositaryHeaders headers) {
    Conference.Builder extended =
        record.toBuilder()
            .addAllParticipants(rows.participants())
            .treatyActions(
                record.treatyActions().stream().map(known -> changed(known, rows)).toList())
            .addAllTreatyActions(
                rows.actions().stream()
                    .filter(DepositaryAction::isNew)
                    .map(DepositaryAction::action)
                    .toList());
    boolean isComplete = rows.problems().isEmpty() && !headers.hasUnreadColumns();
    if (knownUntil.isPresent() && isComplete) {
      extended.conventions(
          record.conventions().stream()
              .map(known -> known.id().equals(treaty) ? untilKnownDay(known) : known)
              .collect(toImmutableList()));
    }
    return extended.build();
  }

  private static TreatyAction changed(TreatyAction known, DepositaryRowReader rows) {
    return rows.actions().stream()
        .filter(DepositaryAction::isChange)
        .filter(read -> read.before().filter(known::equals).isPresent())
        .map(DepositaryAction::action)
        .findFirst()
        .orElse(known);
  }

  private Convention untilKnownDay(Convention known) {
    return known.toBuilder().currentParticipantsKnownUntil(knownUntil).build();
  }

  private Convention treaty() {
    return record.conventions().stream()
        .filter(known -> known.id().equals(treaty))
        .findFirst()
        .orElseThrow();
  }
}
