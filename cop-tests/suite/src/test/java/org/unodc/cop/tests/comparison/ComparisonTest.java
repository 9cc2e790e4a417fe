package org.unodc.cop.tests.comparison;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.MapDifference;
import com.google.common.collect.MapDifference.ValueDifference;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The library says about 1,600 records what it said before: the same findings, words, outcomes and
 * bytes. {@code comparison.txt} has a line for each rule (its two records), each mistake, each
 * whole record and each four generated records: the first digits of the hash of each {@link
 * Aspect}, and the name of the line.
 */
class ComparisonTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/unodc/cop/tests/comparison/comparison.txt");

  private static final String WRITE = "cop.comparison.write";
  private static final String TEXTS = "cop.comparison.texts";

  private static final Splitter DIGESTS = Splitter.on(' ');

  private static final String HELP =
      "To see a change, run this test before and after it with -D%s=<an absolute path of a folder>, and compare the two folders. To accept it, run the test with -D%s=true."
          .formatted(TEXTS, WRITE);

  @Test
  void nothingIsSaidInAnotherWayThanBefore() throws IOException {
    Map<String, String> now = digests();
    if (Boolean.getBoolean(WRITE)) {
      Files.write(
          TABLE,
          now.entrySet().stream().map(line -> line.getValue() + ' ' + line.getKey()).toList());
    }
    assertThat(differences(table(), now)).as(HELP).isEmpty();
  }

  private static Map<String, String> digests() throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    for (Map.Entry<String, List<ComparedRecord>> line :
        Multimaps.asMap(ComparedRecords.byLine()).entrySet()) {
      Transcript transcript = new Transcript(line.getValue());
      digests.put(line.getKey(), transcript.digests());
      String folder = System.getProperty(TEXTS);
      if (folder != null) {
        String file = line.getKey().replace(' ', '-') + ".txt";
        Files.writeString(
            Files.createDirectories(Path.of(folder)).resolve(file), transcript.text());
      }
    }
    return digests;
  }

  private static Map<String, String> table() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .collect(
            toImmutableMap(
                line -> line.substring(Transcript.WIDTH + 1),
                line -> line.substring(0, Transcript.WIDTH)));
  }

  private static List<String> differences(Map<String, String> before, Map<String, String> now) {
    MapDifference<String, String> difference = Maps.difference(before, now);
    List<String> differences = new ArrayList<>();
    difference
        .entriesDiffering()
        .forEach((name, digests) -> differences.add(name + ": other " + aspects(digests)));
    difference.entriesOnlyOnLeft().keySet().forEach(name -> differences.add(name + ": gone"));
    difference.entriesOnlyOnRight().keySet().forEach(name -> differences.add(name + ": new"));
    return differences;
  }

  private static String aspects(ValueDifference<String> digests) {
    List<String> before = DIGESTS.splitToList(digests.leftValue());
    List<String> now = DIGESTS.splitToList(digests.rightValue());
    return Arrays.stream(Aspect.values())
        .filter(aspect -> !before.get(aspect.ordinal()).equals(now.get(aspect.ordinal())))
        .map(Aspect::toString)
        .collect(joining(", "));
  }
}
