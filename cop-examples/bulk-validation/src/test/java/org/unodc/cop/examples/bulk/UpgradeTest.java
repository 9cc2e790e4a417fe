package org.unodc.cop.examples.bulk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;

/** Only {@code --upgrade} resumes a job that another version of the rules began. */
@ExtendWith(SharedCluster.class)
@Tag("thorough")
class UpgradeTest {
  private static final String DOMAIN = "/org/unodc/cop/domain/";
  private static final String EARLIER_WORDS = "earlier words";

  @TempDir private Path folder;

  @Test
  void judgesTheRemainingLinesByTheNewRules() throws Exception {
    Invocation.of("generate", "entities", 6_000, folder.resolve("in"));
    killAJobOfAnEarlierVersion();

    Invocation refused = validate("out", "--resume");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .containsPattern(
            "The job in \\S+out judged lines by the rules 0\\.0\\.9\\+[0-9a-f]{8}, but this"
                + " program has the rules ")
        .contains(RulesVersion.text() + ". Resume it with the program that started it, judge");

    Invocation upgraded = validate("out", "--upgrade");
    assertThat(upgraded.exitCode()).isEqualTo(1);
    assertThat(upgraded.out())
        .containsPattern("LINES +read +statements +[\\d,]+  0\\.0\\.9\\+[0-9a-f]{8}\n")
        .containsPattern("LINES +read +statements +[\\d,]+  \\Q" + RulesVersion.text() + "\\E\n")
        .containsPattern(
            "The lines were not all judged by the same rules, but by 0\\.0\\.9\\+[0-9a-f]{8}, then"
                + " \\Q"
                + RulesVersion.text()
                + "\\E, in this order\\.");
    assertThat(folder.resolve("out/run.json"))
        .content()
        .containsPattern("\"rules\":\\[\"0\\.0\\.9\\+\\w{8}\",\"\\Q" + RulesVersion.text());
    assertThatEachFindingNamesItsRules();
  }

  private void assertThatEachFindingNamesItsRules() {
    List<String> mixed = references("out");
    String stamp = ",\"rules\":\"" + RulesVersion.text() + "\"}";
    assertThat(mixed.stream().filter(line -> line.endsWith(stamp)))
        .isNotEmpty()
        .noneMatch(line -> line.contains(EARLIER_WORDS));
    assertThat(mixed.stream().filter(line -> !line.endsWith(stamp)))
        .isNotEmpty()
        .allMatch(line -> line.contains(EARLIER_WORDS));

    validate("plain", "--without-flink");
    assertThat(mixed.stream().map(line -> line.replace(stamp, "}").replace(EARLIER_WORDS, "")))
        .containsExactlyInAnyOrderElementsOf(references("plain"));
  }

  private List<String> references(String out) {
    return Invocation.sorted(folder.resolve(out).resolve("findings"))
        .lines()
        .filter(line -> line.contains("reference.resolves"))
        .toList();
  }

  /** Starts a process with an earlier version of the library, and ends it during the job. */
  private void killAJobOfAnEarlierVersion() throws Exception {
    Path earlier = folder.resolve("earlier");
    write(earlier, "validation/version.txt", "0.0.9");
    String words = read("message/catalogue_en.properties");
    String changed =
        words
            .lines()
            .map(
                line ->
                    line.startsWith("reference.resolves.message=") ? line + EARLIER_WORDS : line)
            .map(line -> line.startsWith("reference.resolves.hint=") ? line + EARLIER_WORDS : line)
            .collect(joining("\n", "", "\n"));
    write(earlier, "message/catalogue_en.properties", changed);
    Process process =
        RestartScenario.start(
            List.of(earlier),
            arguments("out", "--parallelism", "1", "--checkpoint-every", "PT0.2S"));
    while (process.isAlive() && countFinishedFiles() < 2) {
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(137);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = Conference.class.getResourceAsStream(DOMAIN + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Path root, String resource, String text) throws IOException {
    Path file = root.resolve(DOMAIN.substring(1) + resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private long countFinishedFiles() throws IOException {
    Path findings = folder.resolve("out/findings");
    if (!Files.exists(findings)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(findings)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).count();
    }
  }

  private Invocation validate(String out, Object... options) {
    return Invocation.of(arguments(out, options));
  }

  private Object[] arguments(String out, Object... options) {
    return Invocation.elementArguments(folder.resolve("in"), folder.resolve(out), options);
  }
}
