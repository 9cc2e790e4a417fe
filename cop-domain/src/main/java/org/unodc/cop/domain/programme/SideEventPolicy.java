package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** The policy of a session for its side events. */
@DomainType
public abstract sealed class SideEventPolicy implements Composite permits ImmutableSideEventPolicy {

  SideEventPolicy() {}

  /** {@return the session to which the policy applies} */
  public abstract SessionId session();

  /** {@return the period during which applications are accepted} */
  public abstract Optional<TimeSlot> window();

  /** {@return the times of day at which side events may take place} */
  public abstract ImmutableList<DailySlot> slots();

  /** {@return the maximum length of an event in minutes} */
  public abstract OptionalInt lengthMinutes();

  /**
   * {@return the kinds of stakeholders that may organize a side event; empty if the policy does not
   * state them}
   */
  public abstract ImmutableList<StakeholderKind> mayOrganize();

  /** {@return the maximum number of events for each organizer} */
  public abstract OptionalInt limitPerOrganizer();

  /** {@return the source that published the policy} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("session", session())
        .add("slots", slots())
        .add("mayOrganize", mayOrganize())
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

  /** Builds a {@link SideEventPolicy}. */
  public static final class Builder extends ImmutableSideEventPolicy.Builder {
    Builder() {}
  }
}
