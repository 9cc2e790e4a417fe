package org.unodc.cop.examples.programme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {
  private static MailServer server(boolean isConfigured, @Nullable String from, boolean hold) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (isConfigured) {
      beans.addBean("mails", new JavaMailSenderImpl());
    }
    Duration any = Duration.ofHours(1);
    return new MailServer(
        new MessageProperties(from, null, hold, Duration.ofMinutes(10), any, any, null),
        beans.getBeanProvider(JavaMailSender.class));
  }

  @Test
  void holdsEverythingUnlessMessagesAreToBeSentByThemselves() {
    assertThat(server(false, null, false).isOn()).isFalse();
    assertThat(server(false, null, false).delay()).isEmpty();
    assertThat(server(true, "desk@conference.example", true).delay()).isEmpty();
    assertThat(server(true, "desk@conference.example", false).delay())
        .contains(Duration.ofMinutes(10));
  }

  @Test
  void needsASenderThatIsOneMailbox() {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> server(true, null, true))
        .withMessageContaining("programme.messages.from");
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> server(true, "desk@conference.example, all@conference.example", true));
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> server(true, "the desk", true));
  }
}
