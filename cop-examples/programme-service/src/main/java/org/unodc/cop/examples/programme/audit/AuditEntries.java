package org.unodc.cop.examples.programme.audit;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;

/** Reads the audit log. */
@Repository
class AuditEntries {
  private final JdbcClient database;

  AuditEntries(JdbcClient database) {
    this.database = database;
  }

  /**
   * An entry of the log.
   *
   * @param id the id, which grows with time
   * @param account the name of the account; empty if nobody has that name, or no longer
   * @param isKnown whether the entry refers to an account
   * @param subject the id of the account or person that was acted on
   * @param request the id of the request in the log of the service
   */
  record Entry(
      long id,
      OffsetDateTime happenedAt,
      Kind kind,
      Optional<String> account,
      boolean isKnown,
      Optional<String> subject,
      Optional<String> request) {}

  /**
   * {@return the latest entries before an id, the latest first, and at most {@code limit} of them}
   *
   * @param kind the kind of the entries; empty for all
   * @param account the name of the account; empty for all
   */
  ImmutableList<Entry> before(long id, Optional<Kind> kind, Optional<String> account, int limit) {
    return ImmutableList.copyOf(
        database
            .sql(
                """
                select a.id, a.happened_at, a.action, a.account, a.subject, a.request, who.name
                from audit a left join account who on who.id = a.account
                where a.id < :before
                  and (cast(:kind as text) is null or a.action = :kind)
                  and (cast(:account as text) is null or who.name = :account)
                order by a.id desc limit :limit
                """)
            .param("before", id)
            .param("kind", kind.map(Kind::name).orElse(null))
            .param("account", account.orElse(null))
            .param("limit", limit)
            .query(AuditEntries::entry)
            .list());
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("id"),
        row.getObject("happened_at", OffsetDateTime.class),
        Kind.valueOf(row.getString("action")),
        Optional.ofNullable(row.getString("name")),
        row.getObject("account") != null,
        Optional.ofNullable(row.getString("subject")),
        Optional.ofNullable(row.getString("request")));
  }
}
