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
class OldLibraryTest {
  @TempDir private Path folder;

  static Stream<FormatUser> users() {
    return Stream.of(
        new FormatUser.ReadsCsv(),
        new FormatUser.WritesCsv(),
        new FormatUser.ReadsYaml(),
        new FormatUser.WritesWorkbook(),
        new FormatUser.WritesTemplate(),
        new FormatUser.ReadsWorkbook(),
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
    assertThat(say(FormatUser.ReadsCsv.class, "fastcsv", Optional.empty()))
        .isEqualTo(
            "library.needed: CSV needs fastcsv, which is not on the class path; add"
                + " de.siegmar:fastcsv:4.3.0 or later. A Java module also needs \"requires"
                + " de.siegmar.fastcsv\".");
    assertThat(say(FormatUser.WritesCsv.class, "fastcsv", Optional.empty()))
        .startsWith("library.needed: CSV needs fastcsv, which is not");
    assertThat(say(FormatUser.ReadsYaml.class, "snakeyaml-engine", Optional.empty()))
        .contains("Reading YAML needs", "; add org.snakeyaml:snakeyaml-engine:3.0.1 or later.");
    assertThat(say(FormatUser.WritesWorkbook.class, "fastexcel", Optional.empty()))
        .contains("Writing workbooks needs", "; add org.dhatim:fastexcel:0.16.6 or later.");
    assertThat(say(FormatUser.WritesTemplate.class, "fastexcel", Optional.empty()))
        .contains("; add org.dhatim:fastexcel:0.16.6 or later.");
    assertThat(say(FormatUser.ReadsWorkbook.class, "fastexcel-reader", Optional.empty()))
        .contains("Reading workbooks needs", "; add org.dhatim:fastexcel-reader:0.20.2 or later.");
  }

  @Test
  void namesTheVersionThatIsTooOld() throws Exception {
    Path old = jar("fastcsv-3.7.0.jar", "de.siegmar.fastcsv.reader", "CsvReader");

    assertThat(say(FormatUser.ReadsCsv.class, "fastcsv", Optional.of(old)))
        .isEqualTo(
            "library.needed: CSV needs fastcsv 4.3.0 or later, but fastcsv 3.7.0 is on the class"
                + " path.");
  }

  /** A jar under another name, or one with the classes of several libraries. */
  @Test
  void saysSoIfTheVersionIsNotKnown() throws Exception {
    Path shaded = jar("everything.jar", "de.siegmar.fastcsv.reader", "CsvReader");

    assertThat(say(FormatUser.ReadsCsv.class, "fastcsv", Optional.of(shaded)))
        .isEqualTo(
            "library.needed: CSV needs fastcsv 4.3.0 or later, but another version is on the class"
                + " path.");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({
    "ReadsCsv, de.siegmar, fastcsv, 3.7.0, 4.3.0",
    "ReadsCsv, de.siegmar, fastcsv, 4.2.0, 4.3.0",
    "ReadsYaml, org.snakeyaml, snakeyaml-engine, 2.7, 3.0.1",
    "WritesWorkbook, org.dhatim, fastexcel, 0.15.7, 0.16.6",
    "WritesTemplate, org.dhatim, fastexcel, 0.16.5, 0.16.6",
    "ReadsWorkbook, org.dhatim, fastexcel-reader, 0.19.0, 0.20.2",
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
