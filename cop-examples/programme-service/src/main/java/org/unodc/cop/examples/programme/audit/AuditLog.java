package org.unodc.cop.examples.programme.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.examples.programme.account.Account;

/**
 * Records actions in the database and in the log. An entry contains the ids of accounts and erased
 * persons, never their names.
 */
@Repository
public class AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

  private final JdbcClient database;
  private final Clock clock;

  AuditLog(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records an action of an account on the whole record or on the service. */
  public void add(AuditAction action, Account account) {
    add(action, Optional.of(account.id()), Optional.empty());
  }

  /** Records an action of an account on one subject, such as a person. */
  public void add(AuditAction action, Account account, UUID subject) {
    add(action, Optional.of(account.id()), Optional.of(subject));
  }

  /** Records an action of somebody who may have no account. */
  public void add(AuditAction action, Optional<Account> account) {
    add(action, account.map(Account::id), Optional.empty());
  }

  private void add(AuditAction action, Optional<UUID> account, Optional<UUID> subject) {
    database
        .sql(
            """
            insert into audit (happened_at, action, account, subject, request)
            values (:now, :action, :account, :subject, :request)
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("action", action.name())
        .param("account", account.orElse(null))
        .param("subject", subject.map(UUID::toString).orElse(null))
        .param("request", MDC.get("requestId"))
        .update();
    String who = account.map(UUID::toString).orElse("unknown");
    LOG.atInfo()
        .addKeyValue("action", action)
        .addKeyValue("account", who)
        .addKeyValue("subject", subject.map(UUID::toString).orElse("none"))
        .log("Audit: {} by account {}.", action, who);
  }
}
