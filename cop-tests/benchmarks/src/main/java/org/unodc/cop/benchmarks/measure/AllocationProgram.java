package org.unodc.cop.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.xlsx.CopXlsx;

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

  /** The side events in the tables. */
  private static final int EVENTS = 5_000;

  private AllocationProgram() {}

  /** Prints the kB that each operation on each record allocates. */
  public static void main(String[] arguments) throws IOException {
    for (MeasuredRecord measured : MeasuredRecord.values()) {
      String name = measured.name().toLowerCase(Locale.ROOT);
      byte[] utf8 = measured.utf8();
      Conference record = JSON.read(utf8);
      ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 1);
      print(name + ".read", WARM_UP, () -> JSON.read(utf8));
      print(name + ".write", WARM_UP, () -> written(record, out));
      print(
          name + ".rules",
          WARM_UP,
          () ->
              Rulebook.standard().validate(record, GeneratedRecord.DAY, ValidationProfile.full()));
    }
    ImmutableList<SideEvent> events =
        GeneratedRecord.of(RecordSize.ofSideEvents(EVENTS)).sideEvents();
    CopTable<SideEvent> table = CopTable.of(SideEvent.class);
    print("events.csv", 2, () -> CopCsv.standard().write(table.write(events)));
    print("events.xlsx", 2, () -> CopXlsx.standard().write(ImmutableList.of(table.write(events))));
  }

  private static Object written(Conference record, ByteArrayOutputStream out) {
    out.reset();
    JSON.write(record, out);
    return out;
  }

  private static void print(String operation, int warmUp, MeasuredWork work) throws IOException {
    for (int i = 0; i < warmUp; i++) {
      work.once();
    }
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COUNTED; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      work.once();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    System.out.printf(Locale.ROOT, "%s %.1f%n", operation, least / 1000.0);
  }
}
