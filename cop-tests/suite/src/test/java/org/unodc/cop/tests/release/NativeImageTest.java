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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.tests.checkout.LibraryFolders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image has each resource and service of the jars, because their metadata lists it. */
class NativeImageTest {
  /** The library can open only what is in its jars, so a complete list covers whatever it opens. */
  @ParameterizedTest
  @MethodSource("org.unodc.cop.tests.checkout.LibraryFolders#artifacts")
  void eachResourceIsListed(String artifact) throws IOException {
    List<String> globs = new ArrayList<>();
    metadata(artifact).path("resources").forEach(entry -> globs.add(entry.path("glob").asString()));
    List<PathMatcher> matchers =
        globs.stream()
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
    List<Path> resources = resources(artifact);

    assertThat(resources)
        .isNotEmpty()
        .allMatch(resource -> matchers.stream().anyMatch(matcher -> matcher.matches(resource)));
    assertThat(matchers)
        .as("globs of %s that match nothing", globs)
        .allMatch(matcher -> resources.stream().anyMatch(matcher::matches));
  }

  @ParameterizedTest
  @MethodSource("org.unodc.cop.tests.checkout.LibraryFolders#artifacts")
  void eachServiceHasItsConstructor(String artifact) throws IOException {
    List<String> listed = new ArrayList<>();
    for (JsonNode entry : metadata(artifact).path("reflection")) {
      assertThat(entry.at("/methods/0/name").asString()).isEqualTo("<init>");
      listed.add(
          entry.at("/condition/typeReached").asString() + ' ' + entry.path("type").asString());
    }
    List<String> provided = new ArrayList<>();
    Path folder = LibraryFolders.classes(artifact).resolve("META-INF").resolve("services");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> services = Files.list(folder)) {
        for (Path service : services.sorted().toList()) {
          for (String provider : Files.readAllLines(service)) {
            provided.add(service.getFileName() + " " + provider);
          }
        }
      }
    }
    assertThat(listed).isEqualTo(provided);
  }

  private static JsonNode metadata(String artifact) {
    Path file =
        LibraryFolders.classes(artifact)
            .resolve("META-INF/native-image/org.unodc.cop")
            .resolve(artifact)
            .resolve("reachability-metadata.json");
    return JsonMapper.shared().readTree(file.toFile());
  }

  /** {@return the files of a jar that a program can open, relative to its root} */
  private static List<Path> resources(String artifact) throws IOException {
    Path home = LibraryFolders.classes(artifact);
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(home::relativize)
          .filter(file -> !file.toString().endsWith(".class"))
          .filter(file -> !file.startsWith("META-INF") || file.startsWith("META-INF/services"))
          .toList();
    }
  }
}
