package org.unodc.cop.examples.bulk.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of limited size in memory, which needs the rights of root. */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** {@return a file system at this folder; empty if this machine does not allow it} */
  public static Optional<SmallDisk> at(Path folder, int megabytes)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String size = "size=" + megabytes + "m";
    if (!run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())) {
      return Optional.empty();
    }
    SmallDisk disk = new SmallDisk(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
    return Optional.of(disk);
  }

  /** Writes a file until no byte is free. */
  public void fill() throws IOException {
    byte[] block = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(ballast())) {
      while (folder.toFile().getUsableSpace() > 0) {
        out.write(block);
      }
    } catch (IOException e) {
      if (folder.toFile().getUsableSpace() > 0) {
        throw e;
      }
    }
  }

  /** Removes the file that {@link #fill()} wrote. */
  public void free() throws IOException {
    Files.deleteIfExists(ballast());
  }

  @Override
  public void close() {
    try {
      run("umount", "-l", folder.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  private static boolean run(String... words) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(List.of(words))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }
}
