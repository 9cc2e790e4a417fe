package org.unodc.cop.examples.programme.conference;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;

/** The record in the database: read whole, changed element by element. */
@Repository
public class ConferenceStore {
  private final JdbcClient database;
  private final RecordProperties properties;
  private final RecordEdit.Tables tables;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private volatile @Nullable Snapshot latest;

  ConferenceStore(
      JdbcClient database,
      RecordProperties properties,
      Elements elements,
      PersonRegister persons,
      History history,
      Bookings bookings,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.properties = properties;
    this.tables = new RecordEdit.Tables(elements, persons, history, bookings);
    this.writing = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** {@return whether no record has come yet} */
  boolean isEmpty() {
    return revision().isEmpty();
  }

  /** {@return the record as it is now} */
  public Snapshot current() {
    Optional<Long> revision = revision();
    checkState(revision.isPresent(), "the database holds no record yet");
    Snapshot known = latest;
    if (known != null && known.revision() == revision.get()) {
      return known;
    }
    Snapshot read = reading.execute(status -> read());
    latest = read;
    return read;
  }

  /**
   * Changes the record; what the work throws undoes all of it.
   *
   * @param account who changes it
   * @return what the work returns
   */
  public <T> T change(UUID account, Function<RecordEdit, T> work) {
    return writing.execute(status -> work.apply(edit(Optional.of(account))));
  }

  /**
   * Puts another record in the place of this one. What both have alike is not touched.
   *
   * <p>Throws {@link RoomTaken} where two of its events have one room at one time.
   */
  public void replace(UUID account, Conference record) {
    writing.executeWithoutResult(status -> replace(edit(Optional.of(account)), record));
  }

  /** Fills the database, which holds no record yet. */
  void fill(Conference record) {
    writing.executeWithoutResult(
        status -> {
          database.sql("insert into conference (revision, header) values (0, '{}')").update();
          replace(edit(Optional.empty()), record);
        });
  }

  private RecordEdit edit(Optional<UUID> account) {
    // The row is locked from here on, so that changes come one after the other.
    long revision =
        database
            .sql("update conference set revision = revision + 1 returning revision")
            .query(Long.class)
            .single();
    return new RecordEdit(Suppliers.memoize(() -> before(revision)), revision, account, tables);
  }

  /** While the row is locked, what others read is what was before. */
  private Snapshot before(long revision) {
    Snapshot known = latest;
    return known != null && known.revision() == revision - 1 ? known : read();
  }

  private void replace(RecordEdit edit, Conference record) {
    WholeRecord.Parts parts = WholeRecord.takeApart(record);
    database
        .sql("update conference set header = cast(:header as jsonb)")
        .param("header", Json.text(parts.header()))
        .update();
    ImmutableListMultimap<String, WholeRecord.Element> lists =
        Multimaps.index(parts.elements(), WholeRecord.Element::list);
    for (Elements.Row row : tables.elements().all()) {
      if (lists.get(row.list()).stream().noneMatch(one -> one.key().equals(row.key()))) {
        edit.remove(row.list(), row.key());
      }
    }
    parts.elements().forEach(one -> edit.put(one.list(), one.key(), one.document(), one.persons()));
    lists
        .asMap()
        .forEach(
            (list, ones) -> edit.order(list, ones.stream().map(WholeRecord.Element::key).toList()));
    edit.bookAnew(record.sideEvents());
  }

  private Optional<Long> revision() {
    return database.sql("select revision from conference").query(Long.class).optional();
  }

  private Snapshot read() {
    List<Elements.Row> rows = tables.elements().all();
    String header = database.sql("select header from conference").query(String.class).single();
    Conference conference =
        WholeRecord.putTogether(Json.object(header), rows, tables.persons().all());
    return new Snapshot(
        revision().orElseThrow(), conference, session(conference), WholeRecord.versions(rows));
  }

  private Session session(Conference conference) {
    String id = properties.session();
    return conference.sessions().stream()
        .filter(one -> id == null || id.equals(one.id().value()))
        .max(Comparator.comparing(one -> one.ordinal().orElse(0)))
        .orElseThrow(
            () -> new IllegalStateException("The record has no session for this service."));
  }
}
