package org.unodc.cop.tests.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;

class CopFilesTest {
  /** A temporary file of a process id that no running process can have. */
  private static final String LEFTOVER = ".cop-saving-999999999999-1";

  @TempDir private Path folder;

  @Test
  void savesANewFileAndReplacesAnOldOne() throws IOException {
    Path file = folder.resolve("record.json");
    CopFiles.save(bytes("old"), file);
    assertThat(file).hasContent("old");
    CopFiles.save(bytes("new"), file);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void savesWhatAClosingWriterWrites() {
    Path file = folder.resolve("record.json");
    CopFiles.save(
        stream -> {
          try (Writer writer = new OutputStreamWriter(stream, UTF_8)) {
            writer.write("é".repeat(10_000));
          }
        },
        file);
    assertThat(file).hasSize(20_000);
  }

  @Test
  void keepsTheOldFileIfWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");
    assertThatThrownBy(
            () ->
                CopFiles.save(
                    stream -> {
                      stream.write(new byte[100_000]);
                      throw new IOException("no space is left");
                    },
                    file))
        .isInstanceOf(CopException.class)
        .hasMessage("The file %s cannot be written: no space is left.", file);
    assertThatThrownBy(
            () ->
                CopFiles.save(
                    stream -> {
                      throw new IllegalStateException("a fault of the caller");
                    },
                    file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a fault of the caller");
    assertThatThrownBy(() -> CopFiles.save(stream -> List.of().add(null), file))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void savesATextInUtf8AndRefusesUnpairedSurrogates() {
    Path file = folder.resolve("report.txt");
    CopFiles.save("Réunion 会议", file);
    assertThat(file).hasContent("Réunion 会议");
    assertThatThrownBy(() -> CopFiles.save("half \uD83D", file))
        .isInstanceOf(CopException.class)
        .hasMessageContaining("half of a character");
    assertThat(file).hasContent("Réunion 会议");
  }

  @Test
  void removesTemporaryFilesOfKilledProgramsAndNothingElse() throws IOException {
    String own = ".cop-saving-" + ProcessHandle.current().pid() + "-999999999";
    String living = ".cop-saving-" + ProcessHandle.current().parent().orElseThrow().pid() + "-1";
    List<String> others = List.of(living, ".cop-saving-", ".cop-saving-1-x", ".cop-saving-x-1");
    for (String name : List.of(LEFTOVER, own)) {
      Files.createFile(folder.resolve(name));
    }
    for (String name : others) {
      Files.createFile(folder.resolve(name));
    }
    CopFiles.save(bytes("new"), folder.resolve("record.json"));
    assertThat(names())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(others.stream(), Stream.of("record.json")).toList());
  }

  @Test
  void savesEvenIfATemporaryFileCannotBeRemoved() throws IOException {
    Files.createFile(Files.createDirectory(folder.resolve(LEFTOVER)).resolve("inside"));
    CopFiles.save(bytes("new"), folder.resolve("record.json"));
    assertThat(folder.resolve("record.json")).hasContent("new");
  }

  @Test
  void savesFromManyThreadsIntoOneFolder() throws IOException {
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> CopFiles.save(bytes("content " + i), folder.resolve("f" + i % 3)));
    assertThat(names()).containsExactly("f0", "f1", "f2");
    assertThat(folder.resolve("f1")).content().matches("content \\d+");
  }

  @Test
  void keepsASymbolicLinkAndReplacesItsTarget() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("record.json"), "old");
    Path link =
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("inner", "record.json"));
    Path chain = Files.createSymbolicLink(folder.resolve("chain.json"), Path.of("link.json"));
    CopFiles.save(bytes("new"), chain);
    assertThat(chain).isSymbolicLink().hasContent("new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    Path dangling = Files.createSymbolicLink(folder.resolve("d.json"), Path.of("inner/d.json"));
    CopFiles.save(bytes("new"), dangling);
    assertThat(dangling).isSymbolicLink();
    assertThat(inner.resolve("d.json")).isRegularFile().hasContent("new");
  }

  @Test
  void refusesLinksThatFormALoop() throws IOException {
    Path one = folder.resolve("one");
    Files.createSymbolicLink(one, Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    assertThat(refusal(one)).isEqualTo("its symbolic links form a loop");
  }

  @Test
  void keepsThePermissionsOfTheFile() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    Path file = Files.writeString(folder.resolve("record.json"), "old");
    for (String permissions : List.of("rw-------", "rwxrw-r--")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      CopFiles.save(bytes("new"), file);
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString(permissions));
    }
    Path plain = Files.createFile(folder.resolve("plain"));
    CopFiles.save(bytes("new"), folder.resolve("fresh"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("fresh")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void doesNotReplaceAProtectedFile() throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("write access of the superuser").isFalse();
    assertThat(refusal(file)).isEqualTo("access is denied");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAPathThatIsNotARegularFile() throws IOException {
    assertThat(refusal(folder)).isEqualTo("it is a folder");
    assertThat(refusal(folder.getRoot())).isEqualTo("it is a folder");
    assertThat(refusal(folder.resolve("missing").resolve("record.json")))
        .isEqualTo("there is no such file or folder");
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(refusal(file.resolve("record.json"))).isEqualTo("its folder is a file");
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();
    assertThat(refusal(device)).isEqualTo("it is not a regular file");
  }

  @Test
  void refusesIfTheThreadIsInterrupted() throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");
    Thread.currentThread().interrupt();
    try {
      assertThat(refusal(file)).isEqualTo("the thread was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("record.json");
  }

  @Test
  void recordsAreSavedAtomically() throws IOException {
    Path file = folder.resolve("record.json");
    Files.createFile(folder.resolve(LEFTOVER));
    Path other = Files.createLink(folder.resolve("other"), Files.writeString(file, "old"));
    FileTime before = Files.getLastModifiedTime(other);
    Conference record = Conference.builder().id(ConferenceId.of("untoc-cop")).build();
    Cop.write(record, file);
    assertThat(Cop.read(file)).isEqualTo(record);
    assertThat(other).as("hard link to the old file").hasContent("old");
    assertThat(Files.getLastModifiedTime(other)).isEqualTo(before);
    assertThat(names()).containsExactly("other", "record.json");
  }

  private static String refusal(Path file) {
    try {
      CopFiles.save(bytes("new"), file);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).extracting("code").containsExactly(ProblemCode.FILE);
      String message = refusal.getMessage();
      assertThat(message).startsWith("The file " + file + " cannot be written: ").endsWith(".");
      return message.substring(message.indexOf(": ") + 2, message.length() - 1);
    }
    throw new AssertionError("it was saved");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
