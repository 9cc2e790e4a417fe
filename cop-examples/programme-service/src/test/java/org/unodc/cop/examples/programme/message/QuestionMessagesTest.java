package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.sideevent.QuestionAsked;

@ServiceTest
class QuestionMessagesTest {
  @Autowired ApplicationContext service;
  @Autowired ConferenceStore store;

  @Test
  void addsAQuestionToTheOutboxInTheLanguageInWhichItWasWritten() {
    Organizers organizers = new Organizers(service);
    Account french = organizers.organizer("fr@example.org", OfficialLanguage.FRENCH);
    SideEvent event =
        Organizers.event(
            french, LocalizedText.of("en", Map.of("en", "Looms and ledgers", "fr", "Métiers")));

    service.publishEvent(
        new QuestionAsked(
            event,
            LocalizedText.english("Which screen do you need?"),
            store.current(),
            organizers.secretary()));

    assertThat(organizers.outbox.find(MessageQuery.all().about(event.id())))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.isHeld()).isTrue();
              assertThat(message.address()).contains("fr@example.org");
              MessageText text = message.text().orElseThrow();
              assertThat(text.subject())
                  .isEqualTo("Question sur votre manifestation parallèle\u00a0: Métiers");
              assertThat(text.body()).contains("Which screen do you need?");
            });
  }
}
