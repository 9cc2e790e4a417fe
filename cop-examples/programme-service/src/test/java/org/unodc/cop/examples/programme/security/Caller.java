package org.unodc.cop.examples.programme.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who asks the service for something: a program, or a browser that keeps its cookies. */
public final class Caller {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String service;
  private final String[] headers;

  private Caller(String service, String... headers) {
    this.service = service;
    this.headers = headers;
  }

  public static Caller unknown(int port) {
    return new Caller("http://localhost:" + port);
  }

  static Caller withPassword(int port, String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Caller(
        "http://localhost:" + port,
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(both));
  }

  static Caller withToken(int port, String token) {
    return new Caller("http://localhost:" + port, "Authorization", "Bearer " + token);
  }

  /** {@return the names and values of the headers of each request} */
  String[] headers() {
    return headers.clone();
  }

  /** {@return somebody else who asks the same service} */
  Caller as(String name, String password) {
    return withPassword(URI.create(service).getPort(), name, password);
  }

  public HttpResponse<String> get(String path, String... more) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), more);
  }

  HttpResponse<String> send(
      String method, String path, HttpRequest.BodyPublisher body, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service + path)).method(method, body);
    for (String[] list : new String[][] {headers, more}) {
      if (list.length > 0) {
        request.headers(list);
      }
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  HttpResponse<String> sendJson(String method, String path, String json, String... more) {
    return send(
        method,
        path,
        HttpRequest.BodyPublishers.ofString(json),
        Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(more))
            .toArray(String[]::new));
  }

  /** {@return the answer to a form that is sent from the page that has it} */
  public HttpResponse<String> sendForm(String page, String path, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError("no form at " + page);
    }
    return send(
        "POST",
        path,
        HttpRequest.BodyPublishers.ofString(encode(fields) + "&_csrf=" + token.group(1)),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** {@return the answer to a form whose token is not that of the session} */
  HttpResponse<String> sendOldForm(String path, Map<String, String> fields, String... more) {
    return send(
        "POST",
        path,
        HttpRequest.BodyPublishers.ofString(encode(fields) + "&_csrf=old"),
        Stream.concat(
                Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(more))
            .toArray(String[]::new));
  }

  public HttpResponse<String> signIn(String name, String password) {
    return sendForm("/en/sign-in", "/en/sign-in", Map.of("username", name, "password", password));
  }

  /** {@return the body of a form} */
  static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
