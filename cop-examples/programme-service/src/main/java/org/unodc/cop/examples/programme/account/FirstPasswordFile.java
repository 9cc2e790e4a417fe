package org.unodc.cop.examples.programme.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file with the password of the first account. Only the user of the service can read it. */
@Component
class FirstPasswordFile {
  private static final String NAME = "first-password.txt";

  private final Path file;

  FirstPasswordFile(@Value("${programme.database.directory}") Path directory) {
    this.file = directory.toAbsolutePath().normalize().resolve(NAME);
  }

  /**
   * Writes a password. A file of a former first account is replaced.
   *
   * @return the path of the file
   * @throws UncheckedIOException if the file cannot be written
   */
  Path write(String password) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(file, onlyForOwner());
      Files.writeString(file, password + System.lineSeparator());
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "The password of the first account cannot be written to the file %s.".formatted(file),
          failure);
    }
  }

  /** Windows has no such permissions; a new file inherits those of its directory there. */
  private FileAttribute<?>[] onlyForOwner() {
    boolean hasPermissions =
        Files.getFileAttributeView(
                file.getParent(), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            != null;
    return hasPermissions
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
