package org.unodc.cop.examples.bulk;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Runs the same validation without Flink. It keeps all findings in the memory of one machine, and
 * starts again from the beginning after an interruption.
 */
final class PlainLoopRunner implements JudgeOutput {
  private final Queue<LineFinding> findings = new ConcurrentLinkedQueue<>();
  private final Queue<ConditionalFinding> conditionals = new ConcurrentLinkedQueue<>();
  private final Set<String> facts = ConcurrentHashMap.newKeySet();
  private final Map<String, LineFinding> firstOwners = new ConcurrentHashMap<>();
  private final Map<String, StatisticsRow> statistics = new ConcurrentHashMap<>();
  private final Set<String> doubts = ConcurrentHashMap.newKeySet();
  private final Path refused;
  private final Set<Path> refusedLines = new TreeSet<>();

  private PlainLoopRunner(Path out) {
    refused = out.resolve("refused");
  }

  /**
   * Validates all lines, and writes the findings and the statistics.
   *
   * @param slices cuts the record that the lines contain into slices, which are validated as well;
   *     empty if each line is validated alone
   * @param threads the number of threads that validate lines
   * @param out the folder of the report
   */
  static void run(
      InputFiles input, LineJudge judge, Optional<SlicedRecord> slices, int threads, Path out)
      throws IOException, InterruptedException {
    Queue<InputLine> elements = new ConcurrentLinkedQueue<>();
    PlainLoopRunner loop = new PlainLoopRunner(out);
    ForkJoinPool pool = new ForkJoinPool(threads);
    for (org.apache.flink.core.fs.Path file : input.files()) {
      try (LineReader reader = input.open(file)) {
        pool.submit(
                () ->
                    lines(reader)
                        .forEach(
                            line -> {
                              judge.judge(line, loop);
                              slices.ifPresent(any -> elements.add(line));
                            }))
            .join();
      }
      loop.count(StatisticsRow.ofFile());
    }
    slices.ifPresent(
        sliced ->
            pool.submit(
                    () ->
                        sliced
                            .cut()
                            .cut(elements)
                            .parallel()
                            .forEach(slice -> sliced.judge().judge(slice, loop)))
                .join());
    pool.shutdown();
    loop.close(out);
  }

  private void close(Path out) throws IOException {
    for (ConditionalFinding conditional : conditionals) {
      if (doubts.contains(conditional.doubt()) && !facts.contains(conditional.key())) {
        count(StatisticsRow.ofOpen(conditional.finding()).withoutShare());
      } else if (!facts.contains(conditional.key())) {
        findings.add(conditional.finding());
      }
    }
    findings.forEach(finding -> count(StatisticsRow.of(finding).withoutShare()));
    Path report = out.resolve("findings/report.ndjson");
    Path sums = out.resolve("statistics/report.tsv");
    try {
      write(findings.stream().map(LineFinding::toJson), unfinished(report));
      write(statistics.values().stream().map(StatisticsRow::toText), unfinished(sums));
      Files.move(unfinished(report), report);
      Files.move(unfinished(sums), sums);
      for (Path lines : refusedLines) {
        Files.move(unfinished(lines), lines);
      }
    } finally {
      Files.deleteIfExists(unfinished(report));
      Files.deleteIfExists(unfinished(sums));
      for (Path lines : refusedLines) {
        Files.deleteIfExists(unfinished(lines));
      }
    }
  }

  private static void write(Stream<String> lines, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, (Iterable<String>) lines::iterator);
  }

  /** {@return the hidden file that is renamed when the whole report is written} */
  private static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".inprogress");
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

  private void count(StatisticsRow row) {
    statistics.merge(
        row.key(), row, (first, second) -> first.withCount(first.count() + second.count()));
  }

  @Override
  public void line(InputLine line, String type, boolean readable) {
    count(StatisticsRow.of(line, type, "", readable).withoutShare());
    if (!readable) {
      refuse(line);
    }
  }

  /** Writes the line at once, because refused lines can be long. */
  private synchronized void refuse(InputLine line) {
    Path file = refused.resolve(RefusedLine.folder(line)).resolve("part-0.ndjson");
    try {
      refusedLines.add(file);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(
          unfinished(file),
          RefusedLine.text(line),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(LineFinding finding) {
    findings.add(finding);
  }

  @Override
  public void addUnless(String fact, String doubt, LineFinding finding) {
    conditionals.add(ConditionalFinding.of(fact, doubt, finding));
  }

  @Override
  public void addFact(String fact) {
    facts.add(fact);
  }

  @Override
  public void addDoubt(String doubt) {
    doubts.add(doubt);
  }

  @Override
  public void addUnlessFirst(String id, LineFinding finding) {
    firstOwners.merge(id, finding, this::earlier);
  }

  /** Adds the later of two findings, and returns the earlier one. */
  private LineFinding earlier(LineFinding known, LineFinding other) {
    boolean isFirst = RepeatedIdFunction.ORDER.compare(known, other) <= 0;
    findings.add(isFirst ? other : known);
    return isFirst ? known : other;
  }
}
