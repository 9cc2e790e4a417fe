package org.unodc.cop.examples.programme.message;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A message in the outbox.
 *
 * @param account the account that gets the message; empty if no account acts for the applicant
 * @param recipient the name of that account; empty if it was erased
 * @param address the mail address; empty if there is none, or if it was erased
 * @param text the subject and the text; empty once they were erased
 * @param dueAt when the message is sent; empty while the secretariat holds it
 * @param attempts how often the service tried to send it
 * @param answer what the mail server said about the last attempt that failed
 * @param doneAt when the message reached a state other than waiting
 */
record OutboxMessage(
    UUID id,
    SideEventId event,
    MessageKind kind,
    Optional<UUID> account,
    Optional<String> recipient,
    Optional<String> address,
    OfficialLanguage language,
    Optional<MessageText> text,
    MessageState state,
    OffsetDateTime createdAt,
    Optional<OffsetDateTime> dueAt,
    int attempts,
    Optional<OffsetDateTime> firstAttemptAt,
    Optional<String> answer,
    Optional<OffsetDateTime> doneAt) {

  /** {@return whether the message waits until the secretariat releases it} */
  boolean isHeld() {
    return state == MessageState.WAITING && dueAt.isEmpty();
  }
}
