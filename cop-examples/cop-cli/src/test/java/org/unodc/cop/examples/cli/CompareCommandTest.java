package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
  /** A record with a notice about the kind of a stakeholder, and one about an entry without use. */
  private static final String KIND =
      """
      {"format": "cop/1", "id": "harbour-cop",
       "stakeholders": [{"id": "a", "kind": "CLUB", "name": "A"}]}
      """;

  /** The same record, with another finding in place of the first one. */
  private static final String STATE =
      """
      {"format": "cop/1", "id": "harbour-cop",
       "participants": [{"type": "state", "id": "xxx", "state": "XXX"}],
       "stakeholders": [{"id": "a", "kind": "NGO", "name": "A"}],
       "sideEvents": [{"id": "e", "title": "E",
         "mainOrganizer": {"type": "participant", "participant": "xxx"}}]}
      """;

  @TempDir private Path folder;
  private Path kind;
  private Path state;

  @BeforeEach
  void validate() throws IOException {
    kind = report("kind", KIND, "full");
    state = report("state", STATE, "full");
  }

  @Test
  void listsWhatIsNewStayedOrSolved() {
    Invocation comparison = Invocation.of("compare", kind, state);

    assertThat(comparison.exitCode()).isEqualTo(1);
    assertThat(comparison.err()).isEmpty();
    assertThat(comparison.out())
        .contains("stayed: 1  solved: 1\n")
        .contains(
            """
            solved: 1
              notice   Stakeholder "A" (a) has the kind "CLUB", which is not in the list of
                       kinds.
                       stakeholder.kind-is-a-listed-word /stakeholders/0/kind
            """)
        .contains("party.participant-is-a-known-state /participants/0/state\n");
  }

  @Test
  void exitsWithZeroIfNothingIsNew() {
    assertThat(Invocation.of("compare", kind, kind))
        .satisfies(same -> assertThat(same.exitCode()).isZero())
        .satisfies(same -> assertThat(same.out()).startsWith("new: 0  stayed: 2  solved: 0\n"));
  }

  @Test
  void distinguishesWhatIsNotCheckedAnyMore() throws IOException {
    Path basic = report("basic", KIND, "basic");

    Invocation comparison = Invocation.of("compare", kind, basic);

    assertThat(comparison.exitCode()).isZero();
    assertThat(comparison.out())
        .startsWith("new: 0  not checked any more: 1  stayed: 1  solved: 0\n");
  }

  @Test
  void readsReportsUpToTheLimitsOfTheCommandLine() {
    assertThat(Invocation.of("compare", kind, state, "--limit-bytes", 100).err())
        .contains("--limit-bytes raises this limit.");
    assertThat(Invocation.of("compare", kind, state, "--limit-bytes", 100_000).err()).isEmpty();
    assertThat(Invocation.of("validate", "untoc", "--baseline", kind, "--limit-bytes", 100).err())
        .contains(kind + ": ", "--limit-bytes raises this limit.");
  }

  @Test
  void writesJson() {
    assertThat(Invocation.of("compare", kind, state, "--format", "json").out())
        .startsWith("{\"new\":[{\"rule\":\"")
        .contains(
            "\"solved\":[{\"rule\":\"source.words-are-listed\",\"case\":\"stakeholder.kind-is-a-listed-word\",\"severity\":\"NOTICE\","
                + "\"pointer\":\"/stakeholders/0/kind\",\"message\":\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void writesMarkdownInEachLanguage(String language) {
    Invocation comparison =
        Invocation.of("compare", kind, state, "--format", "markdown", "--lang", language);

    assertThat(comparison.out())
        .startsWith("# ")
        .contains("| stakeholder.kind-is-a-listed-word | ", "|---|---|---|---|\n")
        .doesNotContain("new:", "solved", "NOTICE", "finding");
  }

  @Test
  void refusesWhatIsNoReport() {
    Invocation comparison = Invocation.of("compare", folder.resolve("kind.json"), state);

    assertThat(comparison.exitCode()).isEqualTo(3);
    assertThat(comparison.err()).contains("kind.json");
    assertThat(Invocation.of("compare", kind, "absent.json").exitCode()).isEqualTo(3);
  }

  private Path report(String name, String record, String profile) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".json"), record);
    Path report = folder.resolve(name + ".report.json");
    Invocation.of("validate", file, "--format", "json", "--out", report, "--profile", profile);
    return report;
  }
}
