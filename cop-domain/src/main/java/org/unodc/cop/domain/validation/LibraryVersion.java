package org.unodc.cop.domain.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the library, which the build writes to a resource. */
final class LibraryVersion {
  private static final String TEXT = load("version.txt");

  private LibraryVersion() {}

  /** {@return the version, such as 1.0.0} */
  static String text() {
    return TEXT;
  }

  private static String load(String resource) {
    try (InputStream bytes = LibraryVersion.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
