package org.unodc.cop.examples.programme.sideevent;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Sets the members of an application that the service decides, and ignores what they were. */
final class ApplicationIntake {
  /** The id of an application that is only checked, which {@link EventFinding} never shows. */
  static final String TENTATIVE_ID = "not-yet-submitted";

  private static final int SLUG_LENGTH = 10;
  private static final String SLUG_CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApplicationIntake(Clock clock) {
    this.clock = clock;
  }

  /** {@return the application to store, with a new random id} */
  EventApplication complete(EventApplication application, Account account, Snapshot now) {
    return complete(application, "se-" + slug(), "ap-" + slug(), account, now);
  }

  /** {@return the application as it would be stored, for validation only} */
  EventApplication tentative(EventApplication application, Account account, Snapshot now) {
    return complete(application, TENTATIVE_ID, TENTATIVE_ID, account, now);
  }

  private EventApplication complete(
      EventApplication application,
      String eventId,
      String applicationId,
      Account account,
      Snapshot now) {
    SideEventId id = SideEventId.of(eventId);
    SideEvent event =
        application.sideEvent().toBuilder()
            .id(id)
            .session(now.session().id())
            .status(SideEventStatus.REQUESTED)
            .slot(Optional.empty())
            .room(Optional.empty())
            .mergedInto(Optional.empty())
            .mainOrganizer(application.sideEvent().mainOrganizer().or(account::actsFor))
            .build();
    Application.Builder completed =
        application.application().toBuilder()
            .id(ApplicationId.of(applicationId))
            .sideEvent(id)
            .submittedAt(
                OffsetDateTime.now(clock.withZone(now.zone())).truncatedTo(ChronoUnit.SECONDS));
    // What the secretariat enters is the application of the main organizer.
    account
        .actsFor()
        .or(() -> application.application().applicant())
        .or(event::mainOrganizer)
        .ifPresent(completed::applicant);
    return new EventApplication(event, completed.build());
  }

  /** {@return ten random lowercase letters and digits that cannot be confused} */
  private String slug() {
    return random
        .ints(SLUG_LENGTH, 0, SLUG_CHARACTERS.length())
        .mapToObj(i -> SLUG_CHARACTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
