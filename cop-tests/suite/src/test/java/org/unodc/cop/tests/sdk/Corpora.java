package org.unodc.cop.tests.sdk;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Public corpora that lie beside the project and are no part of it. */
public final class Corpora {
  private Corpora() {}

  /** {@return this folder or file of the corpora; where it is absent, the test is skipped} */
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
