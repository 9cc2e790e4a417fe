package org.unodc.cop.benchmarks.measure;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path of this process with a jar for each folder, because an archive of classes does not
 * take folders.
 *
 * @param folder the folder for the jars
 */
record JarredClassPath(Path folder) {
  /** {@return the class path, after writing the jars} */
  String write() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(part -> Files.isDirectory(part) ? jarOf(part) : part)
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private Path jarOf(Path classes) {
    Path jar = folder.resolve("classes-" + Integer.toHexString(classes.hashCode()) + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
