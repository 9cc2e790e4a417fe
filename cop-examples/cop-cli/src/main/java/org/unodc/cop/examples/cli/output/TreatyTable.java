package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.overview.StatusTable;
import org.unodc.cop.domain.status.TreatyStatus;

/** The status of one treaty on a day, with the names of one language. */
public final class TreatyTable {
  private final Convention treaty;
  private final TreatyStatus status;
  private final StatusTable table;
  private final Optional<ParticipantId> selected;
  private final OfficialLanguage language;

  private TreatyTable(
      Convention treaty,
      TreatyStatus status,
      StatusTable table,
      Optional<ParticipantId> selected,
      OfficialLanguage language) {
    this.treaty = treaty;
    this.status = status;
    this.table = table;
    this.selected = selected;
    this.language = language;
  }

  /**
   * {@return the status of a treaty of a record}
   *
   * @param selected the only participant to show; empty for all
   */
  public static TreatyTable of(
      Conference conference,
      Convention treaty,
      LocalDate day,
      Optional<ParticipantId> selected,
      OfficialLanguage language) {
    return new TreatyTable(
        treaty,
        conference.treatyStatus(treaty.id()).orElseThrow(),
        StatusTable.of(conference, treaty.id(), day).orElseThrow(),
        selected,
        language);
  }

  Convention treaty() {
    return treaty;
  }

  TreatyStatus status() {
    return status;
  }

  LocalDate day() {
    return table.day();
  }

  OfficialLanguage language() {
    return language;
  }

  /** {@return the selected participants in the alphabetical order of the language} */
  ImmutableList<StatusRow> rows() {
    Collator collator = Collator.getInstance(language.locale());
    return table.rows().stream()
        .filter(row -> selected.filter(id -> !id.equals(row.id())).isEmpty())
        .sorted(comparing((StatusRow row) -> nameOf(row), collator).thenComparing(StatusRow::id))
        .collect(toImmutableList());
  }

  /** {@return the name of the treaty with its id} */
  public String name() {
    return treaty
        .label()
        .map(name -> Message.withNote(name, treaty.id()).in(language))
        .orElseGet(() -> treaty.id().value());
  }

  /**
   * {@return the language of the name of the treaty, if it is another one than that of the table}
   */
  public Optional<String> foreignLanguage() {
    return treaty.label().flatMap(name -> ForeignLanguage.of(name, language));
  }

  /** {@return the name of a participant; its id if the record does not have it} */
  String nameOf(StatusRow row) {
    return row.participant().map(known -> known.name().in(language)).orElse(row.id().value());
  }

  /** {@return the name of a participant; its id if the record does not have it} */
  String nameOf(ParticipantId participant) {
    return table.rows().stream()
        .filter(row -> row.id().equals(participant))
        .map(this::nameOf)
        .findFirst()
        .orElse(participant.value());
  }
}
