package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Adds what the secretariat wrote to the outbox, for each organizer in their language. */
@Component
class WrittenMessages {
  private static final Duration REPEATED = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final Recipients recipients;
  private final MessageWriter writer;
  private final MailServer server;
  private final Clock clock;

  WrittenMessages(
      Outbox outbox, Recipients recipients, MessageWriter writer, MailServer server, Clock clock) {
    this.outbox = outbox;
    this.recipients = recipients;
    this.writer = writer;
    this.server = server;
    this.clock = clock;
  }

  /**
   * Adds a message for each account that acts for the applicant of an event, unless the same one
   * was added just before, by a button that was pressed twice.
   *
   * @return the number of messages
   */
  @Transactional
  public int add(
      WrittenFields.Written written,
      ImmutableList<SideEvent> events,
      Snapshot record,
      Account author) {
    int added = 0;
    for (SideEvent event : events) {
      for (Optional<Account> recipient : recipients.of(event, record)) {
        OfficialLanguage language =
            recipient.map(Account::language).orElse(OfficialLanguage.ENGLISH);
        MessageText text = text(written, event, record, language);
        if (!isRepeated(written.kind(), text, event, recipient)) {
          outbox.add(
              new Outbox.Draft(
                  event.id(),
                  written.kind(),
                  recipient,
                  text,
                  language.tag(),
                  Optional.empty(),
                  author.id(),
                  server.delay()));
        }
        added++;
      }
    }
    return added;
  }

  private boolean isRepeated(
      MessageKind kind, MessageText text, SideEvent event, Optional<Account> recipient) {
    OffsetDateTime limit = OffsetDateTime.now(clock).minus(REPEATED);
    return outbox.find(MessageQuery.all().about(event.id())).stream()
        .filter(message -> message.kind() == kind && message.createdAt().isAfter(limit))
        .filter(message -> message.account().equals(recipient.map(Account::id)))
        .anyMatch(message -> message.text().equals(Optional.of(text)));
  }

  private MessageText text(
      WrittenFields.Written written, SideEvent event, Snapshot record, OfficialLanguage language) {
    return written.kind() == MessageKind.NOTE
        ? writer.note(
            event, written.subject().orElseThrow(), written.text().orElseThrow(), record, language)
        : writer.reminder(
            event, written.reminder(), written.day(), written.text(), record, language);
  }
}
