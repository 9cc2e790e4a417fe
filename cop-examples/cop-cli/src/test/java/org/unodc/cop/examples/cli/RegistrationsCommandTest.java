package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop registrations --add} with a source, a mapping and corrections. */
class RegistrationsCommandTest {
  private static final String EXPORT =
      """
      ID,Country,Role,Country,Registration state
      1,Austria,Delegate,Kenya,Completed
      2,Austria,Delegate,Kenya,Completed
      3,Kenya,Observer,,Completed
      """;

  @TempDir private Path folder;
  private Path record = Path.of("");
  private Path export = Path.of("");
  private Path mapping = Path.of("");
  private Path added = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    record =
        Files.writeString(
            folder.resolve("record.json"),
            """
            {
              "format": "cop/1", "id": "harbour-cop",
              "participants": [
                {"type": "state", "id": "aut", "state": "AUT"},
                {"type": "state", "id": "ken", "state": "KEN"}
              ],
              "sessions": [{
                "id": "harbour-cop1", "title": "First session",
                "days": {"first": "2021-05-05", "last": "2021-05-09"}
              }]
            }
            """);
    export = Files.writeString(folder.resolve("export.csv"), EXPORT);
    mapping =
        Files.writeString(
            folder.resolve("mapping.json"),
            """
            {"columns": {"Country": "country", "Role": "category", "Country [2]": ""}}
            """);
    added = folder.resolve("added.json");
  }

  @ParameterizedTest
  @CsvSource({
    "en,Option: --mapping,Nothing was written.",
    "fr,--mapping,Rien n’a été écrit.",
    "es,--mapping,No se",
    "ru,--mapping,записано",
    "zh,--mapping,写",
    "ar,--mapping,لم"
  })
  void writesNothingWhereTwoColumnsHaveOneMeaning(String language, String option, String nothing) {
    Invocation result =
        Invocation.of(
            "registrations",
            record,
            export,
            "--add",
            "registered",
            "--out",
            added,
            "--lang",
            language);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err().replace('\n', ' '))
        .contains("Country [2]")
        .contains(option)
        .contains(nothing);
    assertThat(added).doesNotExist();
  }

  @Test
  void countsNobodyWhereTwoColumnsHaveOneMeaning() {
    Invocation result = Invocation.of("registrations", record, export);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void readsTheMappingThatItProposes() throws IOException {
    Path proposed = folder.resolve("proposed.json");
    Invocation proposal = Invocation.of("registrations", record, export, "--propose", proposed);
    Invocation result = add(record, export, "--mapping", proposed);

    assertThat(proposal.exitCode()).isZero();
    assertThat(Files.readString(proposed))
        .contains("\"Country\": \"country\"", "\"Country [2]\": \"\"", "\"Role\": \"\"");
    assertThat(result.err()).contains("Figures: 4 new");
  }

  @Test
  void citesTheSource() throws IOException {
    Invocation result =
        add(
            record,
            export,
            "--mapping",
            mapping,
            "--source-title",
            "Export of the registrations",
            "--source-date",
            "2021-05-09",
            "--source-link",
            "https://example.org/export");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("Delegations: 1 new");
    assertThat(Files.readString(added))
        .contains("Export of the registrations", "\"date\": \"2021-05-09\"")
        .contains("\"link\": \"https://example.org/export\"");
  }

  @Test
  void citesTheFileWithoutOptions() throws IOException {
    add(record, export, "--mapping", mapping);

    assertThat(Files.readString(added)).contains("\"en\": \"export.csv\"");
  }

  @Test
  void replacesNumbersOnlyIfToldTo() throws IOException {
    add(record, export, "--mapping", mapping, "--source-title", "Export");
    Path before = Files.copy(added, folder.resolve("before.json"));
    Path corrected =
        Files.writeString(
            folder.resolve("corrected.csv"), EXPORT + "4,Austria,Delegate,,Completed\n");

    Invocation kept = add(before, corrected, "--mapping", mapping, "--source-title", "Export");
    String unchanged = Files.readString(added);
    Invocation replaced =
        add(before, corrected, "--mapping", mapping, "--source-title", "Export", "--update");

    assertThat(kept.exitCode()).isEqualTo(1);
    assertThat(kept.err()).contains("3 → 4", "replace it with --update");
    assertThat(unchanged).isEqualTo(Files.readString(before));
    assertThat(replaced.exitCode()).isZero();
    assertThat(Files.readString(added)).isNotEqualTo(unchanged).contains("\"value\": 4");
  }

  private Invocation add(Path into, Path table, Object... options) {
    Stream<Object> always =
        Stream.of(
            "registrations",
            into,
            table,
            "--delegates",
            "Delegate",
            "--add",
            "registered",
            "--out",
            added);
    return Invocation.of(Stream.concat(always, Stream.of(options)).toArray());
  }
}
