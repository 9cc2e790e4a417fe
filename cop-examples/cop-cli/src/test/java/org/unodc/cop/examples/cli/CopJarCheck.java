package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar with nothing but Java. */
@Tag("thorough")
class CopJarCheck {
  private static final Path JAR = Path.of("target", "cop.jar");

  private static final String SOUND = "{\"format\":\"cop/1\",\"id\":\"harbour-cop\"}";

  /** A record with a stakeholder of an unknown kind. */
  private static final String ODD =
      """
      {"format":"cop/1","id":"harbour-cop","stakeholders":[{"id":"a","kind":"KIND","name":"A"}]}
      """;

  @TempDir private Path folder;

  @Test
  void readsEveryFormat() throws Exception {
    Path table = Path.of("walk-through", "applications.xlsx").toAbsolutePath();
    Path record = Path.of("walk-through", "conference.json").toAbsolutePath();
    Path yaml = Files.writeString(folder.resolve("a.yaml"), "format: cop/1\nid: harbour-cop\n");

    assertThat(run("validate", yaml))
        .isEqualTo(
            new Invocation(
                0,
                "Errors: 0  Warnings: 0  Notices: 0  " + yaml + "\n",
                "Rules left out by standard: 16. --profile complete adds what is still to be"
                    + " done.\n"));
    Invocation proposed = run("import", record, "side-events", table, "--propose", "m.json");
    assertThat(proposed).isEqualTo(new Invocation(0, "", ""));
    assertThat(folder.resolve("m.json")).content().contains("\"Title\": \"title\"");
    Path calendar = Files.writeString(folder.resolve("a.ics"), CalendarRecord.APPLE);
    assertThat(run("import", record, "side-events", calendar, "--dry-run").err())
        .contains("VTODO was not read.")
        .contains("Rows read: 1. Problems: 1.");
    assertThat(run("show", record, "m1").exitCode()).isZero();
    assertThat(run("merge", record, record, record).exitCode()).isZero();
    assertThat(run("anonymize", record).exitCode()).isZero();
    assertThat(run("new", "--like", record, "--session", "next").exitCode()).isZero();
    assertThat(run("compare", "none.json", "none.json").exitCode()).isEqualTo(3);
    assertThat(run("validate", "nothing.json").exitCode()).isEqualTo(3);
    assertThat(run("nonsense").exitCode()).isEqualTo(2);
  }

  /** The JVM creates a class for each lambda expression that it links. */
  @Test
  void linksFewLambdasToPrintItsVersion() throws Exception {
    Path classes = folder.resolve("classes.txt");

    assertThat(run(List.of("-Xlog:class+load:file=" + classes), "--version").exitCode()).isZero();

    try (Stream<String> loaded = Files.lines(classes)) {
      assertThat(loaded.filter(line -> line.contains("$$Lambda")).count()).isBetween(1L, 100L);
    }
  }

  @Test
  void printsTheSameInEveryEnvironment() throws Exception {
    Path odd = Files.writeString(folder.resolve("odd.json"), ODD);
    Object[] arguments = {"validate", odd, "--lang", "ar", "--as-of", "2031-01-01"};

    Invocation here = run(arguments);
    Invocation elsewhere =
        run(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"),
            arguments);

    assertThat(here.out()).contains("stakeholder.kind-is-a-listed-word").doesNotContain("\u001b");
    assertThat(elsewhere).isEqualTo(here);
  }

  @Test
  void validatesTenThousandRecordsInLittleMemory() throws Exception {
    Path records = records();
    StringBuilder oneAtATime = new StringBuilder();
    String sound = textOf("r/1.json");
    String odd = textOf("r/0.json");
    for (int i = 0; i < 10_000; i++) {
      String name = name(i);
      oneAtATime.append((i % 3 == 0 ? odd : sound).replaceAll("r/[01]\\.json", name));
    }

    Invocation all =
        run(
            List.of("-Xmx128m"),
            "validate",
            folder.relativize(records),
            "--profile",
            "full",
            "--as-of",
            "2031-01-01");

    assertThat(all.exitCode()).isZero();
    assertThat(all.out().equals(oneAtATime.toString())).isTrue();
    assertThat(all.err())
        .isEqualTo("Documents: 10,000. Unreadable: 0. Errors: 0. Warnings: 0. Notices: 6,668.\n");
  }

  @Test
  void leavesNoPartialFileWhenStopped() throws Exception {
    records();
    Process process =
        command(List.of(), "validate", "r", "--format", "json", "--out", "out").start();
    Path out = folder.resolve("out");
    while (process.isAlive() && wholeFiles(out).isEmpty()) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    List<Path> whole = wholeFiles(out);
    assertThat(whole).isNotEmpty().hasSizeLessThan(10_000);
    for (Path file : whole) {
      assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
    }
  }

  private static List<Path> wholeFiles(Path out) throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith(".cop-saving"))
          .toList();
    }
  }

  @Test
  void reportsThatTheDiskIsFull() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Path err = folder.resolve("stderr");

    Process process =
        command(List.of(), "convert", "untoc", "--to", "json")
            .redirectOutput(full.toFile())
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(err).hasContent("Standard output could not be written completely.");
  }

  /** As in {@code cop rules | head -1}. */
  @Test
  void endsSilentlyIfItsReaderHasEnded() throws Exception {
    Path err = folder.resolve("stderr");
    Process process =
        command(List.of(), "convert", "untoc", "--to", "yaml").redirectError(err.toFile()).start();

    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isPositive();
    }

    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }

  @Test
  void takesItsLanguageFromTheEnvironment() throws Exception {
    assertThat(runIn("fr", "rules", "--heading", "x")).startsWith("Il n’y a aucune règle");
    assertThat(runIn("fr", "rules", "--heading", "x", "--lang", "en")).startsWith("There is no");
    assertThat(runIn("fr", "validat")).startsWith("Il n’existe pas de commande");
    assertThat(runIn("fr_FR", "rules")).startsWith("COP_LANG: 'fr_FR' is not one of ar, zh, en,");
  }

  private String runIn(String language, Object... arguments) throws Exception {
    Path out = folder.resolve("stdout");
    ProcessBuilder command = command(List.of(), arguments).redirectErrorStream(true);
    command.environment().put("COP_LANG", language);
    command.redirectOutput(out.toFile()).start().waitFor();
    return Files.readString(out);
  }

  @Test
  void findsTheJarForDocumentsBesideIt() throws Exception {
    Path documents = Path.of("..", "documents", "target", "cop-documents.jar");
    assumeTrue(Files.exists(documents));
    Path record = Path.of("walk-through", "conference.json").toAbsolutePath();
    Path jar = Files.copy(JAR, folder.resolve("cop.jar"));
    Object[] arguments = {"participants", record, "--format", "docx", "--out", "list.docx"};

    Invocation without = run(jar, List.of(), arguments);
    Files.copy(documents, folder.resolve("cop-documents.jar"));
    Invocation with = run(jar, List.of(), arguments);

    assertThat(without.exitCode()).isEqualTo(2);
    assertThat(without.err()).startsWith("The format docx needs cop-documents.jar");
    assertThat(with).isEqualTo(new Invocation(0, "", ""));
    assertThat(folder.resolve("list.docx")).isNotEmptyFile();
  }

  @Test
  void writesNoWorkbookToATerminal() throws Exception {
    Path out = folder.resolve("terminal");

    Process process = onTerminal("rules", "--format", "xlsx").redirectOutput(out.toFile()).start();

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(out)).startsWith("A workbook or document cannot be shown");
  }

  @Test
  void asksForANewRecordOnATerminal() throws Exception {
    Path out = folder.resolve("terminal");

    Process process = onTerminal("new").redirectOutput(out.toFile()).start();
    while (process.isAlive() && !Files.readString(out).contains("Title of the conference:")) {
      Thread.sleep(20);
    }
    process.destroy();

    assertThat(Files.readString(out)).contains("Title of the conference:");
    assertThat(run("new").err()).startsWith("Specify the id of the conference with --id");
  }

  @Test
  void wrapsToTheWidthOfTheTerminal() throws Exception {
    Path out = folder.resolve("terminal");
    String call = String.join(" ", command(JAR, List.of(), "validate", "untoc").command());

    onTerminal(List.of("stty cols 60;", call)).redirectOutput(out.toFile()).start().waitFor();

    List<String> indented =
        Files.readAllLines(out).stream()
            .map(line -> line.replaceAll("\\x1B\\[[0-9;]*m", "").stripTrailing())
            .filter(line -> line.startsWith("  ") && !line.contains("/")) // places stay whole
            .toList();
    assertThat(indented).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 60);
    assertThat(indented).anyMatch(line -> line.length() > 50);
  }

  @Test
  void printsNoColoursOnADumbTerminal() throws Exception {
    Path out = folder.resolve("terminal");
    ProcessBuilder dumb = onTerminal("validate", "untoc");
    dumb.environment().put("TERM", "dumb");

    dumb.redirectOutput(out.toFile()).start().waitFor();

    assertThat(Files.readString(out)).contains("warning").doesNotContain("\u001b");
  }

  @Test
  void saysThatTheEncodingOfTheSystemLacksAFileName() throws Exception {
    Path out = folder.resolve("stdout");
    String call = String.join(" ", command(JAR, List.of(), "validate").command());

    Process process =
        new ProcessBuilder("sh", "-c", "LC_ALL=C " + call + " \"$(printf 'H\\303\\244fen.json')\"")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(out)).contains("LC_ALL=C.UTF-8");
  }

  private ProcessBuilder onTerminal(Object... arguments) {
    return onTerminal(command(JAR, List.of(), arguments).command());
  }

  private ProcessBuilder onTerminal(List<String> words) {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.exists(script));
    String call = String.join(" ", words);
    return new ProcessBuilder(script.toString(), "-q", "-e", "-c", call, "/dev/null")
        .directory(folder.toFile())
        .redirectErrorStream(true);
  }

  @Test
  void keepsTheLicencesOfTheLibraries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream licence = jar.getInputStream(jar.getEntry("META-INF/LICENSE"))) {
      assertThat(new String(licence.readAllBytes(), UTF_8)).contains("Apache License");
      assertThat(jar.getEntry("org/apache/poi/")).isNull();
      assertThat(jar.getEntry("org/apache/poi/Version.class")).isNull();
    }
  }

  private Path records() throws IOException {
    Path records = Files.createDirectories(folder.resolve("r"));
    for (int i = 0; i < 10_000; i++) {
      Files.writeString(folder.resolve(name(i)), i % 3 == 0 ? ODD : SOUND);
    }
    return records;
  }

  private static String name(int i) {
    return "r/%04d.json".formatted(i);
  }

  /** {@return the report on a single record} */
  private String textOf(String name) throws Exception {
    Files.writeString(folder.resolve(name), name.endsWith("0.json") ? ODD : SOUND);
    String text = run("validate", name, "--profile", "full", "--as-of", "2031-01-01").out();
    Files.delete(folder.resolve(name));
    return text;
  }

  private Invocation run(Object... arguments) throws Exception {
    return run(List.of(), arguments);
  }

  private Invocation run(List<String> options, Object... arguments) throws Exception {
    return run(JAR, options, arguments);
  }

  private Invocation run(Path jar, List<String> options, Object... arguments) throws Exception {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process =
        command(jar, options, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Invocation(exitCode, Files.readString(out), Files.readString(err));
  }

  private ProcessBuilder command(List<String> options, Object... arguments) {
    return command(JAR, options, arguments);
  }

  private ProcessBuilder command(Path jar, List<String> options, Object... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    Stream.of(arguments).map(String::valueOf).forEach(words::add);
    return new ProcessBuilder(words).directory(folder.toFile());
  }
}
