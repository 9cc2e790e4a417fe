package org.unodc.cop.examples.programme.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unodc.cop.examples.programme.ServiceTest;

/** What tests of a service with a mail server share: one service, which sends by itself. */
@ServiceTest
public abstract class MailTest {
  /** The address of the service in mails. */
  protected static final String ADDRESS = "https://programme.example.org";

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    properties.add("programme.messages.from", () -> "Secrétariat <desk@conference.example>");
    properties.add("programme.messages.hold", () -> "false");
    properties.add("programme.messages.delay", () -> "2s");
    properties.add("programme.public-address", () -> ADDRESS);
  }

  /** {@return the mails to an address, the earliest first, once there are so many} */
  protected static List<MimeMessage> mails(String address, int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<MimeMessage> mails = received(address);
    while (mails.size() < count) {
      if (System.nanoTime() > end) {
        throw new AssertionError("of " + count + " mails to " + address + " came " + mails.size());
      }
      Thread.sleep(100);
      mails = received(address);
    }
    return mails;
  }

  /** {@return the mail with a subject to an address, once it has come} */
  protected static MimeMessage mail(String address, String subject) throws InterruptedException {
    List<MimeMessage> mails = mails(address, 1);
    while (mails.stream().noneMatch(mail -> subject(mail).equals(subject))) {
      mails = mails(address, mails.size() + 1);
    }
    return mails.stream().filter(mail -> subject(mail).equals(subject)).findFirst().orElseThrow();
  }

  private static List<MimeMessage> received(String address) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .filter(mail -> address.equals(recipient(mail)))
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** {@return the subject of a mail} */
  protected static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
