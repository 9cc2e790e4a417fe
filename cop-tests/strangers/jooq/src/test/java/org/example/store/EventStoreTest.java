package org.example.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

class EventStoreTest {
  private static final SideEvent EVENT =
      SideEvent.builder()
          .id(SideEventId.of("se-1"))
          .title(LocalizedText.english("Safe ports"))
          .build();

  @Test
  void storesChangesAndFindsEvents() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      EventStore store =
          new EventStore(DSL.using(database.getPostgresDatabase(), SQLDialect.POSTGRES));
      store.save(EVENT);
      assertEquals(Optional.of(EVENT), store.find(EVENT.id()));

      SideEvent changed = EVENT.toBuilder().onlineLink("https://example.org").build();
      store.save(changed);
      assertEquals(Optional.of(changed), store.find(EVENT.id()));
      assertEquals(List.of(changed), store.withTitle("en", "Safe ports"));
      assertEquals(List.of(), store.withTitle("fr", "Safe ports"));
      assertEquals(Optional.empty(), store.find(SideEventId.of("se-2")));
    }
  }
}
