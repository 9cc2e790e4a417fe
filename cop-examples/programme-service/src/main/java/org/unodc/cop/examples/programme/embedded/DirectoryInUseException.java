package org.unodc.cop.examples.programme.embedded;

import java.nio.file.Path;

/** Thrown if another service already uses the directory of the embedded database. */
final class DirectoryInUseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DirectoryInUseException(Path directory) {
    super(
        "Another service uses the directory %s. Stop that service, or set another directory for this one (programme.database.directory)."
            .formatted(directory));
  }
}
