package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Tag("thorough")
class WrongUseTest {
  private static final List<String> WORDS =
      List.of(
          "--format",
          "xml",
          "--lang",
          "de",
          "--as-of",
          "31.12.2024",
          "--max",
          "0",
          "-1",
          "--out",
          "no-such-file.json",
          "--nonsense",
          "--fail-on",
          "sometimes",
          "",
          "\u0000",
          "--from",
          "pdf",
          "@no-such-arguments",
          "--session",
          "--treaty",
          "no treaty",
          "--zone",
          "Mars/Olympus");

  @TempDir private Path folder;

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String name : commands()) {
      Invocation help = Invocation.of(name, "--help");
      assertThat(help.exitCode()).as(name).isZero();
      assertThat(help.out())
          .as(name)
          .containsSubsequence("Example:", "  cop " + name, "Usage: cop " + name, "--help")
          .doesNotContain("--limit-");
      assertThat(help.out().lines())
          .as(name)
          .allSatisfy(line -> assertThat(line.length()).isLessThan(100));
    }
  }

  @Test
  void helpWithLimitsIsAskedForByAnOption() {
    Invocation help = Invocation.of("validate", "--help-limits");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .startsWith("Usage: cop validate [--limit-bytes=N]")
        .contains("--limit-depth=N", "Nested objects and lists, at most 1000 (default: 64).")
        .doesNotContain("--profile");
    assertThat(Invocation.of("validate", "--help").out()).contains("--help-limits");
    assertThat(Invocation.of("rules", "--help-limits").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void reportsWrongCommandLinesInSentences(List<String> arguments) {
    Invocation refused = Invocation.of(arguments.toArray());

    assertThat(refused.exitCode()).as(arguments.toString()).isBetween(1, 3);
    assertThat(refused.err()).isNotBlank().doesNotContain("\tat ", "Exception", "picocli");
  }

  @Test
  void suggestsACorrection() {
    assertThat(Invocation.of("validat").err())
        .contains("There is no command 'validat'.")
        .contains("validate");
    assertThat(Invocation.of("validate", "pom.xml").err())
        .contains("The format of pom.xml is unknown; specify it with --from: json, ndjson, yaml.")
        .contains("Try: cop validate --help");
    assertThat(Invocation.of("explain", "side-event.lies").err().replace("\n", " "))
        .contains("Did you mean side-event.lies-within-its-session");
    assertThat(
            Invocation.of("explain", "side-event.lie-within-its-sesion").err().replace("\n", " "))
        .contains("Did you mean side-event.lies-within-its-session?");
    assertThat(Invocation.of("status", "untoc", "--treaty", "x").err())
        .contains("The record has no 'x'; it has: untoc, ");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Kenya, ken",
    "кения, ken",
    "KEN, ken",
    "KE, ken",
    "404, ken",
    "Swaziland, swz",
    "european union, eu"
  })
  void suggestsTheIdOfAName(String name, String id) {
    assertThat(Invocation.of("status", "untoc", "--participant", name).err())
        .startsWith("The record has no '%s'; did you mean the id %s?\n".formatted(name, id));
  }

  @Test
  void listsOnlyTheFirstOfManyIds() {
    String error = Invocation.of("status", "untoc", "--participant", "Atlantis").err();

    assertThat(error.replace("\n", " "))
        .contains("The record has no 'Atlantis'; it has: afg, ago,")
        .containsPattern("bhs, bih, and [0-9]+ more\\. Try: cop status --help");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "validate no-such.json | There is no file or directory 'no-such.json'.",
        "validate src/main/java | The directory src/main/java has no file whose name ends with any of these: .json",
        "validate untoc --as-of 14.10.2024 | '14.10.2024' is not a date such as 2024-10-14",
        "validate untoc --profile all | There is no profile all; specify basic, standard, complete, full, publication, or a file.",
        "validate untoc --baseline pom.xml | pom.xml: line 1, column 1",
        "validate untoc uncac --format html | cannot go to standard output; specify a directory with --out.",
        "validate untoc --max 0 | --max must be at least 1, not 0.",
        "validate untoc --lang de | 'de' is not one of ar, zh, en, fr, ru, es",
        "validate untoc --format pdf | 'pdf' is not one of text, concise, github, json, sarif, junit, csv, md, html.",
        "status no-such.json | no-such.json: It cannot be read: there is no such file.",
        "stats untoc --subject dogs | 'dogs' is not a subject of figures; the subjects are: countries,",
        "deadlines untoc --issued-at noon | 'noon' is not a time such as 2024-10-01T09:00:00",
        "programme untoc --format ics --edition -1 | --edition must be at least 0, not -1.",
        "programme untoc --format ics --issued-at +10000-01-01T00:00:00Z | --issued-at must be in a year from 1 to 9999: +10000-",
        "programme untoc --format ics --issued-at +999999999-12-31T23:00:00-18:00 | --issued-at must be in a year from 1 to 9999: +999999999-",
        "summary untoc --session x | The record has no 'x'; it has: untoc-cop1, ",
        "convert untoc --to pdf | 'pdf' is not one of json, ndjson, yaml.",
        "import untoc dogs a.csv | 'dogs' is not one of side-events, stakeholders, accreditations, participants, treaty-actions, treaty-status",
        "import untoc side-events a.ods | The name of the table a.ods does not end with any of these: .xlsx, .csv, .tsv, .txt.",
        "import untoc side-events a.csv --zone Mars | 'Mars' is not a time zone such as",
        "import untoc side-events a.csv | a.csv: It cannot be read",
        "import untoc side-events walk-through/applications.csv --text-language 1 | '1' is not a language tag such as en",
        "import untoc side-events walk-through/applications.csv --mapping no.json | no.json",
        "registrations untoc walk-through/applications.csv --text-language 1 | '1' is not a language tag such as en",
        "programme untoc --out no/such/p.txt | cannot be written",
        "symbol ctoc | The document symbol is wrong at position 1",
        "migrate pom.xml | pom.xml: line 1, column 1",
        "help nonsense | There is no command 'nonsense'.",
        "nonsense --help | There is no command 'nonsense'.",
        "--help nonsense | There is no command 'nonsense'.",
        "nonsense --version | There is no command 'nonsense'."
      })
  void reportsTheErrorWithACorrection(String call, String sentence) {
    Invocation refused = Invocation.of((Object[]) call.split(" "));

    assertThat(refused.exitCode()).isBetween(2, 3);
    assertThat(refused.err().replace("\n", " ")).contains(sentence).doesNotContain("Exception");
  }

  @Test
  void reportsErrorsInAProfile() throws IOException {
    assertThat(
            refusalOf(
                """
                "suppressions": [{"rule": "side-event.no-such-rule", "reason": "It is late."}]
                """))
        .endsWith(
            "profile.json: The profile does not match the rules: profile desk names rules, headings or"
                + " parameters that do not exist: side-event.no-such-rule. [value.invalid]\n");
    assertThat(
            refusalOf(
                """
                "parameters":
                  [{"rule": "side-event.length-is-plausible", "parameter": "hours", "value": 0}]
                """))
        .endsWith(
            "profile.json: The profile does not match the rules: profile desk sets hours of"
                + " side-event.length-is-plausible to 0, which is not from 1 to 168."
                + " [value.invalid]\n");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "validate record.json --format json --out record.json",
        "validate record.json --format json --out link.json",
        "validate record.json --baseline table.csv --format json --out table.csv",
        "validate record.json --profile table.csv --format json --out table.csv",
        "programme record.json --format html --out record.json",
        "diff record.json untoc --out record.json",
        "diff untoc record.json --format patch --out record.json",
        "stats record.json --chart record.json",
        "deadlines record.json --calendar record.json",
        "import record.json side-events table.csv --propose record.json",
        "import record.json side-events table.csv --propose table.csv",
        "import record.json side-events table.csv --out table.csv",
        "import record.json side-events table.csv --mapping record.json --out record.json",
        "registrations record.json table.csv --add registered --out table.csv"
      })
  void neverOverwritesAnInput(String call) throws IOException {
    Path record = Files.writeString(folder.resolve("record.json"), HarbourRecord.JSON);
    Path table = Files.writeString(folder.resolve("table.csv"), "Title;Day\n");
    Files.createSymbolicLink(folder.resolve("link.json"), record);
    Object[] words =
        Stream.of(call.split(" "))
            .map(word -> word.contains(".") ? folder.resolve(word) : word)
            .toArray();

    Invocation refused = Invocation.of(words);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().replace("\n", " "))
        .contains(" is an input and would be overwritten; specify another output file.");
    assertThat(record).hasContent(HarbourRecord.JSON);
    assertThat(table).hasContent("Title;Day\n");
  }

  private String refusalOf(String members) throws IOException {
    Path profile = folder.resolve("profile.json");
    Files.writeString(profile, "{\"name\": \"desk\", " + members + "}");
    Invocation refused = Invocation.of("validate", "untoc", "--profile", profile);
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    return refused.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert untoc --to json",
        "new --id harbour-cop",
        "schema",
        "status untoc",
        "validate untoc --format json --fail-on never",
        "generate-completion",
        "validate --help"
      })
  void reportsThatStandardOutputCannotBeWritten(String call) {
    StringWriter err = new StringWriter();
    CommandLine command =
        CopCommand.commandLine(new PrintWriter(new FullDisk()), new PrintWriter(err));

    assertThat(command.execute(call.split(" "))).isEqualTo(3);
    assertThat(err).hasToString("Standard output could not be written completely.\n");
  }

  /** Rejects all output, like a file on a full disk. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int start, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** Two hundred command lines, each with an invalid option, value or input. */
  static Stream<List<String>> wrong() {
    Random random = new Random(20_241_014);
    List<String> commands = commands();
    return IntStream.range(0, 200)
        .mapToObj(
            i -> {
              List<String> arguments = new ArrayList<>();
              arguments.add(commands.get(i % commands.size()));
              int words = 1 + random.nextInt(4);
              for (int word = 0; word < words; word++) {
                arguments.add(WORDS.get(random.nextInt(WORDS.size())));
              }
              if (i % 2 == 0) {
                arguments.add("--no-such-option-" + i);
              }
              return arguments;
            });
  }

  private static List<String> commands() {
    return CopCommand.commandLine(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
        .getSubcommands()
        .entrySet()
        .stream()
        .filter(entry -> isOwn(entry.getValue()))
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  private static boolean isOwn(CommandLine command) {
    return command
        .getCommandSpec()
        .userObject()
        .getClass()
        .getPackageName()
        .startsWith("org.unodc");
  }
}
