package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bucket of an object store that has the API of S3.
 *
 * @param address the address of the bucket
 */
public record ObjectStore(URI address) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern KEY = Pattern.compile("<Key>([^<]+)</Key>");

  /** Creates the bucket. */
  void create() throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(address).PUT(BodyPublishers.noBody()));
  }

  /** Copies the files of a folder into the bucket, under a key with their names. */
  public void putAll(Path folder, String key) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      send(
          HttpRequest.newBuilder(uri(key + "/" + file.getFileName()))
              .PUT(BodyPublishers.ofFile(file)));
    }
  }

  /** {@return the sorted lines of all objects whose keys begin with this one} */
  public String sortedLines(String key) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String object : keys(key)) {
      lines.addAll(send(HttpRequest.newBuilder(uri(object))).lines().toList());
    }
    return String.join("\n", lines.stream().sorted().toList());
  }

  /** {@return the keys of all objects that begin with this one} */
  public List<String> keys(String key) throws IOException, InterruptedException {
    String list = send(HttpRequest.newBuilder(URI.create(address + "?list-type=2&prefix=" + key)));
    return KEY.matcher(list).results().map(match -> match.group(1)).toList();
  }

  private URI uri(String key) {
    return URI.create(address + "/" + key);
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response + ": " + response.body());
    }
    return response.body();
  }
}
