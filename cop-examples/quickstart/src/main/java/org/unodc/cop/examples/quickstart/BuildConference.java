package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.actor.SecretariatUnit;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;

/** Builds a small record in code, and validates it. */
final class BuildConference {
  private BuildConference() {}

  static void run(PrintStream out) {
    SessionId session = SessionId.of("example-cop1");
    SecretariatUnitId secretariat = SecretariatUnitId.of("secretariat");
    Conference conference =
        Conference.builder()
            .id(ConferenceId.of("example-cop"))
            .addSecretariatUnits(
                SecretariatUnit.builder()
                    .id(secretariat)
                    .name(LocalizedText.english("Secretariat"))
                    .build())
            .addSessions(
                Session.builder()
                    .id(session)
                    .ordinal(1)
                    .days(DateRange.of(LocalDate.of(2030, 6, 3), LocalDate.of(2030, 6, 7)))
                    .build())
            .addSideEvents(
                SideEvent.builder()
                    .id(SideEventId.of("opening-talk"))
                    .session(session)
                    .title(LocalizedText.english("Opening talk"))
                    .mainOrganizer(new Actor.UnitActor(secretariat))
                    .slot(
                        TimeSlot.of(
                            OffsetDateTime.parse("2030-06-08T13:00:00+02:00"),
                            OffsetDateTime.parse("2030-06-08T14:00:00+02:00")))
                    .build())
            .build();

    out.println("BUILD A CONFERENCE");
    for (Finding finding : Cop.validate(conference, LocalDate.of(2030, 1, 1)).findings()) {
      out.printf("%s %s (%s)%n", finding.severity(), finding.message(), finding.place());
    }
    out.printf("%nThe side event as JSON:%n");
    out.println(CopJson.of(SideEvent.class).write(conference.sideEvents().get(0)));
  }
}
