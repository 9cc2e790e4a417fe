package org.unodc.cop.benchmarks.result;

import static java.util.stream.Collectors.joining;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Describes the machine, the versions of the libraries, and the method of a run. */
final class RunEnvironment {
  private static final Pattern JAR =
      Pattern.compile(
          "(avaje-jsonb|dsl-json|fastjson2|gson|guava|hibernate-validator|jackson-core"
              + "|jackson-databind|jmh-core|jol-core|json-schema-validator|moshi)-(\\d.*)\\.jar");

  private static final String METHOD =
      """
      - JMH starts separate processes for each contender. A round consists of twenty operations \
      each of the token loop, reading, writing, validating, and reading and validating. Ratios are \
      calculated within a round, so that other load on the machine affects both sides.
      - The measurements are the CPU time of the thread (`ThreadMXBean`) and the memory that it \
      allocates. Garbage collection and compilation run in other threads. The allocated kB \
      indicate the cost of garbage collection.
      - The warm-up is a fixed number of operations, in a full run 500 of each kind. Each \
      contender has three processes with fifteen rounds each.
      - The generated record has 192 parties, 500 stakeholders, 59 side events, 150 signatories, \
      and texts in six languages. A test checks that each contender writes the same tree and \
      reports no errors.
      - The other libraries read into POJOs with public fields or into records, which have only \
      the members of this record. The library reads into its complete model, collects problems with \
      their places, and rejects unknown and repeated members.\
      """;

  private static final long GIBIBYTE = 1L << 30;

  private static final OperatingSystemMXBean MEMORY =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private RunEnvironment() {}

  static String text() {
    return String.join(
        "\n",
        "- "
            + processor()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + MEMORY.getTotalMemorySize() / GIBIBYTE
            + " GiB, "
            + System.getProperty("os.name")
            + ", Java "
            + System.getProperty("java.vm.version"),
        "- " + versions(),
        METHOD);
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) { // the file exists only on Linux
      return System.getProperty("os.arch");
    }
  }

  private static String versions() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
        .filter(Matcher::matches)
        .map(jar -> jar.group(1) + ' ' + jar.group(2))
        .sorted()
        .collect(joining(", "));
  }
}
