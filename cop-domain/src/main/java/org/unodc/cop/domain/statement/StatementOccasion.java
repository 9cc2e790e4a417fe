package org.unodc.cop.domain.statement;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.session.MeetingKind;

/** The occasion on which a statement was made. */
public sealed interface StatementOccasion extends Composite {

  /**
   * A meeting of the session.
   *
   * @param meeting the id of the meeting
   */
  record AtMeeting(MeetingId meeting) implements StatementOccasion {
    public AtMeeting {
      requireNonNull(meeting, "meeting");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("meeting", meeting());
    }
  }

  /**
   * A meeting that the source does not identify.
   *
   * @param kind the kind of the meeting, which is all that the source states
   */
  record AtSomeMeeting(MeetingKind kind) implements StatementOccasion {
    public AtSomeMeeting {
      requireNonNull(kind, "kind");
    }

    @Override
    public void parts(PartCollector parts) {
      // There is no part that a rule checks.
    }
  }

  /**
   * An engagement around the session.
   *
   * @param engagement the id of the engagement
   */
  record AtEngagement(EngagementId engagement) implements StatementOccasion {
    public AtEngagement {
      requireNonNull(engagement, "engagement");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("engagement", engagement());
    }
  }

  /**
   * A side event.
   *
   * @param sideEvent the id of the side event
   */
  record AtSideEvent(SideEventId sideEvent) implements StatementOccasion {
    public AtSideEvent {
      requireNonNull(sideEvent, "sideEvent");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("sideEvent", sideEvent());
    }
  }
}
