package org.unodc.cop.examples.programme.message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;

/** Sends and cleans up at regular times. */
@Component
@EnableScheduling
class MessageSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(MessageSchedule.class);

  private final MessageSender sender;
  private final MessageErasure erasure;

  MessageSchedule(MessageSender sender, MessageErasure erasure) {
    this.sender = sender;
    this.erasure = erasure;
  }

  @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
  void send() {
    run(sender::sendDue);
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
  void clean() {
    run(erasure::clean);
  }

  private static void run(Runnable work) {
    try {
      work.run();
    } catch (DataAccessException away) {
      if (!DatabaseOutage.isCauseOf(away)) {
        LOG.warn("The outbox has to wait: {}", away.getMessage());
      }
    }
  }
}
