package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;

@ServiceTest
class SnapshotTest {
  private static final int CHANGES = 40;

  @Autowired ConferenceStore store;
  @Autowired PublicRecord publicRecord;
  @Autowired Accounts accounts;
  @Autowired JdbcClient database;
  @Autowired RecordProperties properties;
  @Autowired RecordEdit.Tables tables;
  @Autowired RecordImport imports;
  @Autowired PlatformTransactionManager transactions;

  /** Each change gives two events one title; a reader who saw half of it would see two titles. */
  @Test
  void showsEachReaderAWholeRevision() throws Exception {
    Account desk = Desks.secretariat(accounts);
    SideEvent one = Desks.event(SideEventStatus.ACCEPTED);
    SideEvent other = Desks.event(SideEventStatus.ACCEPTED);
    Desks.put(store, desk, one, other);
    ConferenceStore anotherService =
        new ConferenceStore(database, properties, tables, imports, transactions);
    CountDownLatch begun = new CountDownLatch(4);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> reading = new ArrayList<>();
    reading.add(readers.submit(() -> read(() -> store.current(), one, other, begun, done)));
    reading.add(readers.submit(() -> read(() -> store.current(), one, other, begun, done)));
    reading.add(readers.submit(() -> read(() -> publicRecord.current(), one, other, begun, done)));
    reading.add(readers.submit(() -> read(anotherService::current, one, other, begun, done)));

    assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    for (int i = 0; i < CHANGES; i++) {
      LocalizedText title = LocalizedText.english("Title " + i);
      Desks.put(
          store,
          desk,
          one.toBuilder().title(title).build(),
          other.toBuilder().title(title).build());
    }
    done.set(true);

    for (Future<Integer> reader : reading) {
      assertThat(reader.get()).isGreaterThan(1);
    }
    readers.shutdown();
    assertThat(store.current().sideEvent(one.id()).orElseThrow().title())
        .contains(LocalizedText.english("Title 39"));
  }

  private interface Record {
    Snapshot current();
  }

  /** {@return how many revisions it saw, of which the last is one after all changes} */
  private static int read(
      Record record, SideEvent one, SideEvent other, CountDownLatch begun, AtomicBoolean done) {
    int revisions = 0;
    long latest = 0;
    boolean isLast = false;
    while (!isLast) {
      isLast = done.get();
      Snapshot snapshot = record.current();
      assertThat(snapshot.revision()).isGreaterThanOrEqualTo(latest);
      assertThat(snapshot.sideEvent(one.id()).orElseThrow().title())
          .isEqualTo(snapshot.sideEvent(other.id()).orElseThrow().title());
      assertThat(snapshot.versionOf(one.id())).isEqualTo(snapshot.versionOf(other.id()));
      assertThat(snapshot.versionOf(one.id())).isLessThanOrEqualTo(snapshot.revision());
      revisions += snapshot.revision() > latest ? 1 : 0;
      latest = snapshot.revision();
      begun.countDown();
    }
    return revisions;
  }
}
