package org.unodc.cop.examples.programme.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;

/**
 * Records actions in the database and in the log. An entry contains the ids of accounts and erased
 * persons, never their names.
 */
@Repository
class AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

  private final JdbcClient database;
  private final Clock clock;

  AuditLog(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records an action. */
  @EventListener
  void add(AuditedAction action) {
    Optional<UUID> account = action.account().map(Account::id);
    database
        .sql(
            """
            insert into audit (happened_at, action, account, subject, request)
            values (:now, :action, :account, :subject, :request)
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("action", action.kind().name())
        .param("account", account.orElse(null))
        .param("subject", action.subject().map(UUID::toString).orElse(null))
        .param("request", MDC.get("requestId"))
        .update();
    String who = account.map(UUID::toString).orElse("unknown");
    LOG.atInfo()
        .addKeyValue("action", action.kind())
        .addKeyValue("account", who)
        .addKeyValue("subject", action.subject().map(UUID::toString).orElse("none"))
        .log("Audit: {} by account {}.", action.kind(), who);
  }
}
