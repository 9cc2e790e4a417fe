package org.unodc.cop.examples.programme.message;

import com.google.common.base.Ascii;
import com.google.common.base.Throwables;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param status the status of SMTP; empty if the server did not answer
 * @param text the answer of the server, or the problem
 * @param isFinal whether another attempt would have the same result
 */
record ServerAnswer(OptionalInt status, String text, boolean isFinal) {
  private static final int MAX_LENGTH = 500;
  private static final int PERMANENT = 500;

  /** {@return the answer that a failure contains} */
  static ServerAnswer of(Exception failure) {
    Deque<Throwable> open = new ArrayDeque<>();
    Set<Throwable> seen = new HashSet<>();
    open.add(failure);
    while (!open.isEmpty()) {
      Throwable next = open.remove();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof AddressException wrong) {
        return new ServerAnswer(OptionalInt.empty(), shortened(wrong), true);
      }
      OptionalInt status = status(next);
      if (status.isPresent()) {
        return new ServerAnswer(status, shortened(next), status.getAsInt() >= PERMANENT);
      }
      addCauses(next, open);
    }
    return new ServerAnswer(
        OptionalInt.empty(), shortened(Throwables.getRootCause(failure)), false);
  }

  private static OptionalInt status(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException address) {
      return OptionalInt.of(address.getReturnCode());
    }
    if (failure instanceof SMTPSenderFailedException sender) {
      return OptionalInt.of(sender.getReturnCode());
    }
    if (failure instanceof SMTPSendFailedException mail && mail.getNextException() == null) {
      return OptionalInt.of(mail.getReturnCode());
    }
    return OptionalInt.empty();
  }

  private static void addCauses(Throwable failure, Deque<Throwable> open) {
    if (failure instanceof MailSendException mails) {
      open.addAll(mails.getFailedMessages().values());
    }
    if (failure instanceof MessagingException mail && mail.getNextException() != null) {
      open.add(mail.getNextException());
    }
    if (failure.getCause() != null) {
      open.add(failure.getCause());
    }
  }

  private static String shortened(Throwable failure) {
    String message = failure.getMessage();
    String text =
        message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    return Ascii.truncate(text.strip().replaceAll("\\s+", " "), MAX_LENGTH, "…");
  }
}
