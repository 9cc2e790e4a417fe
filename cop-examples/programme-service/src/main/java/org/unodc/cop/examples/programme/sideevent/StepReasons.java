package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.sdk.json.CopJson;

/** The reasons of the steps of side events. They are not part of the record. */
@Repository
public class StepReasons {
  private static final CopJson<LocalizedText> TEXT = CopJson.of(LocalizedText.class);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final JdbcClient database;
  private final Clock clock;

  StepReasons(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The reason of a step that was taken.
   *
   * @param kind the kind of the step
   * @param reason the reason
   * @param revision the revision of the record that contains the step
   * @param madeAt the time of the step
   * @param account the id of the account that took the step
   */
  public record GivenReason(
      StepKind kind, StepReason reason, long revision, OffsetDateTime madeAt, UUID account) {}

  /** {@return the reasons of the steps of an event that were not erased, the latest first} */
  public ImmutableList<GivenReason> of(SideEventId event) {
    return ImmutableList.copyOf(
        database
            .sql(
                """
                select kind, standard, text, revision, made_at, account from step_reason
                where side_event = :event and (standard is not null or text is not null)
                order by id desc
                """)
            .param("event", event.value())
            .query(StepReasons::given)
            .list());
  }

  /** {@return the keys of the warnings despite which a step of an event was taken} */
  ImmutableSet<String> warningsKnownFor(SideEventId event) {
    return database
        .sql("select warnings from step_reason where side_event = :event")
        .param("event", event.value())
        .query(String.class)
        .list()
        .stream()
        .flatMap(WORDS::splitToStream)
        .collect(toImmutableSet());
  }

  /**
   * Keeps the reason of a step.
   *
   * @param warnings the keys of the warnings that the event has after the step
   */
  void add(StepTaken step, StepReason reason, ImmutableSet<String> warnings) {
    database
        .sql(
            """
            insert into step_reason
              (side_event, revision, kind, standard, text, warnings, account, made_at)
            values (:event, :revision, :kind, :standard, cast(:text as jsonb), :warnings,
              :account, :now)
            """)
        .param("event", step.after().id().value())
        .param("revision", step.record().revision())
        .param("kind", step.kind().name())
        .param("standard", reason.standard().map(Enum::name).orElse(null))
        .param("text", reason.text().map(TEXT::write).orElse(null))
        .param("warnings", String.join(" ", warnings))
        .param("account", step.account().id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Erases the texts about events that named an erased person: they may repeat the name. */
  @EventListener
  void on(AuditedAction action) {
    if (action.kind() == AuditedAction.Kind.ERASURE) {
      action.subject().ifPresent(this::eraseTextsAboutEventsOf);
    }
  }

  private void eraseTextsAboutEventsOf(UUID person) {
    database
        .sql(
            """
            update step_reason set text = null
            where side_event in
              (select key from person where id = :person and list = 'sideEvents')
            """)
        .param("person", person)
        .update();
  }

  private static GivenReason given(ResultSet row, int number) throws SQLException {
    return new GivenReason(
        StepKind.valueOf(row.getString("kind")),
        new StepReason(
            Optional.ofNullable(row.getString("standard")).map(StepReason.StandardReason::valueOf),
            Optional.ofNullable(row.getString("text")).map(TEXT::read)),
        row.getLong("revision"),
        row.getObject("made_at", OffsetDateTime.class),
        row.getObject("account", UUID.class));
  }
}
