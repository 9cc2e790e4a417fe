package org.unodc.cop.examples.programme.operation;

import java.nio.file.Path;

/** Two services would write to one database. */
final class DirectoryInUseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DirectoryInUseException(Path directory) {
    super(
        "Another service uses the directory %s. Stop it, or give this one a directory of its own (programme.database.directory)."
            .formatted(directory));
  }
}
