package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.SliceKind;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.RuleCorpus;

/** The elements of a record have the same findings as the complete record. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class EntitiesOfOneRecordTest {
  private static final UnaryOperator<String> PLACE_AND_RULE =
      line -> line.replaceAll(",\"type\".*", "");

  @TempDir private Path folder;

  @Test
  void agreesOnTheRecordOfUntocAtEachParallelism() throws IOException {
    Conference untoc = ReferenceRecords.untoc();
    for (int parallelism : new int[] {1, 2}) {
      assertSame(
          untoc,
          "untoc-" + parallelism,
          "--parallelism",
          parallelism,
          "--checkpoint-every",
          "PT0.05S");
    }
  }

  @Test
  void agreesOnTheRecordOfUncac() throws IOException {
    assertThat(assertSame(ReferenceRecords.uncac(), "uncac", "--without-flink")).isNotEmpty();
  }

  @Test
  void agreesOnHostileRecords() throws IOException {
    for (int seed = 0; seed < 3; seed++) {
      Conference hostile = GeneratedRecords.of(seed);
      assertThat(assertSame(hostile, "hostile-" + seed, "--without-flink")).isNotEmpty();
    }
    assertSame(GeneratedRecords.of(5), "hostile-5", "--parallelism", 2);
  }

  @Test
  @Tag("nightly")
  void agreesOnManyRecordsAtEachParallelism() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      assertSame(GeneratedRecords.of(seed), "loop-" + seed, "--without-flink");
      if (seed % 10 == 0) {
        for (int parallelism : new int[] {1, 2, 4}) {
          assertSame(
              GeneratedRecords.of(seed),
              "flink-" + seed + "-" + parallelism,
              "--parallelism",
              parallelism);
        }
      }
    }
    for (RuleId rule : RuleCorpus.rules()) {
      assertSame(Cop.read(RuleCorpus.broken(rule)), rule.value(), "--without-flink");
    }
  }

  @Test
  void agreesOnTheBrokenRecordsOfSomeRules() throws IOException {
    for (int index = 0; index < RuleCorpus.rules().size(); index += 10) {
      RuleId rule = RuleCorpus.rules().get(index);
      assertSame(Cop.read(RuleCorpus.broken(rule)), rule.value(), "--without-flink");
    }
  }

  @Test
  void validatesLinesAloneIfOnlyTheIdIsKnown() throws IOException {
    Conference untoc = ReferenceRecords.untoc();
    Path lists = Files.createDirectories(folder.resolve("alone"));
    Path out = folder.resolve("alone-out");
    write(untoc, lists);
    Invocation.of(
        "validate",
        lists,
        "--out",
        out,
        "--day",
        RuleCorpus.day(),
        "--conference",
        "untoc-cop",
        "--without-flink");

    assertThat(Invocation.sorted(out.resolve("findings")).lines().map(PLACE_AND_RULE::apply))
        .containsExactlyInAnyOrderElementsOf(
            Rulebook.standard()
                .validate(untoc, RuleCorpus.day(), RuleSelection.ofElementsAlone())
                .findings()
                .stream()
                .filter(finding -> finding.place().pointer().matches("/\\w+/\\d.*"))
                .map(finding -> line(finding, folder))
                .map(PLACE_AND_RULE::apply)
                .toList());
  }

  /** {@return the report, which has the findings of the whole record} */
  private String assertSame(Conference record, String name, Object... options) throws IOException {
    Path lists = Files.createDirectories(folder.resolve(name));
    Path out = folder.resolve(name + "-out");
    Path header = folder.resolve(name + ".json");
    CopJson.of(Conference.class).write(withoutLists(record), header);
    if (write(record, lists) == 0) {
      return "";
    }
    Invocation run =
        Invocation.of(
            Stream.concat(
                    Stream.of("validate", lists, "--out", out, "--day", RuleCorpus.day()),
                    Stream.concat(Stream.of("--record", header), Stream.of(options)))
                .toArray());
    String report = Invocation.sorted(out.resolve("findings"));
    assertThat(report)
        .as(name + " " + run.err())
        .isEqualTo(
            Rulebook.standard()
                .validate(record, RuleCorpus.day(), ValidationProfile.full())
                .findings()
                .stream()
                .map(finding -> line(finding, header))
                .sorted()
                .collect(joining("\n")));
    return report;
  }

  /** {@return the line of the report for a finding in the whole record} */
  private static String line(Finding finding, Path header) {
    String[] names = finding.place().pointer().split("/", 4);
    boolean isOfElement = names.length > 2 && EntityList.names().contains(names[1]);
    return new LineFinding(
            isOfElement ? names[1] + ".ndjson" : header.toString(),
            isOfElement ? Long.parseLong(names[2]) + 1 : 0,
            isOfElement ? (names.length > 3 ? "/" + names[3] : "") : finding.place().pointer(),
            finding.severity().name(),
            finding.rule().value(),
            isOfElement ? names[1] : "conference",
            finding.message())
        .toJson();
  }

  private static Conference withoutLists(Conference record) {
    return Slice.builder(SliceKind.RECORD, "", record).build().part();
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
