package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.story.SessionStory;

/** The account of a session allocates memory in proportion to the side events and the remarks. */
class StoryGrowthTest {
  private static final SessionId SESSION = SessionId.of("session");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void tenTimesTheRecordTakesTenTimesTheMemory() {
    Conference small = record(200);
    Conference large = record(2_000);
    allocated(small);
    assertThat((double) allocated(large) / allocated(small)).isLessThan(10.5);
  }

  private static long allocated(Conference record) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(SessionStory.of(record, SESSION, DAY).sections()).isNotEmpty();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** {@return a record with some side events, of which each has a remark and an application} */
  private static Conference record(int events) {
    Conference.Builder record =
        Conference.builder()
            .id(ConferenceId.of("conference"))
            .title(LocalizedText.english("Conference"))
            .addSession(Session.builder().id(SESSION).build());
    for (int i = 0; i < events; i++) {
      SideEventId id = SideEventId.of("event-" + i);
      record
          .addSideEvent(
              SideEvent.builder()
                  .id(id)
                  .session(SESSION)
                  .title(LocalizedText.english("Event " + i))
                  .status(i % 2 == 0 ? SideEventStatus.ACCEPTED : SideEventStatus.CANCELLED)
                  .build())
          .addApplication(
              Application.builder().id(ApplicationId.of("application-" + i)).sideEvent(id).build())
          .addRemark(
              Remark.builder()
                  .place("/sideEvents/" + i + "/title")
                  .certainty(Certainty.STATED)
                  .note(LocalizedText.english("The title was changed."))
                  .build());
    }
    return record.build();
  }
}
