package org.unodc.cop.tests.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.validation.Report;

/** Tests a service that returns what the library has computed. */
@SpringBootTest(
    classes = {NoteApplication.class, ResultController.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.main.banner-mode=off")
@Tag("thorough")
class ResultApplicationTest {
  @LocalServerPort private int port;

  @Test
  void returnsAReportThatCanBeReadBack() throws Exception {
    String body = body("/report");

    assertThat(body).startsWith("{\"format\":\"cop-report/1\",\"libraryVersion\":");
    assertThat(CopJson.of(Report.class).read(body).validation()).isEqualTo(ResultController.REPORT);
  }

  @Test
  void returnsFindings() throws Exception {
    assertThat(body("/findings"))
        .isEqualTo(
            """
            [{"rule":"reference.ids-are-unique","severity":"ERROR","pointer":"/sessions/1/id",\
            "entity":{"kind":"session","id":"example-cop1"},\
            "message":"Session example-cop1 has the same id as an earlier thing of its kind.",\
            "hint":"Give each of them its own id, or remove the duplicate."}]\
            """);
  }

  @Test
  void takesFindingsOfAnotherService() throws Exception {
    HttpResponse<String> response = post("/findings", body("/findings"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("[\"").contains("session example-cop1");
    assertThat(post("/findings", "[{\"rule\": 7}]").statusCode()).isEqualTo(400);
  }

  @Test
  void returnsAMapWithIdsAsNames() throws Exception {
    assertThat(body("/names"))
        .isEqualTo("{\"aut\":{\"original\":\"en\",\"texts\":{\"en\":\"Austria\"}}}");
  }

  @Test
  void returnsTheStatusOfATreaty() throws Exception {
    assertThat(body("/status"))
        .startsWith(
            "{\"entryIntoForce\":{\"comes\":\"YES\",\"certainty\":\"CERTAIN\",\"day\":\"2003-09-29\"}")
        .contains("\"obstaclesToEntryIntoForce\":[]", "\"decisiveInstrument\":{");
  }

  @Test
  void failsWhereATypeHasNoJson() throws Exception {
    assertThat(get("/rulebook").statusCode()).isEqualTo(500);
  }

  private String body(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString());
  }
}
