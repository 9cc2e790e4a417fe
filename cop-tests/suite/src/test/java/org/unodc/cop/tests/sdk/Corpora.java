package org.unodc.cop.tests.sdk;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Public test corpora in {@code corpora.zip}, whose README.md has their sources and licences. */
public final class Corpora {
  private static final FileSystem ARCHIVE = open();

  private Corpora() {}

  /** {@return a folder or file of the corpora} */
  public static Path path(String name) {
    return ARCHIVE.getPath(name);
  }

  /**
   * {@return a published JSON Schema, which is not part of the project; the test is skipped if it
   * is not in the directory {@code shared/corpora/schemas} beside the project}
   */
  public static Path schema(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve("cop-domain"))) {
      root = root.getParent();
    }
    if (root == null || root.getParent() == null) {
      return abort("skipped, since no folder above holds cop-domain");
    }
    Path path = root.resolveSibling("shared").resolve("corpora").resolve("schemas").resolve(name);
    if (!Files.exists(path)) {
      return abort("skipped, since shared/corpora/schemas/" + name + " is not beside the project");
    }
    return path;
  }

  private static FileSystem open() {
    try {
      return FileSystems.newFileSystem(Path.of(Corpora.class.getResource("corpora.zip").toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
