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

/** What the figures were measured on, with what, and how. */
final class RunEnvironment {
  private static final Pattern JAR =
      Pattern.compile(
          "(avaje-jsonb|dsl-json|fastjson2|gson|guava|hibernate-validator|jackson-core"
              + "|jackson-databind|jmh-core|jol-core|json-schema-validator|moshi)-(\\d.*)\\.jar");

  private static final String METHOD =
      """
      - Each contender has processes of its own, which JMH starts. A round holds twenty operations \
      of the bare loop, of reading, of writing, of validating, and of reading and validating; \
      ratios are taken within the round, so that what else the machine does meets both sides.
      - Measured is the CPU time of the thread (`ThreadMXBean`), and what it allocates. Garbage \
      collection and compilation run in other threads: the kB show the first.
      - Warm-up is a fixed number of operations, in a full run 500 of each kind; three processes for \
      each contender, twenty rounds in each.
      - Start-up is the CPU time of a whole process, the compiler and everything included.
      - The record is generated: 192 parties, 500 stakeholders, 59 side events, 150 signatories, \
      texts in six languages. A test holds that each contender gives the same tree again and finds \
      nothing wrong.
      - The other libraries read into POJOs with public fields, or records, that have the members \
      of this record alone; the library reads into its whole model, collects problems with their \
      places, and refuses unknown and repeated members.
      - Hibernate Validator checks the constraints of fields; the library runs all rules of the \
      catalogue, across the record.""";

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
    } catch (IOException elsewhere) { // only Linux has that file
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
