package org.unodc.cop.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A program that counts the bytes that each operation allocates. Its process must not have the C2
 * compiler, which removes some allocations in some processes.
 */
final class AllocationProgram {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class).compact();

  /** The operations before the count, which load the classes and link the methods. */
  private static final int WARM_UP = 30;

  private static final int COUNTED = 5;

  private AllocationProgram() {}

  /** Prints the kB that each operation on each record allocates. */
  public static void main(String[] arguments) throws IOException {
    for (MeasuredRecord measured : MeasuredRecord.values()) {
      byte[] utf8 = measured.utf8();
      Conference record = JSON.read(utf8);
      ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 1);
      print(measured, "read", () -> JSON.read(utf8));
      print(measured, "write", () -> written(record, out));
      print(
          measured,
          "rules",
          () ->
              Rulebook.standard().validate(record, GeneratedRecord.DAY, ValidationProfile.full()));
    }
  }

  private static Object written(Conference record, ByteArrayOutputStream out) {
    out.reset();
    JSON.write(record, out);
    return out;
  }

  private static void print(MeasuredRecord record, String operation, MeasuredWork work)
      throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      work.once();
    }
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COUNTED; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      work.once();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    System.out.printf(
        Locale.ROOT,
        "%s.%s %.1f%n",
        record.name().toLowerCase(Locale.ROOT),
        operation,
        least / 1000.0);
  }
}
