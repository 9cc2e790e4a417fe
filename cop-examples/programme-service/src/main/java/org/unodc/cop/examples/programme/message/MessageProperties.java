package org.unodc.cop.examples.programme.message;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of messages to organizers.
 *
 * @param from the sender, such as {@code Conference secretariat <side-events@example.org>}
 * @param replyTo the address for replies; if null, replies go to the sender
 * @param hold whether messages wait until the secretariat releases them
 * @param delay how long messages wait that are not held, so that a step can be taken back
 * @param keep how long the text and the address of a message are kept after it was sent
 * @param giveUp how long the service tries again if the mail server is away or busy
 * @param texts the directory of files that replace texts; if null, no text is replaced
 */
@ConfigurationProperties("programme.messages")
record MessageProperties(
    @Nullable String from,
    @Nullable String replyTo,
    @DefaultValue("true") boolean hold,
    @DefaultValue("10m") Duration delay,
    @DefaultValue("90d") Duration keep,
    @DefaultValue("8h") Duration giveUp,
    @Nullable Path texts) {}
