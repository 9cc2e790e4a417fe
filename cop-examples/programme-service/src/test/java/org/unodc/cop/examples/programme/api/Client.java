package org.unodc.cop.examples.programme.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.unodc.cop.examples.programme.account.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that uses the API, as one account or as nobody.
 *
 * @param port where the service is
 * @param account as whom; absent for the public
 * @param credentials what it signs in with; empty for the public
 */
record Client(int port, Optional<Account> account, String credentials) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * What came back.
   *
   * @param response the answer
   */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String at(String pointer) {
      return json().at(pointer).asString("");
    }
  }

  static Client signedIn(int port, Account account, String password) {
    byte[] both = (account.name() + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Client(
        port, Optional.of(account), "Basic " + Base64.getEncoder().encodeToString(both));
  }

  Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Sends a body as JSON, unless a header says otherwise. */
  Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.setHeader("Content-Type", "application/json");
    }
    if (!credentials.isEmpty()) {
      request.setHeader("Authorization", credentials);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
