package org.unodc.cop.examples.programme.dialogue;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.AuditedAction;

/**
 * Erases the texts about events that named an erased person, because they may repeat the name. That
 * there was a question, an answer or a note stays.
 */
@Component
class DialogueErasure {
  private static final String ABOUT_EVENTS_OF =
      """
      where side_event in (select key from person where id = :person and list = 'sideEvents')
      """;

  private final JdbcClient database;

  DialogueErasure(JdbcClient database) {
    this.database = database;
  }

  @EventListener
  void on(AuditedAction action) {
    if (action.kind() == AuditedAction.Kind.ERASURE) {
      action.subject().ifPresent(this::eraseTextsAboutEventsOf);
    }
  }

  private void eraseTextsAboutEventsOf(UUID person) {
    database
        .sql("update question set text = null, answer = null " + ABOUT_EVENTS_OF)
        .param("person", person)
        .update();
    database
        .sql("update internal_note set text = null " + ABOUT_EVENTS_OF)
        .param("person", person)
        .update();
  }
}
