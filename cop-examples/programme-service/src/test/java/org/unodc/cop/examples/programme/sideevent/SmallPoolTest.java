package org.unodc.cop.examples.programme.sideevent;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

/** A service with fewer connections to its database than requests. */
@ServiceTest
class SmallPoolTest {
  private static final int CONNECTIONS = 2;
  private static final int REQUESTS = 4;

  @Autowired DataSource dataSource;
  @Autowired JdbcClient database;
  @Autowired ConferenceStore store;
  @Autowired Submissions submissions;
  @Autowired Accounts accounts;
  private HikariDataSource pool;
  private int formerSize;

  @BeforeEach
  void shrink() throws Exception {
    pool = dataSource.unwrap(HikariDataSource.class);
    formerSize = pool.getMaximumPoolSize();
    resize(CONNECTIONS);
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @AfterEach
  void grow() {
    resize(formerSize);
  }

  private void resize(int connections) {
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(connections);
  }

  @Test
  void storesApplicationsThatComeAtTheSameTime() throws Exception {
    Account organizer = Desks.organizer(accounts, "open-ledger");
    // Another process has changed the record, so each request has to read it anew.
    database.sql("update conference set revision = revision + 1").update();
    List<Callable<SideEventId>> requests = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      requests.add(
          () ->
              submissions.apply(
                  UUID.randomUUID().toString(),
                  new EventApplication(
                      Desks.event(SideEventStatus.REQUESTED),
                      Application.builder().id(ApplicationId.of("any")).build()),
                  Optional.empty(),
                  organizer));
    }
    ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
    try {
      for (Future<SideEventId> stored : threads.invokeAll(requests)) {
        assertThat(store.current().sideEvent(stored.get())).isPresent();
      }
    } finally {
      threads.shutdown();
    }
  }
}
