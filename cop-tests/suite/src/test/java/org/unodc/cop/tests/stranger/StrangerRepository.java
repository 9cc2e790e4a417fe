package org.unodc.cop.tests.stranger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * A local repository of Maven that has the published artifacts of this build and, at first, nothing
 * else. Other artifacts come from the local repository of this build or, if it lacks them, from the
 * network.
 */
final class StrangerRepository {
  private static final Path HOME = Path.of("target", "stranger-repository").toAbsolutePath();
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Path CHECKOUT = Path.of("..", "..");

  private StrangerRepository() {}

  /** Publishes the artifacts of this build. */
  static void publish() throws IOException {
    for (String artifact : LibraryFolders.artifacts()) {
      Path jar = jar(artifact);
      Files.createDirectories(jar.getParent());
      Path built = LibraryFolders.onClassPath(artifact);
      if (Files.isDirectory(built)) {
        pack(built, jar);
      } else {
        Files.copy(built, jar, StandardCopyOption.REPLACE_EXISTING);
      }
      publishPom(artifact, LibraryFolders.of(artifact));
    }
    Files.createDirectories(file("cop-bom", ".pom").getParent());
    publishPom("cop-bom", CHECKOUT.resolve("cop-sdk/bom"));
  }

  /** {@return the published jar of an artifact} */
  static Path jar(String artifact) {
    return file(artifact, ".jar");
  }

  /** Runs Maven in a directory. {@return its exit code} */
  static int maven(Path folder, String goal) throws IOException, InterruptedException {
    String ofThisBuild =
        System.getProperty(
            "maven.repo.local",
            Path.of(System.getProperty("user.home"), ".m2", "repository").toString());
    return StrangerProjects.run(
        folder,
        "mvn",
        "--quiet",
        "--batch-mode",
        "-Dmaven.repo.local=" + HOME,
        "-Dmaven.repo.local.tail=" + ofThisBuild,
        goal);
  }

  private static void publishPom(String artifact, Path module) throws IOException {
    Files.copy(
        module.resolve(".flattened-pom.xml"),
        file(artifact, ".pom"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(String artifact, String extension) {
    return HOME.resolve(
        Path.of("org", "unodc", "cop", artifact, VERSION, artifact + '-' + VERSION + extension));
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
      }
    } catch (UncheckedIOException walking) {
      throw walking.getCause();
    }
  }
}
