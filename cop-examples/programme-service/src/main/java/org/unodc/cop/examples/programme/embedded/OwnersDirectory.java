package org.unodc.cop.examples.programme.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates directories that only their owner can read or write. */
final class OwnersDirectory {
  private OwnersDirectory() {}

  /**
   * {@return a directory for the user of the service alone, which is created if it does not exist}
   * On Windows, the directory has the permissions that its parent passes on.
   *
   * @throws IOException if the directory cannot be created, or belongs to another user
   */
  static Path at(Path directory) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    Files.createDirectories(absolute);
    PosixFileAttributeView view =
        Files.getFileAttributeView(absolute, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
    return absolute;
  }
}
