package org.unodc.cop.examples.programme.message;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.web.PageText;

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

  /** {@return whether the message can still be sent or discarded} */
  public boolean isOpen() {
    return isEditable() || state == MessageState.FAILED;
  }

  /** {@return whether the text can still be changed} */
  public boolean isEditable() {
    return state == MessageState.WAITING || state == MessageState.UNADDRESSED;
  }

  /** {@return whether the text was erased} */
  public boolean isErased() {
    return text.isEmpty();
  }

  /** {@return the subject in the language of the message; blank if it was erased} */
  public PageText subject() {
    return written(text.map(MessageText::subject));
  }

  /** {@return the text in the language of the message; blank if it was erased} */
  public PageText body() {
    return written(text.map(MessageText::body));
  }

  private PageText written(Optional<String> words) {
    return new PageText(
        words.orElse(""), language.tag(), language == OfficialLanguage.ARABIC ? "rtl" : "ltr");
  }

  /** {@return whether the message waits until the secretariat releases it} */
  public boolean isHeld() {
    return state == MessageState.WAITING && dueAt.isEmpty();
  }
}
