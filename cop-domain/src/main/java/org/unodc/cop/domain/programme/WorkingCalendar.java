package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Optional;
import org.unodc.cop.domain.deadline.WorkingDays;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The working days of the duty station that prepares the sessions, and the policy for deadlines
 * that end on another day. {@link WorkingDays} applies it.
 *
 * <p>The list of holidays is complete for each year in which it has a holiday. For other years it
 * is unknown which days are working days.
 */
@DomainType
public abstract sealed class WorkingCalendar implements Composite permits ImmutableWorkingCalendar {

  WorkingCalendar() {}

  /** {@return the name of the duty station} */
  public abstract Optional<LocalizedText> dutyStation();

  /** {@return the weekly days of rest, such as Saturday and Sunday; empty if they are not known} */
  public abstract ImmutableList<DayOfWeek> restDays();

  /** {@return the holidays} */
  public abstract ImmutableList<Holiday> holidays();

  /**
   * {@return what applies if a deadline ends on a day that is no working day; empty has the same
   * effect as {@link NonWorkingDayPolicy#UNCHANGED}}
   */
  public abstract Optional<NonWorkingDayPolicy> policy();

  /** {@return the rule or decision that sets the policy} */
  public abstract Optional<Citation> citation();

  /** {@return the source of the holidays} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("dutyStation", dutyStation())
        .add("holidays", holidays())
        .add("citation", citation())
        .add("source", source());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link WorkingCalendar}. */
  public static final class Builder extends ImmutableWorkingCalendar.Builder {
    Builder() {}
  }
}
