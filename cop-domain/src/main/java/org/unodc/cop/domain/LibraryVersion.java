package org.unodc.cop.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of the library this is, as its build wrote it down. */
final class LibraryVersion {
  private static final String TEXT = load("version.txt");

  private LibraryVersion() {}

  static String text() {
    return TEXT;
  }

  private static String load(String resource) {
    try (InputStream bytes = LibraryVersion.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is not there.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
