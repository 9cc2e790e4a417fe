package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of another kind is recognized before its members are judged. */
class WrongKindTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws Exception {
    Invocation.of("convert", "untoc", "--out", folder.resolve("record.yaml"));
    Invocation.of("convert", "untoc", "--out", folder.resolve("record.json"));
    Invocation.of("validate", "untoc", "--format", "json", "--out", folder.resolve("report.json"));
    Invocation.of(
        "suppress",
        "stakeholder.kind-is-a-listed-word",
        "--reason",
        "x",
        "--out",
        folder.resolve("profile.json"));
    Invocation.of("export", "untoc", "--workbook", folder.resolve("book.xlsx"));
    Files.copy(folder.resolve("book.xlsx"), folder.resolve("book.json"));
    Files.writeString(folder.resolve("pdf.yaml"), "%PDF-1.7\n", StandardCharsets.US_ASCII);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "diff report.json report.json | This is a report of cop validate; cop compare reads it.",
        "validate report.json | This is a report of cop validate; cop compare reads it.",
        "migrate report.json | This is a report of cop validate; cop compare reads it.",
        "new --session s --like report.json | This is a report of cop validate; cop compare reads it.",
        "validate untoc --baseline record.yaml | This is the record of a conference; cop validate reads it.",
        "compare record.json report.json | This is the record of a conference; cop validate reads it.",
        "validate untoc --profile record.json | This is the record of a conference; cop validate reads it.",
        "validate profile.json | This is a validation profile; cop validate --profile reads it.",
        "validate untoc --profile report.json | This is a report of cop validate; cop compare reads it.",
        "diff untoc book.json | This is a workbook or another compressed file; cop import reads workbooks.",
        "validate book.xlsx | This is a workbook or another compressed file; cop import reads workbooks.",
        "validate pdf.yaml | This is a PDF document; no command reads it.",
      })
  void isNamedInOneSentence(String call, String sentence) {
    Invocation refused = Invocation.of(inFolder(call));

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().lines().findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).endsWith(": " + sentence + " [value.invalid]"));
    assertThat(refused.err()).containsOnlyOnce("[");
  }

  /** What is wrong with a file of the right kind is still told member by member. */
  @Test
  void isNotSupposedOfARecordWithMistakes() throws Exception {
    Path odd = folder.resolve("odd.json");
    Files.writeString(odd, "{\"format\": \"cop/1\", \"id\": 7, \"included\": []}");

    assertThat(Invocation.of("validate", odd).err())
        .contains("[value.type]")
        .contains("[member.unknown]");
  }

  private Object[] inFolder(String call) {
    return java.util.Arrays.stream(call.split(" "))
        .map(word -> word.contains(".") ? folder.resolve(word) : word)
        .toArray();
  }
}
