package org.unodc.cop.examples.programme.security;

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
import org.unodc.cop.examples.programme.account.Accounts;

/** Keeps, in the database and in the log, what was done; of persons only the ids of accounts. */
@Repository
class AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

  private final JdbcClient database;
  private final Accounts accounts;
  private final Clock clock;

  AuditLog(JdbcClient database, Accounts accounts, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Adds something.
   *
   * @param name the name of the account, which need not exist
   * @param subject the id of what it was done to; absent where it has none
   */
  void add(Action action, String name, Optional<String> subject) {
    Optional<UUID> account =
        Optional.of(name).filter(WellFormed::isText).flatMap(accounts::find).map(Account::id);
    database
        .sql(
            """
            insert into audit (happened_at, action, account, subject, request)
            values (:now, :action, :account, :subject, :request)
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("action", action.name())
        .param("account", account.orElse(null))
        .param("subject", subject.orElse(null))
        .param("request", MDC.get("requestId"))
        .update();
    String who = account.map(UUID::toString).orElse("unknown");
    LOG.atInfo()
        .addKeyValue("action", action)
        .addKeyValue("account", who)
        .addKeyValue("subject", subject.orElse("none"))
        .log("Audit: {} by account {}.", action, who);
  }
}
