package org.unodc.cop.tests.sdk;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Public test corpora in an optional directory beside the project. They are not part of the
 * project.
 */
public final class Corpora {
  private Corpora() {}

  /** {@return a folder or file of the corpora; the test is skipped if it is absent} */
  public static Path path(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve("cop-domain"))) {
      root = root.getParent();
    }
    if (root == null || root.getParent() == null) {
      return abort("skipped, since no folder above holds cop-domain");
    }
    Path path = root.resolveSibling("shared").resolve("corpora").resolve(name);
    if (!Files.exists(path)) {
      return abort("skipped, since shared/corpora/" + name + " is not beside the project");
    }
    return path;
  }
}
