package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.sideevent.StepReason;

/** A service with a mail server, which sends by itself. */
@ServiceTest
@DirtiesContext
class MailStoryTest {
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

  @Autowired ApplicationContext service;
  @Autowired SideEventDesk desk;
  @Autowired SideEventDecisions decisions;

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    properties.add("programme.messages.from", () -> "Secrétariat <desk@conference.example>");
    properties.add("programme.messages.hold", () -> "false");
    properties.add("programme.messages.delay", () -> "2s");
    properties.add("programme.public-address", () -> "https://programme.example.org");
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

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
            "harbour@watch.example",
            OfficialLanguage.FRENCH);
    SideEvent takenBack = applies(organizer, LocalizedText.english("Taken back"));
    assertThat(SERVER.waitForIncomingEmail(20_000, 1)).isTrue();
    StepReason late = new StepReason(Optional.of(StepReason.StandardReason.LATE), Optional.empty());

    decisions.decline(takenBack.id(), late, OptionalLong.empty(), secretary);
    decisions.reopen(takenBack.id(), Optional.empty(), OptionalLong.empty(), secretary);
    SideEvent declined =
        applies(
            organizer,
            LocalizedText.of("fr", Map.of("fr", "Le port ouvert", "en", "Open harbour")));
    decisions.decline(declined.id(), late, OptionalLong.empty(), secretary);

    assertThat(SERVER.waitForIncomingEmail(20_000, 2)).isTrue();
    MimeMessage[] mails = SERVER.getReceivedMessages();
    assertThat(Arrays.stream(mails).map(MailStoryTest::subject))
        .containsExactly(
            "Demande reçue\u00a0: Taken back", "Demande rejetée\u00a0: Le port ouvert");
    assertThat((String) mails[1].getContent())
        .contains("Le secrétariat a le regret de vous informer")
        .contains("Motif\u00a0: " + late.standard().get().sentence().in(OfficialLanguage.FRENCH))
        .contains("https://programme.example.org/fr/my-events/" + declined.id().value());
    assertThat(mails[1].getAllRecipients()[0]).hasToString("harbour@watch.example");
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
