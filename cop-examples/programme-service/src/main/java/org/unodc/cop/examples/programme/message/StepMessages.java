package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.sideevent.StepTaken;

/**
 * Writes the messages about steps of side events. A message tells what changed since the last one
 * that was sent: steps that were taken back before that cause no message.
 */
@Component
class StepMessages {
  private final Outbox outbox;
  private final Recipients recipients;
  private final MessageWriter writer;
  private final MailServer server;

  StepMessages(Outbox outbox, Recipients recipients, MessageWriter writer, MailServer server) {
    this.outbox = outbox;
    this.recipients = recipients;
    this.writer = writer;
    this.server = server;
  }

  @EventListener
  void on(StepTaken step) {
    if (MessageKind.between(step.before(), step.after()).isEmpty()) {
      return;
    }
    ImmutableMap<Optional<UUID>, Optional<SideEvent>> unsent = outbox.supersede(step.after().id());
    for (Optional<Account> recipient : recipients.of(step.after(), step.record())) {
      Optional<SideEvent> known = unsent.getOrDefault(recipient.map(Account::id), step.before());
      MessageKind.between(known, step.after()).ifPresent(kind -> add(kind, known, recipient, step));
    }
  }

  private void add(
      MessageKind kind, Optional<SideEvent> known, Optional<Account> recipient, StepTaken step) {
    OfficialLanguage language = recipient.map(Account::language).orElse(OfficialLanguage.ENGLISH);
    MessageText text =
        writer.ofStep(kind, known, step.after(), step.reason(), step.record(), language);
    outbox.add(
        new Outbox.Draft(
            step.after().id(),
            kind,
            recipient,
            text,
            language.tag(),
            known,
            step.account().id(),
            server.delay()));
  }
}
