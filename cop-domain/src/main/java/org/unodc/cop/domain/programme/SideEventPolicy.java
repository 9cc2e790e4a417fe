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

/** The policy of a session on its side events, where it has one. */
@DomainType
public abstract sealed class SideEventPolicy implements Composite permits ImmutableSideEventPolicy {

  SideEventPolicy() {}

  /** {@return the session} */
  public abstract SessionId session();

  /** {@return when applications are taken} */
  public abstract Optional<TimeSlot> window();

  /** {@return the slots of a day} */
  public abstract ImmutableList<DailySlot> slots();

  /** {@return how long an event lasts at the most} */
  public abstract OptionalInt lengthMinutes();

  /** {@return which kinds of stakeholders may organize one; empty where the policy does not say} */
  public abstract ImmutableList<StakeholderKind> mayOrganize();

  /** {@return how many events one organizer may have} */
  public abstract OptionalInt limitPerOrganizer();

  /** {@return where the policy was published} */
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
