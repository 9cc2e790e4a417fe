package org.unodc.cop.examples.cli.command;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.input.ImportSettings;
import org.unodc.cop.examples.cli.input.ImportableList;
import org.unodc.cop.examples.cli.option.LanguageTagConverter;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.sdk.table.TableMapping;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for reading the cells of a table, and the last day that the table covers. */
final class CellOptions {
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of times without a zone, such as Europe/Vienna.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--day-first",
      description = "Reads 03/04/2024 as 3 April (default: such a date is a problem).")
  private boolean dayFirst;

  @Option(
      names = "--slot-minutes",
      paramLabel = "MINUTES",
      description =
          "Length of slots whose end is missing or equal to the start, up to 1440 (default: such a"
              + " row is a problem).")
  private @Nullable Integer slotMinutes;

  @Option(
      names = "--text-language",
      converter = LanguageTagConverter.class,
      paramLabel = "TAG",
      description = "Language of texts whose header has no language, such as en.")
  private @Nullable String textLanguage;

  @Option(
      names = "--add-organizations",
      description =
          "Adds the organizers and stakeholders whose names the record does not have as organizations,"
              + " and lists them; needs --text-language (side-events, accreditations, signatures).")
  private boolean addsOrganizations;

  @Option(
      names = "--known-until",
      paramLabel = "DATE",
      description =
          "Last day for which the table has all actions of the participants that still exist, not"
              + " after --as-of; set only if all rows and columns are read (treaty-status).")
  private @Nullable LocalDate knownUntil;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the zone of times without a zone} */
  Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /** {@return whether a zone or a language of texts is given} */
  boolean haveZoneOrLanguage() {
    return zone != null || textLanguage != null;
  }

  /**
   * Checks that the options fit a list and have possible values.
   *
   * @param today the day on which the record is evaluated
   * @throws UsageException if one does not
   */
  void check(ImportableList list, LocalDate today) {
    if (list != ImportableList.TREATY_STATUS && knownUntil != null) {
      throw new UsageException(
          command, "import.onlyFor", "--known-until", ImportableList.TREATY_STATUS.toString());
    }
    if (addsOrganizations && !list.namesOrganizations()) {
      throw new UsageException(
          command,
          "import.onlyFor",
          "--add-organizations",
          Stream.of(ImportableList.values())
              .filter(ImportableList::namesOrganizations)
              .map(ImportableList::toString)
              .toList());
    }
    if (addsOrganizations && textLanguage == null) {
      throw new UsageException(command, "usage.missing", "--text-language");
    }
    if (slotMinutes != null && list != ImportableList.SIDE_EVENTS) {
      throw new UsageException(
          command, "import.onlyFor", "--slot-minutes", ImportableList.SIDE_EVENTS.toString());
    }
    if (slotMinutes != null && (slotMinutes < 1 || slotMinutes > MINUTES_OF_A_DAY)) {
      throw new UsageException(
          command,
          "usage.between",
          "--slot-minutes",
          "1",
          String.valueOf(MINUTES_OF_A_DAY),
          String.valueOf(slotMinutes));
    }
    if (knownUntil != null && knownUntil.isAfter(today)) {
      throw new UsageException(command, "import.knownUntilInFuture", knownUntil, today, "--as-of");
    }
  }

  /**
   * Checks that the record does not know the actions on a treaty until a later day.
   *
   * @param treaty the id of the treaty; null if it is not stated
   * @throws UsageException if it does
   */
  void checkKnownUntil(Conference record, @Nullable String treaty) {
    LocalDate day = knownUntil;
    if (day == null) {
      return;
    }
    Optional<LocalDate> later =
        record.conventions().stream()
            .filter(known -> known.id().value().equals(treaty))
            .flatMap(
                known ->
                    Stream.concat(
                        known.actionsKnownUntil().stream(),
                        known.currentParticipantsKnownUntil().stream()))
            .filter(known -> known.isAfter(day))
            .findFirst();
    if (later.isPresent()) {
      throw new UsageException(
          command,
          "import.knownUntilLater",
          String.valueOf(treaty),
          later.get(),
          day,
          "--known-until");
    }
  }

  /**
   * {@return the settings of an import with these options}
   *
   * @param owner the id of the entity that the rows belong to; empty if they belong to the record
   */
  ImportSettings settings(
      String owner, TableMapping mapping, boolean update, OfficialLanguage language) {
    return new ImportSettings(
        owner,
        zone(),
        dayFirst,
        Optional.ofNullable(textLanguage),
        mapping,
        Optional.ofNullable(slotMinutes).map(Duration::ofMinutes),
        Optional.ofNullable(knownUntil),
        update,
        addsOrganizations,
        language);
  }
}
