package org.unodc.cop.tests.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A format whose library is absent or too old names what it needs, and what it found. */
@Tag("thorough")
class OldLibraryTest {
  private static final String LIBRARY = "snakeyaml-engine";

  @TempDir private Path folder;

  static Stream<FormatUser> users() {
    return Stream.of(
        new FormatUser.ReadsYaml(),
        new FormatUser.MapsWithJackson2(),
        new FormatUser.MapsWithJackson3());
  }

  @ParameterizedTest
  @MethodSource("users")
  void worksWithTheVersionsOfTheBuild(FormatUser user) {
    assertThat(user.call()).isEqualTo("works");
  }

  @Test
  void namesTheLibraryThatIsAbsent() throws Exception {
    assertThat(say(FormatUser.ReadsYaml.class, LIBRARY, Optional.empty()))
        .isEqualTo(
            "library.needed: Reading YAML needs snakeyaml-engine, which is not on the class path;"
                + " add org.snakeyaml:snakeyaml-engine:3.0.1 or later. A Java module also needs"
                + " \"requires org.snakeyaml.engine\".");
  }

  @Test
  void namesTheVersionThatIsTooOld() throws Exception {
    Path old = jar("snakeyaml-engine-2.7.jar", "org.snakeyaml.engine.v2.api", "LoadSettings");

    assertThat(say(FormatUser.ReadsYaml.class, LIBRARY, Optional.of(old)))
        .isEqualTo(
            "library.needed: Reading YAML needs snakeyaml-engine 3.0.1 or later, but"
                + " snakeyaml-engine 2.7 is on the class path.");
  }

  /** A jar under another name, or one with the classes of several libraries. */
  @Test
  void saysSoIfTheVersionIsNotKnown() throws Exception {
    Path shaded = jar("everything.jar", "org.snakeyaml.engine.v2.api", "LoadSettings");

    assertThat(say(FormatUser.ReadsYaml.class, LIBRARY, Optional.of(shaded)))
        .isEqualTo(
            "library.needed: Reading YAML needs snakeyaml-engine 3.0.1 or later, but another"
                + " version is on the class path.");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({
    "ReadsYaml, org.snakeyaml, snakeyaml-engine, 2.7, 3.0.1",
    "MapsWithJackson2, com.fasterxml.jackson.core, jackson-databind, 2.15.4, 2.16.0"
  })
  void namesEachRealLibraryThatIsTooOld(
      String user, String group, String artifact, String old, String lowest) throws Exception {
    Path jar = LibraryLoader.download(group, artifact, old, folder);
    Class<?> type = Class.forName(FormatUser.class.getName() + '$' + user);
    String without = artifact.equals("jackson-databind") ? group : artifact;

    assertThat(say(type, without, Optional.of(jar)))
        .contains("needs %s %s or later, but %s %s is".formatted(artifact, lowest, artifact, old));
  }

  private static String say(Class<?> user, String without, Optional<Path> instead)
      throws Exception {
    try (LibraryLoader loader = LibraryLoader.without(without, instead)) {
      return loader.call(user);
    }
  }

  /** Creates a jar with one class that has no members. */
  private Path jar(String name, String inPackage, String type) throws IOException {
    Path source = folder.resolve(type + ".java");
    Files.writeString(source, "package " + inPackage + "; public class " + type + " {}");
    String[] options = {"--release", "17", "-d", folder.toString(), source.toString()};
    assertThat(ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, options))
        .isZero();
    Path jar = folder.resolve(name);
    String entry = inPackage.replace('.', '/') + '/' + type + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry(entry));
      Files.copy(folder.resolve(entry), out);
    }
    return jar;
  }
}
