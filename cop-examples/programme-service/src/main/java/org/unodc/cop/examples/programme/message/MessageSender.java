package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends the messages that are due, one at a time and outside any transaction. A message can be sent
 * twice if the service stops between sending and recording it, but it is never lost.
 */
@Component
class MessageSender {
  private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);

  /** How long nobody else sends a message that one sender took. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private static final int AT_ONCE = 100;

  /** The pauses after the first failed attempts; the last one is also that after all others. */
  private static final ImmutableList<Duration> PAUSES =
      ImmutableList.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private final Outbox outbox;
  private final CurrentRecipients recipients;
  private final MailServer server;
  private final MailComposer composer;
  private final MessageProperties properties;
  private final Clock clock;

  MessageSender(
      Outbox outbox,
      CurrentRecipients recipients,
      MailServer server,
      MailComposer composer,
      MessageProperties properties,
      Clock clock) {
    this.outbox = outbox;
    this.recipients = recipients;
    this.server = server;
    this.composer = composer;
    this.properties = properties;
    this.clock = clock;
  }

  /** Sends the messages that are due, and stops if the server is away. */
  void sendDue() {
    if (server.sender().isEmpty()) {
      return;
    }
    recipients.refreshAddresses();
    JavaMailSender sender = server.sender().get();
    for (int sent = 0; sent < AT_ONCE; sent++) {
      Optional<OutboxMessage> next = outbox.claim(LONGEST);
      if (next.isEmpty() || !send(next.get(), sender)) {
        return;
      }
    }
  }

  /** {@return whether the next message can be tried now} */
  private boolean send(OutboxMessage message, JavaMailSender sender) {
    try {
      sender.send(composer.compose(message, sender));
      outbox.sent(message.id());
      return true;
    } catch (MailException | MessagingException failure) {
      ServerAnswer answer = ServerAnswer.of(failure);
      boolean isLast = answer.isFinal() || isTooLate(message);
      if (isLast) {
        outbox.failed(message.id(), answer.text());
      } else {
        outbox.postpone(message.id(), answer.text(), pause(message.attempts()));
      }
      LOG.warn(
          "Message {} was not sent at attempt {}{}. Status of the mail server: {}.",
          message.id(),
          message.attempts(),
          isLast ? ", the last one" : "",
          answer.status().isPresent() ? answer.status().getAsInt() : "none");
      return answer.isFinal() || answer.status().isPresent();
    }
  }

  private boolean isTooLate(OutboxMessage message) {
    OffsetDateTime first = message.firstAttemptAt().orElseThrow();
    return !OffsetDateTime.now(clock).isBefore(first.plus(properties.giveUp()));
  }

  private static Duration pause(int attempts) {
    return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
  }
}
