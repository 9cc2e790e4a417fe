package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedPomTest {
  private static final List<String> REQUIRED =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/url");

  static Stream<Path> published() {
    return Published.MODULES.stream().map(module -> module.resolve(".flattened-pom.xml"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void containsTheElementsThatMavenCentralRequires(Path file) {
    Pom pom = Pom.of(file);
    assertThat(REQUIRED).allSatisfy(path -> assertThat(pom.text(path)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("published")
  void needsNoOtherPomAndNoProperty(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContain("<parent>", "${");
  }

  @Test
  void belongsToOneOfThreeModules() throws IOException {
    try (Stream<Path> files =
        Files.find(Path.of("../.."), 3, (file, a) -> file.endsWith("pom.xml"))) {
      assertThat(files.filter(file -> isPublished(Pom.of(file))))
          .map(Path::getParent)
          .containsExactlyInAnyOrderElementsOf(Published.MODULES);
    }
  }

  /**
   * A module with our parent is published only if it enables publication; any other module is
   * published unless it disables publication.
   */
  private static boolean isPublished(Pom pom) {
    String skips = pom.text("properties/maven.deploy.skip");
    boolean hasOurParent = pom.text("parent/groupId").equals("org.unodc.cop");
    return skips.equals("false") || !hasOurParent && !skips.equals("true");
  }
}
