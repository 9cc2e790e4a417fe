package org.unodc.cop.examples.programme.dialogue;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.QuestionAsked;

/** The questions of the secretariat to applicants, with their answers. */
@Repository
class Questions {
  private final JdbcClient database;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Questions(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A question or answer as written.
   *
   * @param text the text; empty once it was erased
   * @param language the tag of its language
   */
  record Writing(UUID by, OffsetDateTime at, Optional<String> text, String language) {}

  /**
   * A question.
   *
   * @param answer the answer; empty before it
   */
  record Question(UUID id, Writing asked, Optional<Writing> answer) {}

  /** {@return the questions about an event, the oldest first} */
  ImmutableList<Question> of(SideEventId event) {
    return database
        .sql("select * from question where side_event = :event order by asked_at, id")
        .param("event", event.value())
        .query(Questions::question)
        .list()
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Stores a question and publishes it.
   *
   * @param language the tag of the language of the text
   */
  @Transactional
  public void ask(SideEvent event, String text, String language, Snapshot record, Account account) {
    database
        .sql(
            """
            insert into question (id, side_event, asked_by, asked_at, language, text)
            values (:id, :event, :account, :now, :language, :text)
            """)
        .param("id", UUID.randomUUID())
        .param("event", event.id().value())
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .param("language", language)
        .param("text", text)
        .update();
    events.publishEvent(
        new QuestionAsked(event, LocalizedText.of(language, text), record, account));
  }

  /**
   * Stores an answer, unless the question has one.
   *
   * @param language the tag of the language of the text
   */
  void answer(SideEventId event, UUID question, String text, String language, Account account) {
    database
        .sql(
            """
            update question
            set answered_by = :account, answered_at = :now, answer_language = :language,
              answer = :text
            where id = :id and side_event = :event and answered_at is null
            """)
        .param("id", question)
        .param("event", event.value())
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .param("language", language)
        .param("text", text)
        .update();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    Optional<OffsetDateTime> answeredAt =
        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class));
    Optional<Writing> answer = Optional.empty();
    if (answeredAt.isPresent()) {
      answer =
          Optional.of(
              new Writing(
                  row.getObject("answered_by", UUID.class),
                  answeredAt.get(),
                  Optional.ofNullable(row.getString("answer")),
                  row.getString("answer_language")));
    }
    return new Question(
        row.getObject("id", UUID.class),
        new Writing(
            row.getObject("asked_by", UUID.class),
            row.getObject("asked_at", OffsetDateTime.class),
            Optional.ofNullable(row.getString("text")),
            row.getString("language")),
        answer);
  }
}
