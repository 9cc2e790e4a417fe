package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.GeneratedRecords;

@ServiceTest
@Tag("thorough")
class ConferenceStoreTest {
  @Autowired ConferenceStore store;
  @Autowired JdbcClient database;
  @Autowired Accounts accounts;
  @Autowired RecordProperties properties;
  @Autowired RecordEdit.Tables tables;
  @Autowired RecordImport imports;
  @Autowired PlatformTransactionManager transactions;

  private Account desk;
  private Conference former;

  @BeforeEach
  void remember() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  @Test
  void givesBackTheExampleAndTheRecordOfUntocAsTheyCame() {
    store.replace(desk.id(), ReferenceRecords.untoc());
    assertThat(store.current().conference()).isEqualTo(ReferenceRecords.untoc());

    store.replace(desk.id(), former);
    assertThat(store.current().conference()).isEqualTo(former);
  }

  @Test
  void leavesARecordThatAnotherProcessHasJustLoaded() {
    assertThat(store.fill(ReferenceRecords.untoc())).isFalse();

    assertThat(store.current().conference()).isEqualTo(former);
  }

  @Test
  void givesBackAProgrammeOf5000SideEvents() {
    List<SideEvent> known = ReferenceRecords.untoc().sideEvents();
    List<SideEvent> events =
        IntStream.range(0, 5_000)
            .mapToObj(
                i -> {
                  SideEvent event = known.get(i % known.size());
                  return event.toBuilder()
                      .id(SideEventId.of(event.id() + "-" + i))
                      .room(Optional.empty())
                      .build();
                })
            .toList();
    Conference large = ReferenceRecords.untoc().toBuilder().sideEvents(events).build();

    store.replace(desk.id(), large);

    byte[] json = CopJson.of(Conference.class).writeBytes(store.current().conference());
    assertThat(CopJson.of(Conference.class).read(json)).isEqualTo(large);
  }

  @Test
  void givesBackFiftyRecordsThatNobodyWouldWrite() {
    int kept = 0;
    for (long seed = 0; kept < 50; seed++) {
      Conference record = generated(seed);
      if (hasTwins(record)) {
        continue;
      }
      store.replace(desk.id(), record);
      assertThat(store.current().conference()).as("seed %s", seed).isEqualTo(record);
      kept++;
    }
    assertThat(store.current()).isEqualTo(reread());
  }

  @Test
  void touchesNothingThatBothRecordsHaveAlike() {
    Snapshot before = store.current();
    long changes = changes();

    store.replace(desk.id(), before.conference());

    assertThat(store.current().versions()).isEqualTo(before.versions());
    assertThat(changes()).isEqualTo(changes);
    assertThat(store.current().revision()).isEqualTo(before.revision() + 1);
  }

  @Test
  void keepsTheOrderOfListsAndOfElementsThatHaveNoId() {
    Conference turned =
        former.toBuilder()
            .sideEvents(former.sideEvents().reverse())
            .treatyActions(former.treatyActions().reverse())
            .build();

    store.replace(desk.id(), turned);

    assertThat(store.current().conference()).isEqualTo(turned);
  }

  @Test
  void carriesAChangeOverAsItStandsInTheDatabase() {
    SideEvent event = Desks.event(SideEventStatus.REQUESTED);

    Desks.put(store, desk, event);
    Desks.put(
        store,
        desk,
        event.toBuilder()
            .title(LocalizedText.english("Another title"))
            .moderator(Desks.official("Ada Lovelace"))
            .build());

    assertThat(store.current()).isEqualTo(reread());
    assertThat(store.current().sideEvent(event.id()).orElseThrow().title())
        .contains(LocalizedText.english("Another title"));
  }

  @Test
  void forgetsAChangeThatATransactionAroundItUndoes() {
    SideEvent event = Desks.event(SideEventStatus.REQUESTED);
    Snapshot before = store.current();

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              Desks.put(store, desk, event);
              store.current();
              status.setRollbackOnly();
            });
    assertThat(store.current()).isEqualTo(before);
    Desks.put(store, desk, Desks.event(SideEventStatus.REQUESTED));

    assertThat(store.current().sideEvent(event.id())).isEmpty();
    assertThat(store.current()).isEqualTo(reread());
  }

  @Test
  void keepsTheVersionOfWhatIsPutUnchanged() {
    SideEvent event = Desks.event(SideEventStatus.ACCEPTED);
    Desks.put(store, desk, event);
    long version = store.current().versionOf(event.id());
    long changes = changes();

    Desks.put(store, desk, event);

    assertThat(store.current().versionOf(event.id())).isEqualTo(version);
    assertThat(changes()).isEqualTo(changes);
  }

  @Test
  void importsOnlyOverTheRevisionThatWasLookedAt() {
    long seen = store.current().revision();
    Desks.put(store, desk, Desks.event(SideEventStatus.REQUESTED));

    assertThatExceptionOfType(ConcurrentChangeException.class)
        .isThrownBy(() -> store.replace(desk.id(), former, OptionalLong.of(seen)))
        .satisfies(refused -> assertThat(refused.current()).isEqualTo(seen + 1));
  }

  @Test
  void refusesARecordWithoutASession() {
    assertIsRefused(former.toBuilder().sessions(List.of()).build(), "no-session", "/sessions");
  }

  @Test
  void refusesTwoElementsWithOneId() {
    int end = former.sideEvents().size();
    assertIsRefused(
        former.toBuilder().addSideEvents(former.sideEvents().get(0)).build(),
        "id-twice",
        "/sideEvents/" + end);
  }

  @Test
  void refusesTextsThatTheDatabaseCannotKeep() {
    SideEvent event =
        Desks.event(SideEventStatus.REQUESTED).toBuilder()
            .title(LocalizedText.english("a\u0000b"))
            .build();
    int end = former.sideEvents().size();
    assertIsRefused(
        former.toBuilder().addSideEvents(event).build(),
        "unstorable-character",
        "/sideEvents/" + end);
    assertIsRefused(
        former.toBuilder().title(LocalizedText.english("\\\u0000")).build(),
        "unstorable-character",
        "");
  }

  private void assertIsRefused(Conference record, String code, String pointer) {
    Snapshot before = store.current();
    assertThatExceptionOfType(RecordRefusedException.class)
        .isThrownBy(() -> store.replace(desk.id(), record))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.pointers()).containsExactly(pointer);
            });
    assertThat(store.current()).isEqualTo(before);
    assertThat(reread()).isEqualTo(before);
  }

  /** {@return the record as another service would read it from the database} */
  private Snapshot reread() {
    return new ConferenceStore(database, properties, tables, imports, transactions).current();
  }

  /** {@return whether the service has to refuse it, as is tested elsewhere} */
  private static boolean hasTwins(Conference record) {
    List<String> ids =
        RecordAssembler.takeApart(record).elements().stream()
            .map(one -> one.list() + "/" + one.key())
            .toList();
    return ids.size() != Set.copyOf(ids).size();
  }

  private long changes() {
    return database.sql("select count(*) from change").query(Long.class).single();
  }

  /** What no service can do without is a session. */
  private static Conference generated(long seed) {
    Conference record = GeneratedRecords.of(seed);
    return record.sessions().isEmpty()
        ? record.toBuilder().addSessions(Session.builder().id(SessionId.of("any")).build()).build()
        : record;
  }
}
