package org.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

class StoredEventTest {
  private static final SideEvent EVENT =
      SideEvent.builder()
          .id(SideEventId.of("se-1"))
          .title(LocalizedText.english("Safe ports"))
          .build();

  @Test
  void storesChangesAndFindsEvents() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        SessionFactory archive =
            new Configuration()
                .addAnnotatedClass(StoredEvent.class)
                .setProperty(
                    "hibernate.connection.url", database.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .buildSessionFactory()) {
      archive.inTransaction(session -> session.persist(new StoredEvent(EVENT)));
      assertEquals(EVENT, archive.fromSession(StoredEventTest::stored).event());

      SideEvent changed = EVENT.toBuilder().onlineLink("https://example.org").build();
      archive.inTransaction(session -> stored(session).replace(changed));
      assertEquals(changed, archive.fromSession(StoredEventTest::stored).event());
      assertEquals(
          "Safe ports",
          archive.fromSession(
              session ->
                  session
                      .createNativeQuery(
                          "select event -> 'title' -> 'texts' ->> 'en' from StoredEvent",
                          String.class)
                      .getSingleResult()));
    }
  }

  private static StoredEvent stored(org.hibernate.Session session) {
    return session.find(StoredEvent.class, "se-1");
  }
}
