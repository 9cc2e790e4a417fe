package org.unodc.cop.examples.programme.message;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.sideevent.QuestionAsked;
import org.unodc.cop.examples.programme.web.PageText;

/** Adds questions of the secretariat to the outbox, in the language in which they were written. */
@Component
class QuestionMessages {
  private final Outbox outbox;
  private final Recipients recipients;
  private final MessageWriter writer;
  private final MessageTexts texts;
  private final MailServer server;

  QuestionMessages(
      Outbox outbox,
      Recipients recipients,
      MessageWriter writer,
      MessageTexts texts,
      MailServer server) {
    this.outbox = outbox;
    this.recipients = recipients;
    this.writer = writer;
    this.texts = texts;
    this.server = server;
  }

  @EventListener
  void on(QuestionAsked asked) {
    for (Optional<Account> recipient : recipients.of(asked.event(), asked.record())) {
      OfficialLanguage language = recipient.map(Account::language).orElse(OfficialLanguage.ENGLISH);
      outbox.add(
          new Outbox.Draft(
              asked.event().id(),
              MessageKind.NOTE,
              recipient,
              writer.note(
                  asked.event(), subject(asked, language), asked.text(), asked.record(), language),
              language.tag(),
              Optional.empty(),
              asked.account().id(),
              server.delay()));
    }
  }

  private LocalizedText subject(QuestionAsked asked, OfficialLanguage language) {
    String title =
        asked
            .event()
            .title()
            .map(text -> PageText.of(text, language).text())
            .orElse(asked.event().id().value());
    return LocalizedText.of(
        language.tag(), texts.text("mail.subject.QUESTION", language, MessageText.oneLine(title)));
  }
}
