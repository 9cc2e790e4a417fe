package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Reads a record from YAML, and shows a part of YAML that the library rejects. */
final class ReadYaml {
  private ReadYaml() {}

  /** Runs this example alone. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    CopYaml<Conference> yaml = CopYaml.of(Conference.class);

    out.println("READ YAML");
    try (InputStream utf8 = ReadYaml.class.getResourceAsStream("conference.yaml")) {
      Conference conference = yaml.read(utf8);
      out.printf(
          "%s: %d session, %d side event%n",
          conference.id(), conference.sessions().size(), conference.sideEvents().size());
      String json = CopJson.of(Conference.class).write(conference);
      out.printf(
          "The record in JSON is equal to it: %s.%n",
          CopJson.of(Conference.class).read(json).equals(conference));
      out.printf("The first lines of the record written as YAML:%n%n");
      yaml.write(conference).lines().limit(6).forEach(line -> out.println("  " + line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    out.printf("%nFeatures of YAML that JSON does not have are rejected:%n");
    try {
      yaml.read(
          """
          format: cop/1
          id: harbours-cop
          title: &title Conference on Safe Harbours
          """);
    } catch (CopException unreadable) {
      for (Problem problem : unreadable.problems()) {
        out.println("  " + problem);
      }
    }
    out.println();
  }
}
