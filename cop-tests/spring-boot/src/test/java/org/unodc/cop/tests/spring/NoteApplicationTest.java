package org.unodc.cop.tests.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests a service that reads and writes side events inside its own documents. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.main.banner-mode=off")
class NoteApplicationTest {
  private static final String NOTE =
      """
      {"author":"Desk","event":{"id":"se-1",\
      "title":{"original":"ar","texts":{"ar":"افتتاح"}},\
      "slot":{"start":"2030-06-03T10:00:00+02:00","end":"2030-06-03T11:00:00+02:00"}}}\
      """;

  @LocalServerPort private int port;

  @Test
  void returnsTheDocumentThatItReceived() throws Exception {
    HttpResponse<String> response = post("/notes", NOTE);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(NOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event\":{}}",
        "{\"event\":{\"id\":\"SE 1\"}}",
        "{\"event\":{\"id\":\"se-1\",\"titel\":\"Opening\"}}",
        "{\"event\":{\"id\":\"se-1\",\"id\":\"se-1\"}}",
        "{\"event\":[]}",
        "{\"event\":{\"id\":\"se-1\""
      })
  void respondsWithBadRequest(String invalid) throws Exception {
    assertThat(post("/plain-notes", invalid).statusCode()).isEqualTo(400);
    assertThat(post("/notes", invalid).statusCode()).isEqualTo(400);
  }

  @Test
  void reportsAllProblemsWithTheirPlaces() throws Exception {
    String invalid = NOTE.replace("se-1", "SE 1").replace("T11:00", "T09:00");

    assertThat(post("/notes", invalid).body())
        .isEqualTo(
            """
            [{"pointer":"/event/id","line":1,"message":"The id of a side event such as se-014 was \
            expected, but the text \\"SE 1\\" was found: an id is lower-case letters and digits \
            with single hyphens between them, at most 100 characters."},\
            {"pointer":"/event/slot","line":1,"message":"A time slot cannot have these values: the end \
            2030-06-03T09:00+02:00 is not after the start 2030-06-03T10:00+02:00."}]\
            """);
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
