package org.unodc.cop.tests.soak;

import com.google.common.io.CountingInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;

/** Reads a long input in a separate JVM and prints the outcome. */
public final class Soak {
  /** Maximum number of bytes of a value, which fits into the small memory of the test. */
  private static final int LONGEST = 1 << 20;

  private Soak() {}

  /** Reads {@code lines} or a {@code record} with this many entities. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    if (arguments[0].equals("lines")) {
      readLines(count);
    } else {
      readRecord(count);
    }
  }

  private static void readLines(int count) {
    AtomicLong sound = new AtomicLong();
    Map<ProblemCode, Integer> problemCounts = new TreeMap<>();
    CopNdjson.of(SideEvent.class)
        .with(CopLimits.standard().withLine(LONGEST))
        .read(Feed.lines(count))
        .forEach(
            (NdjsonLine<SideEvent> line) -> {
              line.value().ifPresent(event -> sound.incrementAndGet());
              line.problems()
                  .forEach(problem -> problemCounts.merge(problem.code(), 1, Integer::sum));
              if (line.value().isEmpty() && line.number() % 1_000 != 0) {
                throw new AssertionError(line.toString());
              }
            });
    System.out.println(sound + " sound, " + problemCounts);
  }

  private static void readRecord(int count) {
    AtomicLong sound = new AtomicLong();
    Map<ProblemCode, Integer> problemCounts = new TreeMap<>();
    CountingInputStream record = new CountingInputStream(Feed.record(count));
    CopElements.standard()
        .with(CopLimits.standard().withDocumentBytes(LONGEST))
        .read(record)
        .forEach(
            (RecordElement element) -> {
              element.as(SideEvent.class).ifPresent(event -> sound.incrementAndGet());
              element
                  .problems()
                  .forEach(problem -> problemCounts.merge(problem.code(), 1, Integer::sum));
              if (element.pointer().isEmpty()) {
                System.out.println("the record itself is " + element.value().isPresent());
              }
            });
    System.out.println(sound + " sound, " + problemCounts);
    System.out.println("more than 150 MB " + (record.getCount() > 150_000_000));
  }
}
