package org.unodc.cop.tests.stranger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * The examples in the Javadoc of the library compile and run. A comment after a line states the
 * value of the line as text: {@code DisplayWidth.of("COP12") // 5}.
 */
class JavadocExamplesTest {
  /** The classes that new users call first. Each has an example. */
  private static final Set<String> ENTRY_POINTS =
      Set.of(
          "Bureau",
          "CatalogueFiles",
          "Conference",
          "ConferenceCalendars",
          "ConferenceSchedule",
          "Cop",
          "CopCsv",
          "CopDiff",
          "CopElements",
          "CopFiles",
          "CopIndico",
          "CopJson",
          "CopLimits",
          "CopNdjson",
          "CopSchemas",
          "CopTable",
          "CopXlsx",
          "CopYaml",
          "Deadlines",
          "DepositaryTable",
          "DocumentSymbol",
          "Delay",
          "Election",
          "EntryIntoForceClauses",
          "EventJsonLd",
          "ListOfOrganizations",
          "ListOfParticipants",
          "Migrations",
          "ParticipationTrend",
          "Programme",
          "ReferenceRecords",
          "ReportFormat",
          "ReportedCount",
          "Rule",
          "RuleProvider",
          "Rulebook",
          "RulesOfProcedure",
          "SessionStory",
          "Slices",
          "SpeakingOrder",
          "StakeholderDirectory",
          "States",
          "TableMapping",
          "TreatyStatus",
          "ValidationProfile");

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* \\}</pre>", Pattern.DOTALL);

  /** {@code Type name = value; // text}. */
  private static final Pattern VARIABLE = Pattern.compile("(?:\\S.* )?(\\w+) = .*; // (.*)");

  /** {@code value // text}. */
  private static final Pattern EXPRESSION = Pattern.compile("(\\S.*[^;\\s]) +// (.*)");

  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

  private static final String PROGRAM =
      """
      import com.google.common.collect.ImmutableList;
      import com.google.common.collect.ImmutableMap;
      import java.io.*;
      import java.net.URI;
      import java.nio.charset.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.List;
      import java.util.stream.*;
      %s

      public final class Examples {
        private static final Conference conference = ReferenceRecords.untoc();
        private static final Session session = conference.sessions().get(conference.sessions().size() - 1);
        private static final LocalDate day = LocalDate.of(2024, 11, 1);
        private static final ZoneId zone = ZoneId.of("Europe/Vienna");

        private static void check(Object value, String text) {
          if (!String.valueOf(value).equals(text)) {
            throw new AssertionError("The example says " + text + ", but the value is " + value);
          }
        }
      %s
      }
      """;

  @TempDir private Path folder;

  @Test
  void compileAndRun() throws Exception {
    List<Example> examples = examples();
    Path source = folder.resolve("Examples.java");
    String imports =
        imports().stream().map(name -> "import " + name + ".*;").collect(joining("\n"));
    String methods =
        examples.stream()
            .map(
                example ->
                    "  public static void %s(Path folder) throws Exception {%n%s%n  }"
                        .formatted(example.type(), example.code()))
            .collect(joining("\n"));
    Files.writeString(source, PROGRAM.formatted(imports, methods));
    ForeignProgram.compile(
        source,
        folder,
        "cop-yaml",
        "cop-tables",
        "cop-xlsx",
        "cop-report",
        "cop-publish",
        "de/siegmar/fastcsv",
        "org/dhatim/fastexcel",
        "org/dhatim/fastexcel-reader",
        "org/snakeyaml/snakeyaml-engine");

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> program = loader.loadClass("Examples");
      for (Example example : examples) {
        Method method = program.getMethod(example.type(), Path.class);
        Path home = Files.createDirectory(folder.resolve("home-" + example.type()));
        Cop.write(ReferenceRecords.untoc(), home.resolve("conference.json"));
        assertThatNoException()
            .as("The example of %s", example.type())
            .isThrownBy(() -> run(method, home));
      }
    }
  }

  @Test
  void everyEntryPointHasOne() {
    Set<String> withExample = new TreeSet<>();
    sources()
        .filter(file -> text(file).contains("<pre>{@code"))
        .forEach(file -> withExample.add(type(file)));

    assertThat(withExample).containsAll(ENTRY_POINTS);
  }

  private static void run(Method method, Path home) throws Exception {
    try {
      method.invoke(null, home);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    sources()
        .forEach(
            file -> {
              Matcher example = EXAMPLE.matcher(text(file));
              while (example.find()) {
                String code =
                    example
                        .group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ *\\* ?", ""))
                        .collect(joining("\n"));
                if (!code.stripLeading().startsWith("{")) { // otherwise it is JSON
                  String name =
                      type(file)
                          + examples.stream()
                              .filter(other -> other.type().startsWith(type(file) + "_"))
                              .count();
                  examples.add(
                      new Example(
                          type(file) + "_" + name.substring(type(file).length()), checked(code)));
                }
              }
            });
    return examples;
  }

  /** Replaces the comments that state values by checks. */
  private static String checked(String code) {
    return code.lines()
        .map(
            line -> {
              Matcher variable = VARIABLE.matcher(line.strip());
              Matcher expression = EXPRESSION.matcher(line.strip());
              if (variable.matches()) {
                return line + "\n" + check(variable.group(1), variable.group(2));
              }
              return expression.matches() ? check(expression.group(1), expression.group(2)) : line;
            })
        .collect(Collectors.joining("\n"));
  }

  private static String check(String value, String text) {
    return "check(%s, \"%s\");".formatted(value, text.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  /** {@return the exported packages, except those for Jackson, whose types have the same names} */
  private static List<String> imports() {
    return LibraryFolders.mainCode()
        .map(sources -> text(sources.resolve("module-info.java")))
        .flatMap(text -> EXPORT.matcher(text).results())
        .map(export -> export.group(1))
        .filter(name -> !name.contains(".jackson"))
        .toList();
  }

  private static Stream<Path> sources() {
    return LibraryFolders.mainCode()
        .flatMap(
            sources -> {
              try (Stream<Path> files = Files.walk(sources)) {
                return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList()
                    .stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example: the name of its method, and its code. */
  private record Example(String type, String code) {}
}
