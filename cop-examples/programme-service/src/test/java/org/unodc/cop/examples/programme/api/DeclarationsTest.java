package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DeclarationsTest extends ApiTest {
  private static final String OPEN = "/api/v1/declarations/example-declaration-lantern";
  private static final String CLOSED = "/api/v1/declarations/example-declaration-2025";

  @Test
  void signsOnceForTheStakeholderOfAnOrganizer() {
    Client organizer = organizer();

    Client.Answer signed = organizer.send("POST", OPEN + "/signatures", "");
    Client.Answer again = organizer.send("POST", OPEN + "/signatures", "");

    assertThat(signed.status()).isEqualTo(201);
    assertThat(signed.at("/stakeholder")).startsWith("org-");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.at("/type")).isEqualTo("urn:cop:problem:already-signed");
    assertThat(nobody().get(OPEN).text()).containsOnlyOnce(signed.at("/stakeholder"));
    assertThat(secretariat().get(OPEN).header("ETag")).isEqualTo(signed.header("ETag"));
  }

  @Test
  void takesOneOfEightSignaturesOfOneStakeholder() throws Exception {
    Client organizer = organizer();
    Callable<Integer> signing = () -> organizer.send("POST", OPEN + "/signatures", "").status();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      assertThat(threads.invokeAll(Collections.nCopies(8, signing)))
          .extracting(Future::get)
          .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void addsTheNamesThatCameToTheSecretariat() {
    Client desk = secretariat();
    String name = "Friends of " + UUID.randomUUID();
    String same = " friends  of" + name.substring("Friends of".length()).toUpperCase(Locale.ROOT);

    Client.Answer added = desk.send("POST", OPEN + "/signatures", "{\"name\": \"" + name + "\"}");
    Client.Answer again = desk.send("POST", OPEN + "/signatures", "{\"name\": \"" + same + "\"}");

    assertThat(added.at("/name/texts/en")).isEqualTo(name);
    assertThat(again.at("/type")).isEqualTo("urn:cop:problem:already-signed");
    assertThat(nobody().get(OPEN, "Accept", "text/csv").text()).contains(name);
  }

  @Test
  void refusesWhatIsNobodysToSign() {
    String name = "{\"name\": \"Somebody\"}";

    assertThat(nobody().send("POST", OPEN + "/signatures", "").status()).isEqualTo(401);
    assertThat(organizer().send("POST", OPEN + "/signatures", name).status()).isEqualTo(403);
    assertThat(secretariat().send("POST", OPEN + "/signatures", "").at("/type"))
        .isEqualTo("urn:cop:problem:no-stakeholder");
    assertThat(organizer().send("POST", CLOSED + "/signatures", "").at("/type"))
        .isEqualTo("urn:cop:problem:closed-declaration");
    assertThat(organizer().send("POST", OPEN + "x/signatures", "").status()).isEqualTo(404);
    assertThat(nobody().get(OPEN + "x").status()).isEqualTo(404);
  }
}
