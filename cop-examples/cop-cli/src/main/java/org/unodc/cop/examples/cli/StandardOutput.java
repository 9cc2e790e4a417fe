package org.unodc.cop.examples.cli;

import com.google.common.base.Ascii;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output. What is written after the program that reads it has ended, such as {@code head},
 * is ignored.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private boolean isRead = true;

  private StandardOutput() {}

  /** Replaces {@link System#out}. */
  static void install() {
    System.setOut(new PrintStream(new StandardOutput(), false, StandardCharsets.UTF_8));
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (!isRead) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      // "Broken pipe", or "The pipe has been ended" on Windows.
      if (!Ascii.toLowerCase(String.valueOf(e.getMessage())).contains("pipe")) {
        throw e;
      }
      isRead = false;
    }
  }
}
