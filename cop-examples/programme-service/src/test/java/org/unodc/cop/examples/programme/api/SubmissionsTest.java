package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionsTest extends ApiTest {
  @Autowired JdbcClient database;

  @Test
  void answersTheSameToTheSame() {
    Client organizer = organizer();
    String key = UUID.randomUUID().toString();

    Client.Answer first = submit(organizer, key, application("Once"));
    Client.Answer second =
        submit(organizer, key, application("Once").replace("\n", " ").replace(": ", ":"));

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(events("Once", organizer)).hasSize(1);
  }

  @Test
  void refusesTheKeyForSomethingElse() {
    Client organizer = organizer();
    String key = UUID.randomUUID().toString();
    submit(organizer, key, application("This"));

    Client.Answer other = submit(organizer, key, application("That"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.at("/type")).isEqualTo("urn:cop:problem:key-used-otherwise");
    assertThat(events("That", organizer)).isEmpty();
  }

  @Test
  void makesOneEventOfEightAtTheSameTime() throws Exception {
    Client organizer = organizer();
    String key = UUID.randomUUID().toString();
    Callable<String> submission =
        () -> submit(organizer, key, application("Eightfold")).header("Location");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = threads.invokeAll(Collections.nCopies(8, submission));
      assertThat(answers).extracting(Future::get).containsOnly(answers.get(0).get());
      assertThat(answers.get(0).get()).contains("/se-");
    } finally {
      threads.shutdown();
    }
    assertThat(events("Eightfold", organizer)).hasSize(1);
  }

  @Test
  void knowsAKeyForADayAndForOneAccount() {
    Client organizer = organizer();
    String key = UUID.randomUUID().toString();
    String first = submit(organizer, key, application("Daily")).header("Location");

    String ofOther = submit(organizer(), key, application("Daily")).header("Location");
    age(key, "23 hours 59 minutes");
    String after23Hours = submit(organizer, key, application("Daily")).header("Location");
    age(key, "1 minute");
    String after24Hours = submit(organizer, key, application("Daily")).header("Location");

    assertThat(ofOther).isNotEqualTo(first);
    assertThat(after23Hours).isEqualTo(first);
    assertThat(after24Hours).isNotEqualTo(first);
  }

  @Test
  void forgetsTheKeyOfWhatWasRefused() {
    Client organizer = organizer();
    String key = UUID.randomUUID().toString();
    String wrong =
        application("Wrong").replace("\"languages\": [\"en\"]", "\"agendaItems\": [\"none\"]");

    assertThat(submit(organizer, key, wrong).status()).isEqualTo(422);
    assertThat(submit(organizer, key, application("Right")).status()).isEqualTo(201);
  }

  @Test
  void refusesKeysWithoutMeaning() {
    assertThat(submit(organizer(), "a b", application("Blank")).status()).isEqualTo(400);
    assertThat(submit(organizer(), "k".repeat(256), application("Long")).status()).isEqualTo(400);
    assertThat(submit(organizer(), "k".repeat(255), application("Fits")).status()).isEqualTo(201);
  }

  private static Client.Answer submit(Client organizer, String key, String body) {
    return organizer.send("POST", EVENTS, body, "Idempotency-Key", key);
  }

  private List<String> events(String title, Client organizer) {
    return store.current().conference().applications().stream()
        .filter(one -> one.applicant().equals(organizer.account().orElseThrow().actsFor()))
        .flatMap(one -> store.current().sideEvent(one.sideEvent().orElseThrow()).stream())
        .map(event -> event.title().orElseThrow().toString())
        .filter(title::equals)
        .toList();
  }

  private void age(String key, String by) {
    database
        .sql("update submission set made_at = made_at - cast(:by as interval) where key = :key")
        .param("by", by)
        .param("key", key)
        .update();
  }
}
