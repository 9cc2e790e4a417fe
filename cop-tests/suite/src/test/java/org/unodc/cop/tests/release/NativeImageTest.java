package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image has each resource and service of the jars, because their metadata lists it. */
class NativeImageTest {
  private static final Path ROOT = Path.of("..", "..");

  /** The library can open only what is in its jars, so a complete list covers whatever it opens. */
  @ParameterizedTest
  @ValueSource(strings = {"cop-domain", "cop-sdk"})
  void eachResourceIsListed(String module) throws IOException {
    List<String> globs = new ArrayList<>();
    metadata(module).path("resources").forEach(entry -> globs.add(entry.path("glob").asString()));
    List<PathMatcher> matchers =
        globs.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    List<Path> resources = resources(module);

    assertThat(resources)
        .isNotEmpty()
        .allMatch(resource -> matchers.stream().anyMatch(matcher -> matcher.matches(resource)));
    assertThat(matchers)
        .as("globs of %s that match nothing", globs)
        .allMatch(matcher -> resources.stream().anyMatch(matcher::matches));
  }

  @Test
  void eachServiceHasItsConstructor() throws IOException {
    List<String> listed = new ArrayList<>();
    for (JsonNode entry : metadata("cop-sdk").path("reflection")) {
      assertThat(entry.at("/methods/0/name").asString()).isEqualTo("<init>");
      listed.add(
          entry.at("/condition/typeReached").asString() + ' ' + entry.path("type").asString());
    }
    List<String> provided = new ArrayList<>();
    try (Stream<Path> services =
        Files.list(classes("cop-sdk").resolve("META-INF").resolve("services"))) {
      for (Path service : services.sorted().toList()) {
        provided.add(service.getFileName() + " " + Files.readString(service).strip());
      }
    }
    assertThat(listed).isEqualTo(provided);
  }

  private static JsonNode metadata(String module) {
    Path file =
        classes(module)
            .resolve("META-INF/native-image/org.unodc.cop")
            .resolve(module)
            .resolve("reachability-metadata.json");
    return JsonMapper.shared().readTree(file.toFile());
  }

  /** {@return the files of a jar that a program can open, relative to its root} */
  private static List<Path> resources(String module) throws IOException {
    Path home = classes(module);
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(home::relativize)
          .filter(file -> !file.toString().endsWith(".class"))
          .filter(file -> !file.startsWith("META-INF") || file.startsWith("META-INF/services"))
          .toList();
    }
  }

  private static Path classes(String module) {
    return ROOT.resolve(module).resolve("target/classes");
  }
}
