package org.unodc.cop.tests.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.slf4j.event.Level.DEBUG;
import static org.slf4j.event.Level.INFO;
import static org.slf4j.event.Level.WARN;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.migration.MigrationPath;
import org.unodc.cop.sdk.internal.migration.MigrationStep;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Each event is logged once, at its level and with its facts. */
class LoggedEventsTest {
  private static final String BEGINNING = "{\"format\":\"cop/1\",\"id\":\"example-cop\"";
  private static final String MEMBERS = "org.unodc.cop.sdk.internal.json.UnknownMemberLog";
  private static final String ENDS = "org.unodc.cop.sdk.yaml.MissingEndLog";
  private static final String MIGRATION = "org.unodc.cop.sdk.internal.migration.MigrationPath";
  private static final String FILES = "org.unodc.cop.sdk.file.CopFiles";

  private final LogCapture log = new LogCapture();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void aRuleThatThrowsIsOneWarningWithoutTheMessages() {
    IllegalStateException failure =
        new IllegalStateException("message 1", new IllegalArgumentException("message 2"));
    failure.addSuppressed(new IllegalStateException("message 3"));
    Conference conference =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addSessions(Session.builder().id(new SessionId("example-cop1")).build())
            .addSessions(Session.builder().id(new SessionId("example-cop2")).build())
            .build();

    validate(conference, failure);

    LogEntry entry = onlyEntry();
    assertThat(entry.level()).isEqualTo(WARN);
    assertThat(entry.logger()).isEqualTo("org.unodc.cop.domain.validation.RuleRun");
    assertThat(entry.message())
        .isEqualTo(
            "Rule session.has-a-title threw java.lang.IllegalStateException at \"/sessions/0\" and"
                + " was skipped");
    Throwable logged = entry.exception().orElseThrow();
    assertThat(logged).hasMessage("java.lang.IllegalStateException (message omitted)");
    assertThat(logged.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(logged.getCause())
        .hasMessage("java.lang.IllegalArgumentException (message omitted)");
    assertThat(entry.toString()).doesNotContain("message 1", "message 2", "message 3");
  }

  @Test
  void aCycleOfCausesEnds() {
    IllegalStateException failure = new IllegalStateException();
    failure.initCause(new IllegalArgumentException(failure));
    Conference conference =
        Conference.builder()
            .id(new ConferenceId("example-cop"))
            .addSessions(Session.builder().id(new SessionId("example-cop1")).build())
            .build();

    validate(conference, failure);

    assertThat(Throwables.getCausalChain(onlyEntry().exception().orElseThrow())).hasSize(11);
  }

  @Test
  void lenientReadingIsOneLineForADocumentAndDetailsAtDebug() throws IOException {
    String json = BEGINNING + ",\n\"weather\":{\"sky\":1},\n\"sources\":[{\"colour\":1}]}";
    Path file = Files.writeString(folder.resolve("record.json"), json);

    CopJson.of(Conference.class).readLeniently(file);

    assertThat(log.entries())
        .containsExactly(
            entry(INFO, MEMBERS, "Skipped unknown members of the file " + file + ": 2"),
            entry(
                DEBUG,
                MEMBERS,
                "Skipped an unknown member of the object at \"\" (line 2, column 1)"),
            entry(
                DEBUG,
                MEMBERS,
                "Skipped an unknown member of the object at \"/sources/0\" (line 3, column 13)"));
  }

  @Test
  void aYamlDocumentThatMayBeCutOffIsOneWarning() throws IOException {
    String yaml = "---\nformat: cop/1\nid: example-cop\n";
    Path file = Files.writeString(folder.resolve("record.yaml"), yaml);

    CopYaml.of(Conference.class).read(file);
    CopYaml.of(Conference.class).readLeniently(yaml);
    CopYaml.of(Conference.class).read(yaml + "...\n");

    String missing = "The end of %s may be missing: it begins with --- but does not end with ...";
    assertThat(log.entries())
        .containsExactly(
            entry(WARN, ENDS, missing.formatted("the file " + file)),
            entry(WARN, ENDS, missing.formatted("a document")));
  }

  @Test
  void lenientReadingNamesItsSource() {
    byte[] json = (BEGINNING + ",\"x\":1}").getBytes(UTF_8);
    CopJson<Conference> reader = CopJson.of(Conference.class);

    reader.readLeniently(json);
    reader.readLeniently(new String(json, UTF_8));
    reader.readLeniently(new ByteArrayInputStream(json));
    reader.readLeniently(new StringReader(new String(json, UTF_8)));

    assertThat(log.entriesAtInfo())
        .containsExactly(
            entry(INFO, MEMBERS, "Skipped unknown members of a document: 1"),
            entry(INFO, MEMBERS, "Skipped unknown members of a document: 1"),
            entry(INFO, MEMBERS, "Skipped unknown members of a stream: 1"),
            entry(INFO, MEMBERS, "Skipped unknown members of a reader: 1"));
  }

  @Test
  void lenientReadingOfYamlIsLoggedWithThePlacesInTheYaml() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("record.yaml"), "format: cop/1\nid: example-cop\nweather:\n  sky: 1\n");

    CopYaml.of(Conference.class).readLeniently(file);

    assertThat(log.entries())
        .containsExactly(
            entry(INFO, MEMBERS, "Skipped unknown members of the file " + file + ": 1"),
            entry(
                DEBUG,
                MEMBERS,
                "Skipped an unknown member of the object at \"\" (line 3, column 1)"));
  }

  @Test
  void aThousandUnknownMembersAreTheMostThatAreLogged() {
    String members =
        IntStream.range(0, 1_002)
            .mapToObj(number -> ",\"x" + number + "\":1")
            .collect(Collectors.joining());

    CopJson.of(Conference.class).readLeniently(BEGINNING + members + "}");

    assertThat(log.entriesAtInfo())
        .containsExactly(
            entry(INFO, MEMBERS, "Skipped unknown members of a document: more than 1000"));
    assertThat(log.entries()).hasSize(1_001);
  }

  @Test
  void readingThatSkipsNothingIsNotLogged() {
    CopJson<Conference> json = CopJson.of(Conference.class);

    json.readLeniently(BEGINNING + "}");
    json.read(BEGINNING + "}");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> json.read(BEGINNING + ",\"x\":1}"));
    CopYaml.of(Conference.class).readLeniently(BEGINNING + "}");

    assertThat(log.entries()).isEmpty();
  }

  @Test
  void aMigratedDocumentIsOneLineWithBothFormats() {
    MigrationStep first =
        (document, changed) -> {
          changed.accept("/a", "The member \"a\" is new.");
          changed.accept("/b", "The member \"b\" is new.");
          return document;
        };
    MigrationStep second =
        (document, changed) -> {
          changed.accept("/c", "The member \"c\" is new.");
          return document;
        };
    JsonText text = JsonText.of(BEGINNING + "}", CopLimits.standard());

    new MigrationPath(ImmutableList.of(first, second))
        .follow(
            text, "the file record.json", CopLimits.standard(), (format, pointer, message) -> {});

    assertThat(log.entries())
        .containsExactly(
            entry(
                INFO, MIGRATION, "Migrated the file record.json from cop/1 to cop/3; changes: 3"));
  }

  @Test
  void aDocumentOfTheLatestFormatIsNotLogged() {
    Migrations.toLatest((BEGINNING + "}").getBytes(UTF_8));

    assertThat(log.entries()).isEmpty();
  }

  @Test
  void aReplacedFileIsLoggedAtInfoAndANewOneAtDebug() throws IOException {
    Path file = folder.toRealPath().resolve("record.json");

    CopFiles.save("old", file);
    CopFiles.save("new", file);

    assertThat(log.entries())
        .containsExactly(
            entry(DEBUG, FILES, "Created the file " + file),
            entry(INFO, FILES, "Replaced the file " + file));
  }

  @Test
  void theFileThatALinkNamesIsLogged() throws IOException {
    Path file = Files.writeString(folder.toRealPath().resolve("record.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    CopFiles.save("new", link);

    assertThat(log.entries()).containsExactly(entry(INFO, FILES, "Replaced the file " + file));
  }

  @Test
  void aFailedSaveIsNotLogged() throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "old");

    assertThatExceptionOfType(CopException.class)
        .isThrownBy(
            () ->
                CopFiles.save(
                    stream -> {
                      throw new IOException("no space is left");
                    },
                    file));

    assertThat(log.entries()).isEmpty();
  }

  @Test
  void aNameOfAFileAddsNoLine() throws IOException {
    assumeTrue(File.separatorChar == '/');
    Path file = folder.toRealPath().resolve("record\nWARN forged.json");
    Files.writeString(file, BEGINNING + ",\"x\":1}");

    CopJson.of(Conference.class).readLeniently(file);
    CopFiles.save("new", file);

    String escaped = file.toString().replace("\n", "\\u000A");
    assertThat(log.entriesAtInfo())
        .containsExactly(
            entry(INFO, MEMBERS, "Skipped unknown members of the file " + escaped + ": 1"),
            entry(INFO, FILES, "Replaced the file " + escaped));
  }

  @Test
  void aRemovedTemporaryFileIsLoggedAtDebug() throws IOException {
    Path home = folder.toRealPath();
    Path stale = Files.createFile(home.resolve(".cop-saving-999999999999-1"));

    CopFiles.save("new", home.resolve("record.json"));

    assertThat(log.entries())
        .containsExactly(
            entry(
                DEBUG,
                "org.unodc.cop.sdk.file.AtomicFileWriter",
                "Removed the stale temporary file " + stale),
            entry(DEBUG, FILES, "Created the file " + home.resolve("record.json")));
  }

  private LogEntry onlyEntry() {
    assertThat(log.entries()).hasSize(1);
    return log.entries().get(0);
  }

  private static LogEntry entry(Level level, String logger, String message) {
    return new LogEntry(level, logger, message, Optional.empty());
  }

  private static void validate(Conference conference, RuntimeException failure) {
    Rule<Session> broken =
        Rule.notice("session.has-a-title", Session.class)
            .saying(
                RuleTexts.builder()
                    .title(LocalizedText.english("A session has a title."))
                    .message(LocalizedText.english("{0} has no title."))
                    .hint(LocalizedText.english("Add a title."))
                    .build())
            .check(
                (session, record, findings) -> {
                  throw failure;
                });
    Rulebook.standard().with(broken).validate(conference, LocalDate.of(2024, 11, 1));
  }
}
