package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop suppress}. */
class SuppressCommandTest {
  private static final String RULE = "stakeholder.kind-is-a-listed-word";

  /** Two stakeholders of an unknown kind. */
  private static final String TWO =
      """
      {"format":"cop/1","id":"harbour-cop","stakeholders":[
        {"id":"a","kind":"KIND","name":"First watch"},{"id":"b","kind":"KIND","name":"Second guard"}]}
      """;

  @TempDir private Path folder;
  private Path record;
  private Path own;

  @BeforeEach
  void writeRecord() throws IOException {
    record = Files.writeString(folder.resolve("record.json"), TWO);
    own = folder.resolve("own.json");
  }

  @Test
  void acceptsTheFindingsOfOneThing() throws IOException {
    assertThat(findings("standard")).contains("First watch").contains("Second guard");

    assertThat(Invocation.of("suppress", RULE, "a", "--reason", "A word of the host", "--out", own))
        .isEqualTo(new Invocation(0, "", ""));

    assertThat(findings(own)).doesNotContain("First watch").contains("Second guard");
    assertThat(own).content().contains("\"reason\": \"A word of the host\"");
  }

  @Test
  void addsToAProfileThatExists() throws IOException {
    Invocation.of("suppress", RULE, "a", "--reason", "First", "--out", own);
    Invocation.of(
        "suppress",
        RULE,
        "/stakeholders/1",
        "--reason",
        "Second",
        "--author",
        "Desk",
        "--until",
        "2031-12-31",
        "--profile",
        own,
        "--out",
        own);

    assertThat(findings(own)).startsWith("Errors: 0  Warnings: 0  Notices: 0");
    assertThat(findings(own, "2032-01-01")).doesNotContain("First watch").contains("Second guard");
    assertThat(own)
        .content()
        .startsWith("{\n  \"name\": \"standard-own\"")
        .contains("\"author\": \"Desk\"");
  }

  @Test
  void acceptsAllFindingsOfARule() {
    Invocation.of("suppress", RULE, "--reason", "Known", "--profile", "full", "--out", own);

    assertThat(findings("full")).contains(RULE);
    assertThat(findings(own)).doesNotContain(RULE).contains("reference.is-not-an-orphan");
    assertThat(own).content().contains("full-own");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stakeholder.kind | x | There is no rule 'stakeholder.kind'. Did you mean stakeholder.kind-agrees",
        "nothing.such-a-rule | x | There is no rule 'nothing.such-a-rule'.",
        RULE + " | ' ' | Give a reason with --reason; it must not be blank.",
      })
  void refusesWhatNamesNoRuleOrReason(String rule, String reason, String sentence) {
    Invocation refused = Invocation.of("suppress", rule, "--reason", reason);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().replace("\n", " ")).startsWith(sentence);
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void refusesAPlaceThatIsNoPointer() {
    assertThat(Invocation.of("suppress", RULE, "/a~x", "--reason", "x").err())
        .startsWith("'/a~x' is not a place such as /sideEvents/0.");
  }

  @Test
  void isWhatTheExplanationOfARuleEndsWith() {
    assertThat(Invocation.of("explain", RULE).out().replaceAll("\\s+", " "))
        .endsWith("cop suppress " + RULE + " ID --reason TEXT --out own.json ");
  }

  @Test
  void ofThePageIsAProfile() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    int start = page.indexOf("```json\n", page.indexOf("## Choosing rules")) + "```json\n".length();
    Files.writeString(own, page.substring(start, page.indexOf("```", start)));

    Invocation accepted =
        Invocation.of("validate", "untoc", "--profile", own, "--as-of", "2027-06-30");

    assertThat(accepted.exitCode()).isZero();
    assertThat(accepted.out()).doesNotContain("party.published-count-agrees-with-actions");
    assertThat(Invocation.of("validate", "untoc", "--profile", own, "--as-of", "2027-07-01").out())
        .contains("party.published-count-agrees-with-actions");
  }

  private String findings(Object profile) {
    return findings(profile, "2031-01-01");
  }

  private String findings(Object profile, String day) {
    return Invocation.of("validate", record, "--profile", profile, "--as-of", day).out();
  }
}
