package org.unodc.cop.tests.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.slf4j.event.Level.DEBUG;
import static org.slf4j.event.Level.INFO;
import static org.slf4j.event.Level.WARN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.yaml.CopYaml;

/** A record full of personal data leaves none of it in the log at any level. */
class PersonalDataInLogsTest {
  private static final Path RECORD =
      Path.of("src/test/resources/compatibility/cop-1/values/conference/Conference.json");

  /** A text of the record that people wrote, such as a title or a name. */
  private static final Pattern TEXT = Pattern.compile(": \"[^\"]* [^\"]*\"");

  private static final String PERSONAL = "Robin Example <robin@example.org>";

  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @TempDir private Path folder;

  @Test
  void nothingOfARecordIsLogged() throws IOException {
    String json = personalRecord();
    Path file = Files.writeString(folder.resolve("record.json"), json);
    List<LogEntry> entries;

    try (LogCapture log = new LogCapture()) {
      Conference record = JSON.readLeniently(file).value().orElseThrow();
      assertThat(JSON.write(record)).contains(PERSONAL);
      assertThatExceptionOfType(CopException.class)
          .isThrownBy(() -> JSON.read(file))
          .withMessageContaining("robin@example.org");
      Migrations.toLatest(file);
      brokenRules().validate(record, LocalDate.of(2024, 11, 1));
      JSON.write(record, file);
      Path yaml = folder.resolve("record.yaml");
      CopYaml.of(Conference.class).write(record, yaml);
      CopYaml.of(Conference.class)
          .readLeniently(
              Files.readString(yaml).replace("\n...\n", "\nrobin@example.org: 1\n...\n"));
      entries = log.entries();
    }

    assertThat(entries)
        .extracting(LogEntry::level)
        .containsExactly(INFO, DEBUG, DEBUG, WARN, WARN, WARN, INFO, DEBUG, INFO, DEBUG);
    assertThat(entries)
        .extracting(LogEntry::toString)
        .noneMatch(text -> text.contains("Robin"))
        .noneMatch(text -> text.contains("robin"))
        .noneMatch(text -> text.contains("@"));
  }

  /** {@return a whole record in which each text and two unknown members are personal data} */
  private static String personalRecord() throws IOException {
    String json = TEXT.matcher(Files.readString(RECORD)).replaceAll(": \"" + PERSONAL + "\"");
    String member = "\"robin@example.org\": {\"Robin\": \"" + PERSONAL + "\"},";
    return json.replaceFirst("\\{", "{" + member)
        .replaceFirst("\"sessions\": \\[\\s*\\{", "$0" + member);
  }

  /** {@return the standard rules, and rules whose exceptions quote the record} */
  private static Rulebook brokenRules() {
    return Rulebook.standard()
        .with(broken("session.breaks-down", Session.class))
        .with(broken("person.breaks-down", Person.class))
        .with(broken("side-event.breaks-down", SideEvent.class));
  }

  private static <T> Rule<T> broken(String id, Class<T> type) {
    LocalizedText text = LocalizedText.english("A rule breaks down.");
    return Rule.notice(id, type)
        .saying(RuleTexts.builder().title(text).message(text).hint(text).build())
        .check(
            (value, record, findings) -> {
              String personal = PERSONAL + value;
              IllegalStateException failure =
                  new IllegalStateException(personal, new IllegalArgumentException(personal));
              failure.addSuppressed(new IllegalStateException(personal));
              throw failure;
            });
  }
}
