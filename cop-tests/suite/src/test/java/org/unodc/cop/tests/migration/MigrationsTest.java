package org.unodc.cop.tests.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;
import org.unodc.cop.sdk.internal.migration.MigratedDocument;
import org.unodc.cop.sdk.internal.migration.MigrationPath;
import org.unodc.cop.sdk.internal.migration.MigrationStep;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.migration.MigrationChange;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

class MigrationsTest {
  /** An example of a future step that renames a member. */
  private static final MigrationStep RENAME =
      (document, changed) -> {
        changed.accept("/name", "The member \"title\" is called \"name\".");
        ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
        document
            .members()
            .forEach((name, value) -> members.put(name.equals("title") ? "name" : name, value));
        return new Members(members.buildOrThrow());
      };

  /** An example of a future step that removes a member. */
  private static final MigrationStep REMOVAL =
      (document, changed) -> {
        changed.accept("", "The member \"series\" is left out.");
        return new Members(
            ImmutableMap.copyOf(
                Maps.filterKeys(document.members(), name -> !name.equals("series"))));
      };

  private static final MigrationPath FUTURE = new MigrationPath(ImmutableList.of(RENAME, REMOVAL));

  @Test
  void doesNotChangeADocumentOfTheLatestFormat(@TempDir Path folder) throws IOException {
    String json = "{\"id\" : \"untoc-cop\",\n \"format\":\"cop/1\", \"x\": 1e400}";
    Migration expected = new Migration("cop/1", "cop/1", json, ImmutableList.of());
    assertThat(Migrations.toLatest(json.getBytes(UTF_8))).isEqualTo(expected);
    Path file = Files.writeString(folder.resolve("record.json"), "\uFEFF" + json);
    assertThat(Migrations.toLatest(file)).isEqualTo(expected);
    assertThat(Migrations.latest()).isEqualTo("cop/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"} | member.missing  1:1 A record must state its format in the member"
            + " \"format\", such as \"cop/1\".",
        "[] | value.type  1:1 A record must be an object, but a list was found.",
        "null | value.type  1:1 A record must be an object, but null was found.",
        "\"a\" | value.type  1:1 A record must be an object, but the text \"a\" was found.",
        "{\"format\":1} | value.type /format 1:11 The format of a record must be a text such as"
            + " \"cop/1\", but the number 1 was found.",
        "{\"format\":null} | value.type /format 1:11 The format of a record must be a text such as"
            + " \"cop/1\", but null was found.",
        "{\"format\":true} | value.type /format 1:11 The format of a record must be a text such as"
            + " \"cop/1\", but true was found.",
        "{\"format\":\"cop/0\"} | value.invalid /format 1:11 The format of a record must be one"
            + " from \"cop/1\" to \"cop/1\", not \"cop/0\".",
        "{\"id\":1, \"format\":\"abc\"} | value.invalid /format 1:19 The format of a record must be"
            + " one from \"cop/1\" to \"cop/1\", not \"abc\".",
        "{\"format\":\"cop/2\"} | value.invalid /format 1:11 The format \"cop/2\" is newer than"
            + " this library, which supports formats up to \"cop/1\": read the record with a newer"
            + " version of the library.",
        "{\"format\":\"cop/1\",\"format\":\"cop/1\"} | member.duplicate /format 1:19 The name"
            + " \"format\" occurs twice in the same object.",
        "{\"format\":\"cop/1\" | json.syntax /format 1:18 The document ends before its value is"
            + " complete.",
      })
  void refusesADocumentWithoutAKnownFormat(String json, String problem) {
    assertThat(refusal(() -> Migrations.toLatest(json.getBytes(UTF_8)))).isEqualTo(problem);
  }

  @Test
  void appliesTheLimits(@TempDir Path folder) throws IOException {
    byte[] json = "{\"format\":\"cop/1\"}".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("record.json"), json);
    CopLimits limits = CopLimits.standard().withName(5);
    String problem = "document.limit /format 1:2 The name has more than 5 characters (limit name).";
    assertThat(refusal(() -> Migrations.toLatest(json, limits))).isEqualTo(problem);
    assertThat(refusal(() -> Migrations.toLatest(file, limits))).isEqualTo(problem);
  }

  @Test
  void appliesAndReportsEveryStepThatADocumentNeeds() {
    assertThat(FUTURE.latest()).isEqualTo("cop/3");
    String json = "{\"id\":\"a\",\"title\":\"T\",\"format\":\"cop/1\",\"series\":\"S\"}";
    assertThat(follow(json))
        .isEqualTo(
            new Migration(
                "cop/1",
                "cop/3",
                """
                {
                  "format": "cop/3",
                  "id": "a",
                  "name": "T"
                }
                """,
                ImmutableList.of(
                    new MigrationChange(
                        "cop/2", "/name", "The member \"title\" is called \"name\"."),
                    new MigrationChange("cop/3", "", "The member \"series\" is left out."))));
    assertThat(follow(json.replace("cop/1", "cop/2")).changes())
        .extracting(MigrationChange::to)
        .containsExactly("cop/3");
    assertThat(follow("{\"format\":\"cop/3\"}").changes()).isEmpty();
    assertThat(refusal(() -> follow("{\"format\":\"cop/4\"}"))).contains("up to \"cop/3\"");
  }

  @Test
  void passesASoundDocumentToAStep() {
    MigrationPath path =
        new MigrationPath(
            ImmutableList.of(
                (document, changed) -> {
                  assertThat(document.members().get("a")).isEqualTo(new Text("b"));
                  return document;
                }));
    JsonText text = JsonText.of("{\"format\":\"cop/1\",\"a\":\"b\"}", CopLimits.standard());
    MigratedDocument migrated =
        path.follow(text, CopLimits.standard(), (format, pointer, message) -> {});
    assertThat(migrated.json()).contains("\"cop/2\"", "\"b\"");
    assertThat(path.latest()).isEqualTo("cop/2");
  }

  private static Migration follow(String json) {
    ImmutableList.Builder<MigrationChange> changes = ImmutableList.builder();
    MigratedDocument migrated =
        FUTURE.follow(
            JsonText.of(json, CopLimits.standard()),
            CopLimits.standard(),
            (format, pointer, message) ->
                changes.add(new MigrationChange(format, pointer, message)));
    return new Migration(migrated.from(), FUTURE.latest(), migrated.json(), changes.build());
  }

  private static String refusal(ThrowingCallable call) {
    CopException refusal = catchThrowableOfType(CopException.class, call);
    assertThat(refusal).isNotNull();
    return refusal.problems().stream()
        .map(
            problem ->
                "%s %s %d:%d %s"
                    .formatted(
                        problem.code(),
                        problem.pointer(),
                        problem.line(),
                        problem.column(),
                        problem.message()))
        .findFirst()
        .orElseThrow();
  }
}
