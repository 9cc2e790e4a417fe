package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.testkit.RuleCorpus;

/** The elements of a record have the same findings as the complete record. */
@ExtendWith(SharedCluster.class)
class EntitiesOfOneRecordTest {
  private static final Pattern FINDING =
      Pattern.compile(
          "\\{\"file\":\"(\\w+)\\.ndjson\",\"line\":(\\d+),\"pointer\":\"([^\"]*)\","
              + "\"severity\":\"(\\w+)\",\"rule\":\"([^\"]+)\".*");

  @TempDir private Path folder;

  @Test
  void agreesOnTheRecordOfUntoc() throws IOException {
    Conference untoc = ReferenceRecords.untoc();
    assertThat(found(untoc, "untoc", "--checkpoint-every", "PT0.05S"))
        .isNotEmpty()
        .isEqualTo(expected(untoc));
  }

  @Test
  void agreesOnTheBrokenRecordOfEachRule() throws IOException {
    int total = 0;
    for (RuleId rule : RuleCorpus.rules()) {
      Conference broken = Cop.read(RuleCorpus.broken(rule));
      List<String> expected = expected(broken);
      assertThat(found(broken, rule.value(), "--without-flink"))
          .as(rule.value())
          .isEqualTo(expected);
      total += expected.size();
    }
    assertThat(total).isEqualTo(131);
  }

  /** {@return the findings in the lists of the record, by the rules that validate elements} */
  private static List<String> expected(Conference record) {
    return Rulebook.standard()
        .validate(record, RuleCorpus.day(), EntityJudge.profile())
        .findings()
        .stream()
        .filter(finding -> finding.place().pointer().matches("/\\w+/\\d.*"))
        .map(EntitiesOfOneRecordTest::words)
        .sorted()
        .toList();
  }

  private static String words(Finding finding) {
    return finding.place() + " " + finding.severity() + " " + finding.rule();
  }

  private List<String> found(Conference record, String name, Object... options) throws IOException {
    Path lists = Files.createDirectories(folder.resolve(name));
    Path out = folder.resolve(name + "-out");
    if (write(record, lists) == 0) {
      return List.of();
    }
    Invocation.of(
        Stream.concat(
                Stream.of("validate", lists, "--out", out, "--day", RuleCorpus.day()),
                Stream.concat(Stream.of("--conference", record.id()), Stream.of(options)))
            .toArray());
    return FINDING
        .matcher(Invocation.sorted(out.resolve("findings")))
        .results()
        .map(EntitiesOfOneRecordTest::words)
        .sorted()
        .toList();
  }

  private static String words(MatchResult found) {
    int index = Integer.parseInt(found.group(2)) - 1;
    return "/"
        + found.group(1)
        + "/"
        + index
        + found.group(3)
        + " "
        + found.group(4)
        + " "
        + found.group(5);
  }

  /** Writes each list to its own file, and returns the number of lists. */
  private static int write(Conference record, Path folder) throws IOException {
    Map<String, List<Object>> lists = lists(record);
    for (Map.Entry<String, List<Object>> list : lists.entrySet()) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(list.getKey() + ".ndjson"))) {
        ndjson(list.getKey()).write(list.getValue().stream(), file);
      }
    }
    return lists.size();
  }

  private static Map<String, List<Object>> lists(Conference record) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Cop.write(record, whole);
    try (Stream<RecordElement> elements =
        CopElements.standard().read(new ByteArrayInputStream(whole.toByteArray()))) {
      return elements
          .filter(element -> !element.pointer().isEmpty())
          .collect(
              groupingBy(
                  element -> element.pointer().split("/")[1],
                  mapping(element -> element.value().orElseThrow(), toList())));
    }
  }

  @SuppressWarnings("unchecked") // the elements come from the list of that name
  private static CopNdjson<Object> ndjson(String list) {
    return (CopNdjson<Object>) EntityList.in(list).orElseThrow().ndjson();
  }
}
