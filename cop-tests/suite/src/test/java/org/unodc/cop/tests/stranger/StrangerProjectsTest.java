package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The projects in {@code cop-tests/strangers}, whose code the page "In your service" shows, build
 * outside the checkout with the published artifacts alone, and their tests pass.
 */
@Tag("nightly")
class StrangerProjectsTest {
  @TempDir private Path elsewhere;

  static Stream<Path> mavenProjects() {
    return StrangerProjects.all().stream()
        .filter(project -> Files.exists(project.resolve("pom.xml")));
  }

  @BeforeAll
  static void publish() throws IOException {
    StrangerRepository.publish();
  }

  @ParameterizedTest
  @MethodSource("mavenProjects")
  void buildsWithMaven(Path project) throws Exception {
    Path copy = StrangerProjects.copy(project, elsewhere);

    assertThat(StrangerRepository.maven(copy, "verify")).isZero();
  }

  @Test
  void buildsWithNpm() throws Exception {
    assumeTrue(StrangerProjects.isThere("node"), "Node.js is not installed");
    Path copy = StrangerProjects.copy(StrangerProjects.HOME.resolve("typescript"), elsewhere);
    Path schemas = Files.createDirectory(copy.resolve("schema"));
    try (FileSystem jar = FileSystems.newFileSystem(StrangerRepository.jar("cop-sdk"))) {
      for (String name : List.of("cop-1.schema.json", "cop-1.openapi.json")) {
        Files.copy(jar.getPath("org/unodc/cop/sdk/schema", name), schemas.resolve(name));
      }
    }

    assertThat(StrangerProjects.run(copy, "npm", "install", "--no-audit", "--no-fund")).isZero();
    assertThat(StrangerProjects.run(copy, "npm", "test")).isZero();
  }
}
