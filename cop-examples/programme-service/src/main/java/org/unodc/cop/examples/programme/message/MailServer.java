package org.unodc.cop.examples.programme.message;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, if one is configured. Without it, no message is sent. */
@Component
class MailServer {
  private static final String FROM = "programme.messages.from";

  private final MessageProperties properties;
  private final Optional<JavaMailSender> sender;

  /**
   * Checks the configuration.
   *
   * @throws InvalidConfigurationPropertyValueException if a server is configured and the sender of
   *     the messages is not, or if an address is wrong
   */
  MailServer(MessageProperties properties, ObjectProvider<JavaMailSender> sender) {
    this.properties = properties;
    this.sender = Optional.ofNullable(sender.getIfAvailable());
    if (this.sender.isPresent() && properties.from() == null) {
      throw new InvalidConfigurationPropertyValueException(
          FROM, null, "The messages need a sender, because spring.mail.host is set.");
    }
    check(FROM, properties.from());
    check("programme.messages.reply-to", properties.replyTo());
  }

  private static void check(String property, @Nullable String address) {
    try {
      if (address != null) {
        new InternetAddress(address, true);
      }
    } catch (AddressException wrong) {
      throw new InvalidConfigurationPropertyValueException(
          property, address, "It must be one mail address: " + wrong.getMessage());
    }
  }

  /** {@return the means of sending; empty if no server is configured} */
  Optional<JavaMailSender> sender() {
    return sender;
  }

  /** {@return whether messages can be sent} */
  boolean isOn() {
    return sender.isPresent();
  }

  /** {@return after which time a new message is sent; empty to hold it} */
  Optional<Duration> delay() {
    return isOn() && !properties.hold() ? Optional.of(properties.delay()) : Optional.empty();
  }
}
