package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.ReportedCount;

/** An application for a side event. */
@DomainType
public abstract sealed class Application implements Entity permits ImmutableApplication {

  Application() {}

  /** {@return the id by which other entities refer to the application} */
  public abstract ApplicationId id();

  /** {@return the side event for which the application was made} */
  public abstract Optional<SideEventId> sideEvent();

  /** {@return the applicant} */
  public abstract Optional<Actor> applicant();

  /** {@return the time at which the application was submitted} */
  public abstract Optional<OffsetDateTime> submittedAt();

  /** {@return the slots that the applicant prefers, the best first} */
  public abstract ImmutableList<TimeSlot> preferredSlots();

  /** {@return the number of participants that the applicant expects} */
  public abstract Optional<ReportedCount> expectedAttendance();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.empty();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("sideEvent", sideEvent()).add("applicant", applicant());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Application}. */
  public static final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
