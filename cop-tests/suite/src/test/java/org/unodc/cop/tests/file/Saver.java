package org.unodc.cop.tests.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.unodc.cop.sdk.file.CopFiles;

/** Saves two contents alternately to the same file until the process is killed. */
public final class Saver {
  private static final byte[] ONE = content('a', 6_000_000);
  private static final byte[] OTHER = content('b', 5_000_000);

  private Saver() {}

  /** Prints "saved" after the first save. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    CopFiles.save(ONE, file);
    System.out.println("saved");
    while (true) {
      CopFiles.save(OTHER, file);
      CopFiles.save(ONE, file);
    }
  }

  static boolean isWhole(Path file) throws IOException {
    byte[] found = Files.readAllBytes(file);
    return Arrays.equals(found, ONE) || Arrays.equals(found, OTHER);
  }

  private static byte[] content(char letter, int length) {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) letter);
    return content;
  }
}
