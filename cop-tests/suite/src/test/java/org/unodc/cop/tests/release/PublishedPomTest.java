package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  static Stream<Path> published() {
    return Stream.concat(Published.MODULES.stream(), Stream.of(Published.BOM))
        .map(module -> module.resolve(".flattened-pom.xml"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void containsTheElementsThatMavenCentralRequires(Path file) {
    Pom pom = Pom.of(file);
    assertThat(REQUIRED).allSatisfy(path -> assertThat(pom.text(path)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("published")
  void needsNoOtherPomAndHasEachPropertyItself(Path file) throws IOException {
    String pom = Files.readString(file);
    assertThat(pom).doesNotContain("<parent>");
    for (Matcher property = PROPERTY.matcher(pom); property.find(); ) {
      assertThat(pom).containsPattern("<" + property.group(1) + ">[^$<]+<");
    }
  }

  @Test
  void isOfAModuleThatIsPublished() throws IOException {
    Set<Path> expected = new HashSet<>(Published.MODULES);
    expected.add(Published.BOM);
    try (Stream<Path> files =
        Files.find(Path.of("../.."), 3, (file, a) -> file.endsWith("pom.xml"))) {
      assertThat(files.filter(file -> isPublished(Pom.of(file))))
          .map(Path::getParent)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theBillHasEachArtifact() throws IOException {
    String bill = Files.readString(Published.BOM.resolve(".flattened-pom.xml"));

    assertThat(Published.MODULES)
        .allSatisfy(
            module ->
                assertThat(bill)
                    .contains(
                        "<artifactId>"
                            + Pom.of(module.resolve("pom.xml")).text("artifactId")
                            + "</artifactId>"));
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
