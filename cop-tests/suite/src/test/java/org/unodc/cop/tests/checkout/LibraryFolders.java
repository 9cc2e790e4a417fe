package org.unodc.cop.tests.checkout;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The folders of the artifacts of the library in the checkout. */
public final class LibraryFolders {
  private static final Path ROOT = Path.of("..", "..");

  private static final ImmutableMap<String, Path> FOLDERS =
      ImmutableMap.<String, Path>builder()
          .put("cop-domain", ROOT.resolve("cop-domain"))
          .put("cop-sdk", ROOT.resolve("cop-sdk/core"))
          .put("cop-yaml", ROOT.resolve("cop-sdk/yaml"))
          .put("cop-tables", ROOT.resolve("cop-sdk/tables"))
          .put("cop-xlsx", ROOT.resolve("cop-sdk/xlsx"))
          .put("cop-report", ROOT.resolve("cop-sdk/report"))
          .put("cop-publish", ROOT.resolve("cop-sdk/publish"))
          .buildOrThrow();

  private LibraryFolders() {}

  /** {@return the artifacts of the library that have a jar, without the testkit} */
  public static ImmutableSet<String> artifacts() {
    return FOLDERS.keySet();
  }

  /** {@return the folder of an artifact} */
  public static Path of(String artifact) {
    Path folder = FOLDERS.get(artifact);
    if (folder == null) {
      throw new IllegalArgumentException(artifact + " is not an artifact of the library.");
    }
    return folder;
  }

  /** {@return the compiled classes of an artifact} */
  public static Path classes(String artifact) {
    return of(artifact).resolve(Path.of("target", "classes"));
  }

  /** {@return the folders with the main code of all artifacts} */
  public static Stream<Path> mainCode() {
    return main("java");
  }

  /** {@return the folders with the resources of all artifacts} */
  public static Stream<Path> resources() {
    return main("resources");
  }

  /** {@return the file with the main code of a top-level class or of the page of a package} */
  public static Path source(String className) {
    return existing(mainCode(), className.replace('.', '/') + ".java");
  }

  /** {@return the file of a resource} */
  public static Path resource(String name) {
    return existing(resources(), name);
  }

  /** {@return the classes or the jar of an artifact on the class path of the tests} */
  public static Path onClassPath(String artifact) {
    Path folder = of(artifact).toAbsolutePath().normalize().resolve("target");
    String installed = "/org/unodc/cop/" + artifact + '/';
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                Path.of(entry).startsWith(folder)
                    || entry.replace(File.separatorChar, '/').contains(installed))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Path> main(String kind) {
    return FOLDERS.values().stream()
        .map(folder -> folder.resolve(Path.of("src", "main", kind)))
        .filter(Files::isDirectory);
  }

  private static Path existing(Stream<Path> folders, String name) {
    return folders
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No artifact has " + name + '.'));
  }
}
