package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.History;

/** Sends messages to a real mail server: one that takes them, refuses them, is slow or away. */
@ServiceTest
class MessageSenderTest {
  private static final MessageProperties PROPERTIES =
      new MessageProperties(
          "Conference secretariat <desk@conference.example>",
          "side-events@conference.example",
          true,
          Duration.ofMinutes(10),
          Duration.ofDays(90),
          Duration.ofHours(8),
          null);

  @Autowired ApplicationContext service;
  @Autowired Clock clock;
  private Organizers organizers;
  private GreenMail server;

  @BeforeEach
  void start() {
    organizers = new Organizers(service);
    server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MessageSender sender(int port, Clock time) {
    JavaMailSenderImpl mails = new JavaMailSenderImpl();
    mails.setHost("127.0.0.1");
    mails.setPort(port);
    mails.getJavaMailProperties().put("mail.smtp.timeout", "500");
    mails.getJavaMailProperties().put("mail.smtp.connectiontimeout", "500");
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("mails", mails);
    return new MessageSender(
        service.getBean(Outbox.class),
        service.getBean(CurrentRecipients.class),
        new MailServer(PROPERTIES, beans.getBeanProvider(JavaMailSender.class)),
        new MailComposer(
            PROPERTIES,
            service.getBean(ConferenceStore.class),
            service.getBean(History.class),
            clock),
        PROPERTIES,
        time);
  }

  private MessageSender sender() {
    return sender(server.getSmtp().getPort(), clock);
  }

  /** {@return a message that the secretariat released} */
  private UUID released(String address, LocalizedText title, OfficialLanguage language) {
    Account organizer = organizers.organizer(address, language);
    SideEvent event = Organizers.event(organizer, title);
    organizers.take(event, Organizers.with(SideEventStatus.DECLINED, event));
    UUID id = organizers.outbox.find(MessageQuery.all().about(event.id())).get(0).id();
    organizers.outbox.release(List.of(id));
    return id;
  }

  private UUID released(String address) {
    return released(address, LocalizedText.english("Looms"), OfficialLanguage.ENGLISH);
  }

  private OutboxMessage message(UUID id) {
    return organizers.outbox.find(id).orElseThrow();
  }

  @Test
  void sendsMailsWithTheirHeaders() throws Exception {
    UUID id =
        released(
            "weavers@guild.example",
            LocalizedText.of("ar", "الأنوال\r\nBcc: all@example.org"),
            OfficialLanguage.ARABIC);

    sender().sendDue();

    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("رفض الطلب: الأنوال Bcc: all@example.org");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getHeader("From")).containsExactly(PROPERTIES.from());
    assertThat(mail.getHeader("To")).containsExactly("weavers@guild.example");
    assertThat(mail.getHeader("Reply-To")).containsExactly(PROPERTIES.replyTo());
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
    assertThat(mail.getHeader("Message-ID")).containsExactly("<" + id + "@conference.example>");
    assertThat(mail.getContentType()).containsIgnoringCase("text/plain; charset=UTF-8");
    assertThat((String) mail.getContent()).contains("تأسف الأمانة لإبلاغكم");
    assertThat(message(id).state()).isEqualTo(MessageState.SENT);
    assertThat(message(id).doneAt()).isPresent();
  }

  @Test
  void sendsNothingToADisabledAccount() {
    UUID id = released("weavers@guild.example");
    UUID account = message(id).account().orElseThrow();
    organizers.accounts.disable(account, true);

    sender().sendDue();

    assertThat(organizers.outbox.release(List.of(id))).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(message(id).state()).isEqualTo(MessageState.UNADDRESSED);
    organizers.accounts.disable(account, false);
    organizers.outbox.release(List.of(id));
    sender().sendDue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void attachesTheCalendarOfAnEventThatHasATime() throws Exception {
    SideEvent event =
        service.getBean(ConferenceStore.class).current().conference().sideEvents().stream()
            .filter(SideEvent::takesPlace)
            .filter(one -> one.slot().isPresent())
            .findFirst()
            .orElseThrow();
    Account organizer = organizers.organizer("weavers@guild.example", OfficialLanguage.FRENCH);
    UUID id =
        organizers.outbox.add(
            new Outbox.Draft(
                event.id(),
                MessageKind.MOVED,
                Optional.of(organizer),
                new MessageText("Changement", "Texte"),
                "fr",
                Optional.empty(),
                organizers.secretary().id(),
                Optional.of(Duration.ZERO)));

    sender().sendDue();

    assertThat(message(id).state()).isEqualTo(MessageState.SENT);
    MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(event.id().value() + ".ics");
    assertThat(GreenMailUtil.getBody(parts.getBodyPart(1))).isNotEmpty();
    assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes()))
        .startsWith("BEGIN:VCALENDAR")
        .contains("BEGIN:VEVENT");
  }

  @Test
  void saysThatTheServerRefusesARecipient() throws Exception {
    try (RefusingServer refusing = new RefusingServer("550 5.1.1 No such mailbox")) {
      UUID id = released("nobody@guild.example");

      sender(refusing.port(), clock).sendDue();

      assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
      assertThat(message(id).answer().orElseThrow()).contains("550 5.1.1 No such mailbox");
    }
  }

  @Test
  void triesAgainIfTheServerIsBusyAwayOrSlow() throws Exception {
    UUID id = released("weavers@guild.example");
    int free = server.getSmtp().getPort();
    server.stop();

    sender(free, clock).sendDue();

    assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
    assertThat(message(id).attempts()).isEqualTo(1);
    assertThat(message(id).answer()).isPresent();
    assertThat(message(id).dueAt().orElseThrow())
        .isAfter(message(id).firstAttemptAt().orElseThrow().plusSeconds(50));

    try (RefusingServer busy = new RefusingServer("450 4.2.1 Try again later")) {
      organizers.outbox.release(List.of(id));
      sender(busy.port(), clock).sendDue();
      assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
      assertThat(message(id).answer().orElseThrow()).contains("450 4.2.1");
    }

    try (RefusingServer silent = new RefusingServer("")) {
      organizers.outbox.release(List.of(id));
      sender(silent.port(), clock).sendDue();
      assertThat(message(id).state()).isEqualTo(MessageState.WAITING);
    }
    organizers.outbox.discard(List.of(id));
  }

  @Test
  void givesUpAfterSomeHours() {
    UUID id = released("weavers@guild.example");
    int free = server.getSmtp().getPort();
    server.stop();

    sender(free, Clock.offset(clock, Duration.ofHours(9))).sendDue();

    assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
    assertThat(message(id).answer()).isPresent();
  }

  @Test
  void sendsOnceIfSeveralSend() throws Exception {
    List<UUID> ids =
        List.of(
            released("a@guild.example"), released("b@guild.example"), released("c@guild.example"));
    ExecutorService both = Executors.newFixedThreadPool(2);
    CountDownLatch begin = new CountDownLatch(1);
    try {
      List<Future<?>> senders =
          List.of(both.submit(() -> sendAfter(begin)), both.submit(() -> sendAfter(begin)));
      begin.countDown();
      for (Future<?> one : senders) {
        one.get();
      }
    } finally {
      both.shutdownNow();
    }

    assertThat(ids).allMatch(id -> message(id).state() == MessageState.SENT);
    assertThat(server.getReceivedMessages()).hasSize(3);
  }

  private void sendAfter(CountDownLatch begin) {
    try {
      begin.await();
      sender().sendDue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void neitherSendsNorReplacesWhatAnotherSenderTook() {
    UUID id = released("weavers@guild.example");
    assertThat(organizers.outbox.claim(Duration.ofMinutes(1)).map(OutboxMessage::id)).contains(id);

    sender().sendDue();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(organizers.outbox.discard(List.of(id))).isZero();
    assertThat(organizers.outbox.edit(id, new MessageText("x", "y"))).isFalse();
    organizers.outbox.sent(id);
  }

  @Test
  void sendsAgainUnderTheSameIdWhatASenderTookThatStopped() throws Exception {
    UUID id = released("weavers@guild.example");
    assertThat(organizers.outbox.claim(Duration.ZERO)).isPresent();

    sender().sendDue();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getHeader("Message-ID"))
        .containsExactly("<" + id + "@conference.example>");
    assertThat(message(id).attempts()).isEqualTo(2);
  }

  @Test
  void erasesWhatWasSentLongAgo() {
    UUID id = released("weavers@guild.example");
    sender().sendDue();
    JdbcClient database = service.getBean(JdbcClient.class);

    erasure(database, Duration.ofDays(89)).clean();
    assertThat(message(id).text()).isPresent();

    erasure(database, Duration.ofDays(91)).clean();
    assertThat(message(id).state()).isEqualTo(MessageState.SENT);
    assertThat(message(id).text()).isEmpty();
    assertThat(message(id).address()).isEmpty();
  }

  private MessageErasure erasure(JdbcClient database, Duration later) {
    return new MessageErasure(
        database, Clock.offset(clock, later), PROPERTIES, service.getBean(StepMessages.class));
  }

  @Test
  void erasesTheTextsAboutAnEventThatNamedAnErasedPerson() {
    UUID sent = released("weavers@guild.example");
    sender().sendDue();
    UUID person = UUID.randomUUID();
    service
        .getBean(JdbcClient.class)
        .sql(
            """
            insert into person (id, list, key, erased_at) values (:id, 'sideEvents', :event, now())
            """)
        .param("id", person)
        .param("event", message(sent).event().value())
        .update();

    service.publishEvent(
        AuditedAction.of(AuditedAction.Kind.ERASURE, organizers.secretary(), person));

    assertThat(message(sent).text()).isEmpty();
  }
}
