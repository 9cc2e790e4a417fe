package org.unodc.cop.domain.statement;

import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.session.MeetingKind;

/** Where a statement was made. */
public sealed interface StatementOccasion extends Composite {

  /**
   * In a meeting of the session.
   *
   * @param meeting which one
   */
  record AtMeeting(MeetingId meeting) implements StatementOccasion {
    @Override
    public void parts(PartCollector parts) {
      parts.add("meeting", meeting());
    }
  }

  /**
   * In a meeting of which a source tells only the kind.
   *
   * @param kind the kind
   */
  record AtSomeMeeting(MeetingKind kind) implements StatementOccasion {
    @Override
    public void parts(PartCollector parts) {
      // Nothing that a rule would look at.
    }
  }

  /**
   * At an engagement around the session.
   *
   * @param engagement which one
   */
  record AtEngagement(EngagementId engagement) implements StatementOccasion {
    @Override
    public void parts(PartCollector parts) {
      parts.add("engagement", engagement());
    }
  }

  /**
   * At a side event.
   *
   * @param sideEvent which one
   */
  record AtSideEvent(SideEventId sideEvent) implements StatementOccasion {
    @Override
    public void parts(PartCollector parts) {
      parts.add("sideEvent", sideEvent());
    }
  }
}
