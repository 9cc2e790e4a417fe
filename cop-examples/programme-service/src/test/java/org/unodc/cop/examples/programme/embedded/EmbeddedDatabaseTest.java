package org.unodc.cop.examples.programme.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.unodc.cop.examples.programme.ServiceTest;

@ServiceTest
class EmbeddedDatabaseTest {
  @Value("${programme.database.binaries}")
  Path binaries;

  @Test
  void runsProgramsThatNobodyElseCanReplace() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(binaries)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.walk(binaries)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).contains("postgres", "initdb");
    }
  }

  @Test
  void takesBackADirectoryThatOthersCouldWrite(@TempDir Path directory) throws IOException {
    Path open = Files.createDirectory(directory.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

    OwnersDirectory.at(open);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
        .isEqualTo("rwx------");
  }
}
