package org.unodc.cop.examples.programme.conference;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;

/** The record in the database, which is read as a whole and changed element by element. */
@Repository
public class ConferenceStore {
  private final JdbcClient database;
  private final RecordProperties properties;
  private final RecordEdit.Tables tables;
  private final RecordImport imports;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  // Writers queue here, before they take a connection, so that readers still get one.
  private final Lock queue = new ReentrantLock(true);
  private final AtomicReference<@Nullable Snapshot> latest = new AtomicReference<>();

  ConferenceStore(
      JdbcClient database,
      RecordProperties properties,
      RecordEdit.Tables tables,
      RecordImport imports,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.properties = properties;
    this.tables = tables;
    this.imports = imports;
    this.writing = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    // An outer transaction may still roll back what it wrote, so reads run in one of their own.
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** {@return whether the database holds no record yet} */
  boolean isEmpty() {
    return revision().isEmpty();
  }

  /**
   * {@return the current record; within a web request, the one that the request read first, unless
   * the request has changed it or tried to}
   *
   * @throws IllegalStateException if the database holds no record yet
   */
  public Snapshot current() {
    return RequestSnapshot.kept().orElseGet(this::latest);
  }

  /** Lets the current request read the record again, because it waited for another request. */
  public void refresh() {
    RequestSnapshot.forget();
  }

  private Snapshot latest() {
    Optional<Long> revision = revision();
    checkState(revision.isPresent(), "the database holds no record yet");
    Snapshot snapshot = cached(revision.get()).orElseGet(() -> readOnce(revision.get()));
    RequestSnapshot.keep(snapshot);
    return snapshot;
  }

  /**
   * Changes the record. If the work throws an exception, the whole change is rolled back.
   *
   * @param account the account that changes the record
   * @return the result of the work
   */
  public <T> T change(UUID account, Function<RecordEdit, T> work) {
    return write(
        Optional.of(account),
        revision -> {
          long former = revision.number() - 1;
          RecordEdit edit =
              new RecordEdit(revision, tables, cached(former).orElseGet(() -> read(former)));
          T result = work.apply(edit);
          afterCommit(() -> edit.after().ifPresent(this::cache));
          return result;
        });
  }

  /**
   * Replaces the record, whichever revision it has.
   *
   * @throws RecordRefusedException if the service cannot store the record
   * @throws RoomTakenException if two of its events have one room at the same time
   */
  public void replace(UUID account, Conference record) {
    replace(account, record, OptionalLong.empty());
  }

  /**
   * Replaces the record, which can be restored from {@link FormerRecords} afterwards. Elements that
   * are equal in both records are not written.
   *
   * @param seen the revision that the caller read; if empty, the revision is not checked
   * @return the new revision of the record
   * @throws RecordRefusedException if the service cannot store the record
   * @throws RoomTakenException if two of its events have one room at the same time
   * @throws ConcurrentChangeException if the record no longer has the revision {@code seen}
   */
  public long replace(UUID account, Conference record, OptionalLong seen) {
    return write(
        Optional.of(account),
        revision -> {
          refuseLater(seen, revision);
          imports.keep(revision);
          return replace(revision, record);
        });
  }

  /**
   * Changes the record into one that differs in a few entries. Unlike a replaced record, the former
   * one cannot be restored as a whole; the history has what changed.
   *
   * @param seen the revision that the caller read
   * @throws RecordRefusedException if the service cannot store the record
   * @throws RoomTakenException if two of its events have one room at the same time
   * @throws ConcurrentChangeException if the record no longer has the revision {@code seen}
   */
  public void correct(UUID account, Conference record, long seen) {
    write(
        Optional.of(account),
        revision -> {
          refuseLater(OptionalLong.of(seen), revision);
          return replace(revision, record);
        });
  }

  private static void refuseLater(OptionalLong seen, RecordRevision revision) {
    long former = revision.number() - 1;
    if (seen.isPresent() && seen.getAsLong() != former) {
      throw new ConcurrentChangeException(former);
    }
  }

  /**
   * Fills a database that holds no record yet.
   *
   * @return whether it did; not if another process filled the database meanwhile
   */
  boolean fill(Conference record) {
    return writing.execute(
        status -> {
          int added =
              database
                  .sql(
                      """
                      insert into conference (revision, header) values (0, '{}')
                      on conflict do nothing
                      """)
                  .update();
          if (added == 0) {
            return false;
          }
          write(Optional.empty(), revision -> replace(revision, record));
          return true;
        });
  }

  private long replace(RecordRevision revision, Conference record) {
    sessionOf(record);
    imports.replace(revision, record);
    return revision.number();
  }

  private <T> T write(Optional<UUID> account, Function<RecordRevision, T> work) {
    try {
      return writeInOrder(account, work);
    } finally {
      RequestSnapshot.forget();
    }
  }

  private <T> T writeInOrder(Optional<UUID> account, Function<RecordRevision, T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return writing.execute(status -> work.apply(nextRevision(account)));
    }
    queue.lock();
    try {
      return writing.execute(status -> work.apply(nextRevision(account)));
    } finally {
      queue.unlock();
    }
  }

  /** Takes the next revision, and locks the row so that changes run one after the other. */
  private RecordRevision nextRevision(Optional<UUID> account) {
    return new RecordRevision(
        database
            .sql("update conference set revision = revision + 1 returning revision")
            .query(Long.class)
            .single(),
        account);
  }

  private static void afterCommit(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  private Optional<Snapshot> cached(long revision) {
    return Optional.ofNullable(latest.get()).filter(snapshot -> snapshot.revision() == revision);
  }

  private void cache(Snapshot snapshot) {
    latest.accumulateAndGet(
        snapshot,
        (former, added) -> former == null || former.revision() < added.revision() ? added : former);
  }

  /** Reads the record in one thread; the others wait for its result instead of reading it, too. */
  private synchronized Snapshot readOnce(long revision) {
    return cached(revision)
        .orElseGet(
            () -> {
              Snapshot snapshot = reading.execute(status -> read(revision().orElseThrow()));
              cache(snapshot);
              return snapshot;
            });
  }

  private Optional<Long> revision() {
    return database.sql("select revision from conference").query(Long.class).optional();
  }

  private Snapshot read(long revision) {
    List<ElementTable.Row> rows = tables.elements().all();
    String header = database.sql("select header from conference").query(String.class).single();
    Conference conference =
        RecordAssembler.putTogether(JsonTrees.object(header), rows, tables.persons().all());
    return new Snapshot(revision, conference, sessionOf(conference), ElementVersions.of(rows));
  }

  /**
   * {@return the session of a record whose side events the service manages}
   *
   * @throws RecordRefusedException if the record has no such session
   */
  public Session sessionOf(Conference conference) {
    String id = properties.session();
    return conference.sessions().stream()
        .filter(session -> id == null || id.equals(session.id().value()))
        .max(Comparator.comparing(session -> session.ordinal().orElse(0)))
        .orElseThrow(() -> new RecordRefusedException("no-session", ImmutableList.of("/sessions")));
  }
}
