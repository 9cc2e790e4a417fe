package org.unodc.cop.examples.bulk;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The same without Flink: in the memory of one machine, and from the beginning after every
 * interruption.
 */
final class PlainLoopRunner implements JudgeOutput {
  private final Queue<LineFinding> found = new ConcurrentLinkedQueue<>();
  private final Queue<ConditionalFinding> conditionals = new ConcurrentLinkedQueue<>();
  private final Set<String> facts = ConcurrentHashMap.newKeySet();
  private final Map<String, LineFinding> bearers = new ConcurrentHashMap<>();
  private final Map<String, StatisticsRow> tallies = new ConcurrentHashMap<>();

  private PlainLoopRunner() {}

  /** Judges all lines with so many threads, and writes what is found below a folder. */
  static void run(InputFiles input, LineJudge judge, int threads, Path out)
      throws IOException, InterruptedException {
    PlainLoopRunner loop = new PlainLoopRunner();
    ForkJoinPool pool = new ForkJoinPool(threads);
    for (org.apache.flink.core.fs.Path file : input.files()) {
      try (LineReader reader = input.read(file)) {
        pool.submit(() -> lines(reader).forEach(line -> judge.judge(line, loop))).join();
      }
    }
    pool.shutdown();
    loop.close(out);
  }

  private void close(Path out) throws IOException {
    for (ConditionalFinding each : conditionals) {
      if (!facts.contains(each.key())) {
        found.add(each.found());
      }
    }
    found.forEach(each -> count(StatisticsRow.of(each).unshared()));
    write(found.stream().map(LineFinding::toJson), out.resolve("findings"), "report.ndjson");
    write(
        tallies.values().stream().map(StatisticsRow::toText),
        out.resolve("statistics"),
        "report.tsv");
  }

  private static void write(Stream<String> lines, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), (Iterable<String>) lines::iterator);
  }

  private static Stream<InputLine> lines(LineReader reader) {
    Iterator<InputLine> lines =
        new AbstractIterator<>() {
          @Override
          protected InputLine computeNext() {
            try {
              return reader.next().orElseGet(this::endOfData);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(lines, Spliterator.NONNULL), true);
  }

  private void count(StatisticsRow tally) {
    tallies.merge(tally.key(), tally, (one, other) -> one.with(one.count() + other.count()));
  }

  @Override
  public void line(InputLine line, String type, boolean readable) {
    count(StatisticsRow.of(line, type, readable).unshared());
  }

  @Override
  public void add(LineFinding one) {
    found.add(one);
  }

  @Override
  public void addUnless(String fact, LineFinding one) {
    conditionals.add(ConditionalFinding.shared(fact, one));
  }

  @Override
  public void holds(String fact) {
    facts.add(fact);
  }

  @Override
  public void bears(String id, LineFinding one) {
    bearers.merge(id, one, this::earlier);
  }

  private LineFinding earlier(LineFinding one, LineFinding other) {
    boolean isFirst = RepeatedIdFunction.ORDER.compare(one, other) <= 0;
    found.add(isFirst ? other : one);
    return isFirst ? one : other;
  }
}
