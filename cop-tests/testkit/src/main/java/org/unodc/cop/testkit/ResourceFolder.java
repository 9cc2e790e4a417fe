package org.unodc.cop.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of resource files of this package, in a jar or in a directory.
 *
 * @param name the name of the folder, relative to this package
 */
record ResourceFolder(String name) {
  private static final String HERE = ResourceFolder.class.getPackageName().replace('.', '/') + '/';

  /** {@return the folder with this name, which may not exist} */
  static ResourceFolder of(String name) {
    return new ResourceFolder(name);
  }

  /** {@return the names of the subfolders, in alphabetical order} */
  ImmutableList<String> folders() {
    return entries(name, Files::isDirectory);
  }

  /** {@return the names of the files in a subfolder, in alphabetical order} */
  ImmutableList<String> files(String folder) {
    return entries(name + '/' + folder, Files::isRegularFile);
  }

  /**
   * {@return the bytes of a file}
   *
   * @throws IllegalArgumentException if there is no such file
   */
  byte[] read(String file) {
    String resource = name + '/' + file;
    try (InputStream bytes = ResourceFolder.class.getResourceAsStream(resource)) {
      checkArgument(bytes != null, "the testkit has no file %s", resource);
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether this file exists} */
  boolean has(String file) {
    return ResourceFolder.class.getResource(name + '/' + file) != null;
  }

  private static ImmutableList<String> entries(String folder, Predicate<Path> kind) {
    try {
      Path home =
          Path.of(ResourceFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return entries(home.resolve(HERE + folder), kind);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return entries(jar.getPath(HERE + folder), kind);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The location of the testkit is not a path.", e);
    }
  }

  private static ImmutableList<String> entries(Path folder, Predicate<Path> kind)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(kind)
          .map(entry -> entry.getFileName().toString().replace("/", ""))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
