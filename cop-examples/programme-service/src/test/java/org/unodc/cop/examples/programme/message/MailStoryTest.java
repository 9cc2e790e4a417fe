package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/** A service with a mail server, which sends by itself. */
@Tag("thorough")
class MailStoryTest extends MailTest {
  private static final String HARBOUR = "harbour@watch.example";

  @Autowired ApplicationContext service;
  @Autowired SideEventDesk desk;
  @Autowired SideEventDecisions decisions;

  private SideEvent applies(Account organizer, LocalizedText title) {
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("new"))
            .title(title)
            .mainOrganizer(organizer.actsFor())
            .build();
    Application application = Application.builder().id(ApplicationId.of("new")).build();
    return desk.apply(new EventApplication(event, application), Optional.empty(), organizer)
        .event();
  }

  @Test
  void aDeclinedApplicationArrivesInFrenchWithItsReason() throws Exception {
    Organizers organizers = new Organizers(service);
    Account secretary = organizers.secretary();
    Account organizer =
        organizers.organizer(
            new Actor.StakeholderActor(StakeholderId.of("harbour-watch")),
            HARBOUR,
            OfficialLanguage.FRENCH);
    SideEvent takenBack = applies(organizer, LocalizedText.english("Taken back"));
    mails(HARBOUR, 1);
    StepReason late = new StepReason(Optional.of(StepReason.StandardReason.LATE), Optional.empty());

    decisions.decline(takenBack.id(), late, OptionalLong.empty(), secretary);
    decisions.reopen(takenBack.id(), Optional.empty(), OptionalLong.empty(), secretary);
    SideEvent declined =
        applies(
            organizer,
            LocalizedText.of("fr", Map.of("fr", "Le port ouvert", "en", "Open harbour")));
    decisions.decline(declined.id(), late, OptionalLong.empty(), secretary);

    List<MimeMessage> mails = mails(HARBOUR, 2);
    assertThat(mails)
        .extracting(MailTest::subject)
        .containsExactly(
            "Demande reçue\u00a0: Taken back", "Demande rejetée\u00a0: Le port ouvert");
    assertThat((String) mails.get(1).getContent())
        .contains("Le secrétariat a le regret de vous informer")
        .contains("Motif\u00a0: " + late.standard().get().sentence().in(OfficialLanguage.FRENCH))
        .contains(ADDRESS + "/fr/my-events/" + declined.id().value());
  }
}
