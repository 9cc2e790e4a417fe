package org.unodc.cop.examples.cli.input;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.table.CopTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The calendar of working days: that of a record, changed by options of the command. */
public final class WorkingCalendarInput {
  private static final List<DayOfWeek> USUAL_REST_DAYS =
      List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** What applies to a deadline that ends on no working day. */
  enum Move {
    BEFORE(NonWorkingDayPolicy.LAST_WORKING_DAY_BEFORE),
    AFTER(NonWorkingDayPolicy.NEXT_WORKING_DAY_AFTER),
    NEVER(NonWorkingDayPolicy.UNCHANGED);

    private final NonWorkingDayPolicy policy;

    Move(NonWorkingDayPolicy policy) {
      this.policy = policy;
    }
  }

  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description =
          "CSV or XLSX file of the holidays of the duty station, with the columns date and name"
              + " (name (fr) if the names are not in the language of the output). It"
              + " must be complete for each year in which it has a holiday, and it replaces the"
              + " holidays of the record.")
  private @Nullable Path holidays;

  @Option(
      names = "--rest-days",
      paramLabel = "DAYS",
      split = ",",
      description =
          "Weekly days of rest of the duty station, such as friday,saturday (default: those of the"
              + " record; with --holidays, saturday,sunday if the record has none).")
  private List<DayOfWeek> restDays = List.of();

  @Option(
      names = "--move",
      paramLabel = "WHERE",
      description =
          "Moves a deadline that ends on no working day to the working day before it or after it:"
              + " ${COMPLETION-CANDIDATES} (default: the policy of the record, or never).")
  private @Nullable Move move;

  @Mixin private TableInput table = new TableInput();

  /** {@return the names of the files that are read} */
  public Stream<String> names() {
    return Stream.ofNullable(holidays).map(Path::toString);
  }

  /**
   * {@return the calendar of the record with the changes of the command line; empty if there is
   * neither}
   *
   * @param language the language of names in a column that does not state it, such as "name (fr)"
   * @param limits the limits on the size of the file of holidays
   * @throws UnreadableInputException if the file of holidays cannot be read
   */
  public Optional<WorkingCalendar> change(
      Optional<WorkingCalendar> recorded, OfficialLanguage language, CopLimits limits) {
    if (holidays == null && restDays.isEmpty() && move == null) {
      return recorded;
    }
    WorkingCalendar calendar = recorded.orElseGet(() -> WorkingCalendar.builder().build());
    WorkingCalendar.Builder changed = calendar.toBuilder();
    if (holidays != null) {
      changed.holidays(read(holidays, language, limits)).source(Optional.empty());
    }
    if (!restDays.isEmpty()) {
      changed.restDays(restDays);
    } else if (holidays != null && calendar.restDays().isEmpty()) {
      changed.restDays(USUAL_REST_DAYS);
    }
    if (move != null) {
      changed.policy(move.policy).citation(Optional.empty());
    }
    return Optional.of(changed.build());
  }

  private List<Holiday> read(Path file, OfficialLanguage language, CopLimits limits) {
    try {
      return CopTable.of(Holiday.class)
          .writtenIn(language.tag())
          .read(table.read(file, limits))
          .orThrow();
    } catch (CopException e) {
      throw new UnreadableInputException(file.toString(), e);
    }
  }
}
