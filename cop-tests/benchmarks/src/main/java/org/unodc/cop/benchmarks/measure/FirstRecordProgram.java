package org.unodc.cop.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.peer.JsonLibrary;

/** A program that reads and validates one record, and exits. */
final class FirstRecordProgram {
  private FirstRecordProgram() {}

  /**
   * Prints the CPU time of the process in milliseconds.
   *
   * @param arguments the name of the contender, and the file of the record
   */
  public static void main(String[] arguments) throws IOException {
    if (!arguments[0].equals(StartUpBenchmark.EMPTY)) {
      validate(Contender.valueOf(arguments[0]).library(), Path.of(arguments[1]));
    }
    System.out.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
  }

  private static <T> void validate(JsonLibrary<T> library, Path file) throws IOException {
    if (library.validate(library.read(Files.readAllBytes(file))) > 0) {
      throw new IllegalStateException("The record has findings.");
    }
  }
}
