package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import org.unodc.cop.examples.programme.sideevent.StepReasons;
import org.unodc.cop.examples.programme.sideevent.StepTaken;

/**
 * Writes the messages about steps of side events. A message reports the change since the last one
 * that was sent: steps that were taken back before that cause no message.
 */
@Component
class StepMessages {
  private final Outbox outbox;
  private final Recipients recipients;
  private final MessageWriter writer;
  private final MailServer server;
  private final PublicRecord publicRecord;
  private final ConferenceStore store;
  private final StepReasons reasons;

  StepMessages(
      Outbox outbox,
      Recipients recipients,
      MessageWriter writer,
      MailServer server,
      PublicRecord publicRecord,
      ConferenceStore store,
      StepReasons reasons) {
    this.outbox = outbox;
    this.recipients = recipients;
    this.writer = writer;
    this.server = server;
    this.publicRecord = publicRecord;
    this.store = store;
    this.reasons = reasons;
  }

  /** A replaced record may contradict what waits, so the secretariat looks at it first. */
  @EventListener
  void on(AuditedAction action) {
    if (action.kind() == AuditedAction.Kind.IMPORT) {
      outbox.hold();
    }
  }

  @EventListener
  void on(StepTaken step) {
    if (MessageKind.between(step.before(), step.after()).isEmpty()) {
      return;
    }
    ImmutableMap<Optional<UUID>, Optional<SideEvent>> unsent = outbox.supersede(step.after().id());
    for (Optional<Account> recipient : recipients.of(step.after(), step.record())) {
      Optional<SideEvent> known = known(recipient.map(Account::id), unsent, step);
      MessageKind.between(known, step.after()).ifPresent(kind -> add(kind, known, recipient, step));
    }
  }

  /**
   * {@return the event as a recipient knows it: before the messages that were not sent, else before
   * the step, but with the time and the room that everybody saw if no message told others}
   */
  private Optional<SideEvent> known(
      Optional<UUID> account,
      ImmutableMap<Optional<UUID>, Optional<SideEvent>> unsent,
      StepTaken step) {
    if (unsent.containsKey(account)) {
      return unsent.get(account);
    }
    if (unsent.containsKey(Optional.<UUID>empty())) {
      // Nobody acted for the applicant when those messages were written.
      return unsent.get(Optional.<UUID>empty());
    }
    if (account.filter(id -> outbox.isTold(id, step.after().id())).isPresent()) {
      return step.before();
    }
    return step.before().map(event -> asSeen(event, step.record()));
  }

  private SideEvent asSeen(SideEvent event, Snapshot record) {
    if (event.slot().isEmpty() && event.room().isEmpty()) {
      return event;
    }
    Optional<SideEvent> seen = publicRecord.seen(event, record);
    return event.toBuilder()
        .slot(seen.flatMap(SideEvent::slot))
        .room(seen.flatMap(SideEvent::room))
        .build();
  }

  /**
   * Writes a message anew from the record, with the standard reason of its step but without the
   * text of anybody.
   *
   * @return whether the message is about a step, and the record still has the event
   */
  boolean rewrite(UUID id) {
    OutboxMessage message = outbox.find(id).orElseThrow();
    Snapshot now = store.current();
    Optional<SideEvent> event = now.sideEvent(message.event());
    if (message.kind().isWritten() || event.isEmpty()) {
      return false;
    }
    Optional<StepReason> standard =
        reasons.of(message.event()).stream()
            .filter(given -> given.kind().name().equals(message.kind().name()))
            .findFirst()
            .flatMap(given -> given.reason().standard())
            .map(reason -> new StepReason(Optional.of(reason), Optional.empty()));
    outbox.rewrite(
        id,
        writer.ofStep(
            message.kind(), outbox.known(id), event.get(), standard, now, message.language()));
    return true;
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
