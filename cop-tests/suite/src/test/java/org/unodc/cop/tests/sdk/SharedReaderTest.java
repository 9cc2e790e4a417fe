package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Codecs, rules and values can be shared: eight threads get the same results as one thread. */
@Tag("thorough")
class SharedReaderTest {
  private static final int THREADS = 8;
  private static final int OPERATIONS = 10_000;
  private static final long SEED = 20_241_014;

  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);
  private static final CopTable<SideEvent> TABLE = CopTable.of(SideEvent.class);
  private static final Rulebook RULEBOOK = Rulebook.standard();
  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);

  @Test
  void returnsEqualResultsToEightThreads() throws Exception {
    ImmutableList<Supplier<Object>> operations = operations();
    List<Object> alone = operations.stream().map(Supplier::get).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        counts.add(threads.submit(turns(operations, alone, new Random(SEED + thread))));
      }
      for (Future<Integer> count : counts) {
        assertThat(count.get()).isEqualTo(OPERATIONS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Runs the operations in an order of its own for each thread, so that different operations run at
   * the same time.
   */
  private static Callable<Integer> turns(
      List<Supplier<Object>> operations, List<Object> alone, Random random) {
    return () -> {
      for (int turn = 0; turn < OPERATIONS; turn++) {
        int chosen = random.nextInt(operations.size());
        assertThat(operations.get(chosen).get())
            .as("operation %s, seed %s", chosen, SEED)
            .isEqualTo(alone.get(chosen));
      }
      return OPERATIONS;
    };
  }

  private static ImmutableList<Supplier<Object>> operations() {
    ImmutableList.Builder<Supplier<Object>> operations = ImmutableList.builder();
    for (byte[] document : Records.small()) {
      Conference record = JSON.read(document);
      byte[] wrong = new String(document, UTF_8).replace("\"id\"", "\"ID\"").getBytes(UTF_8);
      operations.add(() -> JSON.read(document));
      operations.add(() -> JSON.readLeniently(wrong).problems());
      operations.add(() -> JSON.write(record));
    }
    return operations.addAll(ofRecords()).addAll(ofTables()).build();
  }

  private static ImmutableList<Supplier<Object>> ofRecords() {
    Conference record = JSON.read(Refusals.BEGINNING + ",\"sideEvents\":[{\"id\":\"a\"}]}");
    Conference other = JSON.read(Refusals.BEGINNING + ",\"sideEvents\":[{\"id\":\"b\"}]}");
    String yaml = YAML.write(record);
    List<Finding> findings = RULEBOOK.validate(other, DAY).findings();
    return ImmutableList.of(
        () -> YAML.read(yaml),
        () -> YAML.write(record),
        () -> CopDiff.between(record, other).toJsonPatch(),
        () -> RULEBOOK.validate(record, DAY),
        () -> findings.stream().map(finding -> finding.message(OfficialLanguage.ARABIC)).toList(),
        () -> DocumentSymbol.parse("CTOC/COP/2024/L.5/Rev.1").explain().toString(),
        () -> States.findByName("Côte d’Ivoire"));
  }

  private static ImmutableList<Supplier<Object>> ofTables() {
    Sheet sheet =
        Sheet.of(
            "events",
            IntStream.range(0, 4)
                .mapToObj(i -> i == 0 ? List.of("Id", "Title") : List.of("e-" + i, "Event " + i))
                .toList());
    byte[] csv = CopCsv.standard().write(sheet);
    return ImmutableList.of(
        () -> CopCsv.standard().write(sheet).length,
        () -> CopCsv.standard().read(csv),
        () -> TABLE.read(sheet));
  }
}
