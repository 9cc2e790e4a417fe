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

/** {@code cop new --like}: the record of the next session. */
class NewCommandTest {
  @TempDir private Path folder;
  private Path harbour;

  @BeforeEach
  void saveTheRecord() throws IOException {
    harbour = Files.writeString(folder.resolve("harbour.json"), HarbourRecord.JSON);
  }

  @Test
  void beginsTheNextSessionFromTheLast() {
    Path walkThrough = Path.of("walk-through", "conference.json");
    Path next = folder.resolve("next.yaml");

    Invocation created =
        Invocation.of(
            "new",
            "--like",
            walkThrough,
            "--session",
            "harbour-cop2",
            "--opens",
            "2032-06-07",
            "--out",
            next);

    assertThat(created)
        .isEqualTo(
            new Invocation(
                0,
                "",
                """
                Session harbour-cop2 begins with what remains true after session harbour-cop1.
                Taken over: title, participants (3), venue, rooms (2).
                Left out: stakeholders (2), earlier sessions with their agendas, meetings,
                documents, figures.
                To be checked: the venue, which is that of session harbour-cop1.
                To be checked: the last day, 9 June 2032. It only follows from the length of
                session harbour-cop1; a remark in the record says so.
                To be filled in when known: number, kind, title, format, agenda items.
                """));
    assertThat(next)
        .content()
        .startsWith("---\nformat: cop/1\nid: harbour-cop\n")
        .contains("id: harbour-cop2", "2032-06-09", "Room M3", "/sessions/0/days/last")
        .doesNotContain("First session", "ordinal", "Maritime Youth Forum");
    assertThat(Invocation.of("validate", next, "--fail-on", "warning").exitCode()).isZero();
  }

  @Test
  void takesOverNoPersonAndNoClaimOfTheEarlierSession() {
    Invocation created = Invocation.of("new", "--like", harbour, "--session", "harbour-cop2");

    assertThat(created.exitCode()).isZero();
    assertThat(created.out())
        .contains("\"state\": \"KEN\"", "\"id\": \"harbour-cop2\"")
        .doesNotContain("Nets", "delegations", "Harbour Watch", "2031", "days", "remarks");
    assertThat(created.err()).contains("format, agenda items, days,\nvenue.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"untoc", "uncac"})
  void validatesWithoutErrors(String shipped) {
    Path next = folder.resolve("next.json");
    Invocation.of(
        "new", "--like", shipped, "--session", "next", "--opens", "2027-10-11", "--out", next);

    assertThat(next)
        .content()
        .doesNotContain("\n  \"officers\"", "\n  \"sideEvents\"")
        .contains("treatyActions");
    assertThat(Invocation.of("validate", next).exitCode()).isZero();
  }

  @Test
  void keepsTheRemarksOnWhatIsKept() throws IOException {
    Files.writeString(
        harbour,
        """
        {"format": "cop/1", "id": "harbour-cop", "title": "Harbours",
         "sessions": [
           {"id": "s2", "days": {"first": "2032-05-05", "last": "2032-05-09"},
            "venue": {"city": "Vienna"}},
           {"id": "s1", "days": {"first": "2031-05-05", "last": "2031-05-09"}}],
         "remarks": [
           {"place": "/title", "note": "Not official."},
           {"place": "/sessions/0/venue/city", "note": "To be confirmed."},
           {"place": "/sessions/0/days", "note": "Of the session before."}]}
        """);

    assertThat(Invocation.of("new", "--like", harbour, "--session", "s3").out())
        .contains("Not official.", "\"place\": \"/sessions/0/venue/city\"", "Vienna")
        .doesNotContain("Of the session before.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void saysInEachLanguageWhatIsToBeChecked(String language) {
    Invocation created =
        Invocation.of(
            "new",
            "--like",
            "untoc",
            "--session",
            "x",
            "--opens",
            "2027-10-11",
            "--lang",
            language);

    assertThat(created.exitCode()).isZero();
    assertThat(created.err())
        .contains("untoc-cop12")
        .doesNotContain("Taken", "Left", "checked", "agenda")
        .doesNotContain("[U+");
  }

  @Test
  void readsTheEarlierRecordUpToTheLimitsOfTheCommandLine() {
    Invocation refused =
        Invocation.of("new", "--like", harbour, "--session", "x", "--limit-bytes", 100);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("--limit-bytes raises this limit.");
    assertThat(
            Invocation.of("new", "--like", harbour, "--session", "x", "--limit-bytes", 100_000)
                .exitCode())
        .isZero();
  }

  @Test
  void refusesWhatCannotBeginASession() throws IOException {
    assertUsageError("already has a session harbour-cop1", "--session", "harbour-cop1");
    assertUsageError("--session", "--opens", "2032-06-07");
    assertUsageError("--title has no effect", "--title", "T", "--session", "x");
    assertUsageError(
        "is before the first day",
        "--session",
        "x",
        "--opens",
        "2032-06-07",
        "--closes",
        "2032-06-01");
    assertThat(Invocation.of("new", "--session", "x").exitCode()).isEqualTo(2);

    Files.writeString(harbour, "{\"format\": \"cop/1\", \"id\": \"harbour-cop\"}");
    assertUsageError("--closes", "--session", "x", "--opens", "2032-06-07");
    assertThat(Invocation.of("new", "--like", harbour, "--session", "x").err())
        .startsWith("The record has no session, so session x begins without a venue.\n");
  }

  private void assertUsageError(String message, Object... arguments) {
    Object[] words = new Object[arguments.length + 3];
    words[0] = "new";
    words[1] = "--like";
    words[2] = harbour;
    System.arraycopy(arguments, 0, words, 3, arguments.length);
    Invocation refused = Invocation.of(words);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains(message);
  }
}
