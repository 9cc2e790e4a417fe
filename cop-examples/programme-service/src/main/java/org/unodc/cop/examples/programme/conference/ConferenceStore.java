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

/** The record in the database: read whole, changed element by element. */
@Repository
public class ConferenceStore {
  private final JdbcClient database;
  private final RecordProperties properties;
  private final RecordEdit.Tables tables;
  private final RecordImport imports;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  // Whoever waits here for the change before, and not at the database, leaves connections to
  // readers.
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
    // What a transaction around it has written may yet be undone.
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** {@return whether no record has come yet} */
  boolean isEmpty() {
    return revision().isEmpty();
  }

  /** {@return the record as it is now} */
  public Snapshot current() {
    Optional<Long> revision = revision();
    checkState(revision.isPresent(), "the database holds no record yet");
    return known(revision.get()).orElseGet(() -> readOnce(revision.get()));
  }

  /**
   * Changes the record; what the work throws undoes all of it.
   *
   * @param account who changes it
   * @return what the work returns
   */
  public <T> T change(UUID account, Function<RecordEdit, T> work) {
    return write(
        Optional.of(account),
        revision -> {
          long former = revision.number() - 1;
          RecordEdit edit =
              new RecordEdit(revision, tables, known(former).orElseGet(() -> read(former)));
          T result = work.apply(edit);
          onceCommitted(() -> edit.after().ifPresent(this::remember));
          return result;
        });
  }

  /** Puts another record in the place of this one, whatever this one is. */
  public void replace(UUID account, Conference record) {
    replace(account, record, OptionalLong.empty());
  }

  /**
   * Puts another record in the place of this one. What both have alike is not touched.
   *
   * <p>Throws {@link RecordRefusedException} where the service cannot keep the record, {@link
   * RoomTakenException} where two of its events have one room at one time, and {@link
   * ConcurrentChangeException}.
   *
   * @param seen the revision that was looked at; it is done whatever it is where absent
   * @return the revision that the record then has
   */
  public long replace(UUID account, Conference record, OptionalLong seen) {
    return write(
        Optional.of(account),
        revision -> {
          long former = revision.number() - 1;
          if (seen.isPresent() && seen.getAsLong() != former) {
            throw new ConcurrentChangeException(former);
          }
          return replace(revision, record);
        });
  }

  /** Fills the database, which holds no record yet. */
  void fill(Conference record) {
    writing.executeWithoutResult(
        status -> {
          database.sql("insert into conference (revision, header) values (0, '{}')").update();
          write(Optional.empty(), revision -> replace(revision, record));
        });
  }

  private long replace(RecordRevision revision, Conference record) {
    session(record);
    imports.replace(revision, record);
    return revision.number();
  }

  private <T> T write(Optional<UUID> account, Function<RecordRevision, T> work) {
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

  /** The row is locked from here on, so that changes come one after the other. */
  private RecordRevision nextRevision(Optional<UUID> account) {
    return new RecordRevision(
        database
            .sql("update conference set revision = revision + 1 returning revision")
            .query(Long.class)
            .single(),
        account);
  }

  private static void onceCommitted(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  private Optional<Snapshot> known(long revision) {
    return Optional.ofNullable(latest.get()).filter(one -> one.revision() == revision);
  }

  private void remember(Snapshot snapshot) {
    latest.accumulateAndGet(
        snapshot, (one, other) -> one == null || one.revision() < other.revision() ? other : one);
  }

  /** Whoever asks while another reads waits for it, instead of reading the same. */
  private synchronized Snapshot readOnce(long revision) {
    return known(revision)
        .orElseGet(
            () -> {
              Snapshot snapshot = reading.execute(status -> read(revision().orElseThrow()));
              remember(snapshot);
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
    return new Snapshot(revision, conference, session(conference), RecordAssembler.versions(rows));
  }

  private Session session(Conference conference) {
    String id = properties.session();
    return conference.sessions().stream()
        .filter(one -> id == null || id.equals(one.id().value()))
        .max(Comparator.comparing(one -> one.ordinal().orElse(0)))
        .orElseThrow(
            () ->
                new RecordRefusedException(
                    "no-session",
                    "The record has no session for this service.",
                    ImmutableList.of("/sessions")));
  }
}
