package org.unodc.cop.tests.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of the tests in a loader of its own, with another version of one library. */
final class LibraryLoader implements AutoCloseable {
  private final URLClassLoader loader;

  private LibraryLoader(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * {@return a loader without the jar of an artifact, or without all jars of a group}
   *
   * @param instead the jar to load instead
   */
  static LibraryLoader without(String artifactOrGroup, Optional<Path> instead) {
    String own = System.getProperty("java.class.path");
    String path = System.getProperty("surefire.test.class.path", own);
    String folder = "/" + artifactOrGroup.replace('.', '/') + "/";
    Pattern jar = Pattern.compile("/" + Pattern.quote(artifactOrGroup) + "-\\d[^/]*\\.jar$");
    Stream<String> kept =
        Arrays.stream(path.split(File.pathSeparator))
            .filter(entry -> !jar.matcher(slashes(entry)).find())
            .filter(
                entry ->
                    !artifactOrGroup.startsWith("com.fasterxml")
                        || !slashes(entry).contains(folder)
                        || entry.contains("annotations"));
    URL[] urls =
        Stream.concat(instead.stream().flatMap(LibraryLoader::siblings), kept.map(Path::of))
            .map(LibraryLoader::url)
            .toArray(URL[]::new);
    return new LibraryLoader(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
  }

  /** {@return the result of a program without arguments} */
  String call(Class<?> type) throws ReflectiveOperationException {
    var constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
    constructor.setAccessible(true);
    try {
      return (String) ((Callable<?>) constructor.newInstance()).call();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** {@return the jar of an artifact, which Maven copies with its required dependencies} */
  static Path download(String group, String artifact, String version, Path folder)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve(artifact + '-' + version));
    Files.writeString(
        home.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example</groupId>
          <artifactId>old</artifactId>
          <version>1</version>
          <dependencies>
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
          </dependencies>
        </project>
        """
            .formatted(group, artifact, version));
    Process maven =
        new ProcessBuilder(
                "mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=jars")
            .directory(home.toFile())
            .inheritIO()
            .start();
    assertThat(maven.waitFor()).isZero();
    return home.resolve("jars").resolve(artifact + '-' + version + ".jar");
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  /** The jar first, then what Maven copied beside it. */
  private static Stream<Path> siblings(Path jar) {
    File[] jars =
        jar.getParent().endsWith("jars") ? jar.getParent().toFile().listFiles() : new File[0];
    return Stream.concat(Stream.of(jar), Arrays.stream(jars).map(File::toPath)).distinct();
  }

  private static String slashes(String path) {
    return path.replace(File.separatorChar, '/');
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
