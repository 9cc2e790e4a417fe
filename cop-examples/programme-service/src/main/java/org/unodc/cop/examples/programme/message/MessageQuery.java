package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Selects messages, the latest first.
 *
 * @param conditions conditions in SQL, which must all hold
 * @param values the values of the parameters in the conditions
 * @param limit the maximum number of messages
 * @param offset how many messages are skipped
 */
record MessageQuery(
    ImmutableList<String> conditions, ImmutableMap<String, Object> values, int limit, int offset) {
  private static final String COLUMNS =
      """
      select message.id, side_event, kind, account, account.name as recipient, address,
        message.language, subject, body, state, created_at, due_at, attempts, first_attempt_at,
        answer, done_at
      from message left join account on account.id = message.account
      """;

  /** {@return a query for all messages} */
  static MessageQuery all() {
    return new MessageQuery(ImmutableList.of(), ImmutableMap.of(), Integer.MAX_VALUE, 0);
  }

  /** {@return a query for at most {@code limit} messages, after {@code offset} messages} */
  MessageQuery page(int limit, int offset) {
    return new MessageQuery(conditions, values, limit, offset);
  }

  /** {@return a query for one message only} */
  MessageQuery withId(UUID id) {
    return and("message.id = :id", "id", id);
  }

  /** {@return a query for the messages about an event only} */
  MessageQuery about(SideEventId event) {
    return and("side_event = :event", "event", event.value());
  }

  /** {@return a query for the messages of an account only} */
  MessageQuery to(UUID account) {
    return and("account = :account", "account", account);
  }

  /** {@return a query for the messages in a state only} */
  MessageQuery in(MessageState state) {
    return and("state = :state", "state", state.name());
  }

  /** {@return a query for the messages whose subject, event, recipient or address has this text} */
  MessageQuery mentioning(String text) {
    return and(
        """
        position(lower(:text) in
          lower(concat_ws(' ', subject, side_event, account.name, address))) > 0
        """,
        "text",
        text);
  }

  private MessageQuery and(String condition, String name, Object value) {
    return new MessageQuery(
        ImmutableList.<String>builder().addAll(conditions).add(condition).build(),
        ImmutableMap.<String, Object>builder().putAll(values).put(name, value).buildOrThrow(),
        limit,
        offset);
  }

  ImmutableList<OutboxMessage> run(JdbcClient database) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return ImmutableList.copyOf(
        database
            .sql(
                COLUMNS + where + " order by created_at desc, message.id limit :limit offset :skip")
            .params(values)
            .param("limit", limit)
            .param("skip", offset)
            .query(MessageQuery::message)
            .list());
  }

  private static OutboxMessage message(ResultSet row, int number) throws SQLException {
    String subject = row.getString("subject");
    String body = row.getString("body");
    return new OutboxMessage(
        row.getObject("id", UUID.class),
        SideEventId.of(row.getString("side_event")),
        MessageKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getObject("account", UUID.class)),
        Optional.ofNullable(row.getString("recipient")),
        Optional.ofNullable(row.getString("address")),
        language(row.getString("language")),
        subject == null || body == null
            ? Optional.empty()
            : Optional.of(new MessageText(subject, body)),
        MessageState.valueOf(row.getString("state")),
        row.getObject("created_at", OffsetDateTime.class),
        Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class)),
        row.getInt("attempts"),
        Optional.ofNullable(row.getObject("first_attempt_at", OffsetDateTime.class)),
        Optional.ofNullable(row.getString("answer")),
        Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class)));
  }

  private static OfficialLanguage language(String tag) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
