package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.validation.Report;

/** Checks the standard limits with documents at each limit and one above it. */
class StandardLimitsTest {
  @Test
  void aDocumentHas32Mebibytes() {
    String sound = BEGINNING + "}";
    check(
        sound + " ".repeat((32 << 20) - sound.length()),
        sound + " ".repeat((32 << 20) - sound.length() + 1),
        "documentBytes");
  }

  @Test
  void aDocumentIsSixtyFourLevelsDeep() {
    check(deep(63), deep(64), "depth");
  }

  @Test
  void aNameHas256Characters() {
    check(named(256), named(257), "name");
  }

  @Test
  void aTextHas200000Characters() {
    check(titled(200_000), titled(200_001), "text");
  }

  @Test
  void aNumberHas100Characters() {
    check(numbered(100), numbered(101), "number");
  }

  /**
   * The record has nine other tokens: its braces, three names, two values, and the brackets of the
   * list.
   */
  @Test
  void aDocumentHasFourMillionTokens() {
    check(withTokens(4_000_000), withTokens(4_000_001), "tokens");
  }

  @Test
  void aListHas100000Elements() {
    check(listed(100_000), listed(100_001), "list");
  }

  @Test
  void aLongerFileHasAReportWithOtherLimits(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("long.json"), BEGINNING + "}" + " ".repeat(32 << 20));
    LocalDate day = LocalDate.of(2024, 11, 1);
    ValidationProfile profile = ValidationProfile.full();
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> Cop.report(file, day, profile))
        .withMessageContaining("(limit documentBytes)");

    Report report =
        Cop.report(file, day, profile, CopLimits.standard().withDocumentBytes(33 << 20));

    assertThat(report.validation().day()).isEqualTo(day);
    assertThat(report.file()).hasValueSatisfying(name -> assertThat(name).endsWith("/long.json"));
    assertThat(report.digest()).isPresent();
  }

  private static void check(String at, String over, String limit) {
    CopJson<Conference> json = CopJson.of(Conference.class);
    assertThat(json.readLeniently(at).problems()).isEmpty();
    assertThat(json.readLeniently(over).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code().toString()).isEqualTo("document.limit"))
        .satisfies(problem -> assertThat(problem.message()).endsWith("(limit " + limit + ")."));
  }

  private static String deep(int lists) {
    return BEGINNING + ",\"x\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
  }

  private static String named(int length) {
    return BEGINNING + ",\"" + "n".repeat(length) + "\":1}";
  }

  private static String titled(int length) {
    return BEGINNING + ",\"title\":\"" + "t".repeat(length) + "\"}";
  }

  private static String numbered(int length) {
    return BEGINNING + ",\"x\":" + "1".repeat(length) + "}";
  }

  private static String listed(int count) {
    return BEGINNING + ",\"x\":[" + String.join(",", Collections.nCopies(count, "1")) + "]}";
  }

  /**
   * Creates lists of 50 numbers, which have 52 tokens each, and a last list with the remaining
   * tokens.
   */
  private static String withTokens(int count) {
    int around = 9;
    int lists = (count - around) / 52 - 1;
    int rest = count - around - 52 * lists - 2;
    String fifty = "[" + String.join(",", Collections.nCopies(50, "1")) + "]";
    String last = "[" + String.join(",", Collections.nCopies(rest, "1")) + "]";
    return BEGINNING + ",\"x\":[" + (fifty + ",").repeat(lists) + last + "]}";
  }
}
