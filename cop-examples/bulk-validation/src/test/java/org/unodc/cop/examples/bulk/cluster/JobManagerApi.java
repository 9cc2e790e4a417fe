package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The REST API of a job manager.
 *
 * @param address the address of the job manager
 */
public record JobManagerApi(URI address) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** {@return the id of the only job that has not ended} */
  public String awaitJob() throws Exception {
    String[] id = {""};
    await(
        "a job",
        () -> {
          Matcher running =
              Pattern.compile("\"id\":\"(\\w+)\",\"status\":\"RUNNING\"").matcher(get("/jobs"));
          id[0] = running.find() ? running.group(1) : "";
          return !id[0].isEmpty();
        });
    return id[0];
  }

  /** {@return the host of the task manager that runs the first task of the validation} */
  public String taskManagerOf(String job) throws Exception {
    Matcher vertex =
        Pattern.compile("\"id\":\"(\\w+)\",[^}]*\"name\":\"[^\"]*judge")
            .matcher(get("/jobs/" + job));
    if (!vertex.find()) {
      throw new IllegalStateException("The job has no operator judge.");
    }
    Matcher manager =
        Pattern.compile("\"taskmanager-id\":\"(tm\\d+)-")
            .matcher(get("/jobs/" + job + "/vertices/" + vertex.group(1)));
    if (!manager.find()) {
      throw new IllegalStateException("No task manager runs the operator judge.");
    }
    return manager.group(1);
  }

  /** {@return the number after a name in what the REST API says about the checkpoints of a job} */
  public long checkpoints(String job, String name) throws Exception {
    Matcher number =
        Pattern.compile("\"" + name + "\":(\\d+)").matcher(get("/jobs/" + job + "/checkpoints"));
    return number.find() ? Long.parseLong(number.group(1)) : 0;
  }

  /** {@return the bytes of the largest checkpoint of a job, also if it has ended} */
  public long largestCheckpoint(String job) throws Exception {
    Matcher size =
        Pattern.compile("\"state_size\":\\{\"min\":\\d+,\"max\":(\\d+)")
            .matcher(get("/jobs/" + job + "/checkpoints"));
    return size.find() ? Long.parseLong(size.group(1)) : 0;
  }

  /** {@return whether a job has failed at least once, also if it was restarted} */
  public boolean hasFailed(String job) throws Exception {
    return get("/jobs/" + job + "/exceptions").contains("\"exceptionName\"");
  }

  /** {@return the answer to a request; empty if the job manager refuses it} */
  String get(String path) throws IOException, InterruptedException {
    URI uri = URI.create(address + path);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
    return response.statusCode() == 200 ? response.body() : "";
  }

  /**
   * Waits until a condition holds. A condition that throws an exception does not hold yet.
   *
   * @param what the condition, for the message
   */
  public static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(300).toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited for " + what + " in vain.");
      }
      Thread.sleep(50);
    }
  }

  private static boolean holds(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (IOException e) {
      return false;
    }
  }
}
