package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.sdk.reference.ReferenceRecords;

@ServiceTest
class ConferenceStoreTest {
  @Autowired ConferenceStore store;
  @Autowired JdbcClient database;
  @Autowired Accounts accounts;

  @Test
  void givesBackEveryRecordAsItCame() {
    Account desk =
        accounts.add(
            "store-" + UUID.randomUUID(), Role.SECRETARIAT, Optional.empty(), Optional.empty());
    Conference former = store.current().conference();

    store.replace(desk.id(), ReferenceRecords.untoc());

    assertThat(store.current().conference()).isEqualTo(ReferenceRecords.untoc());
    store.replace(desk.id(), former);
    assertThat(store.current().conference()).isEqualTo(former);
  }
}
