package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.testkit.PseudoLanguage;

/**
 * Everything that a command says is in a bundle: in the pseudo-language, no output has a word or a
 * mark of punctuation around a text outside the brackets, apart from records, names and codes.
 */
@Tag("thorough")
class PseudoLanguageTest {
  private static final List<Path> BUNDLES =
      Stream.of(
              "../../cop-domain",
              "../../cop-sdk/core",
              "../../cop-sdk/tables",
              "../../cop-sdk/xlsx",
              "../../cop-sdk/report",
              "../../cop-sdk/publish",
              "../documents",
              ".")
          .map(module -> Path.of(module, "src/main/resources"))
          .toList();

  private static final Pattern TEXT = Pattern.compile("(?s)\u27e6[^\u27e6\u27e7]*\u27e7");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2,}+");

  /** A mark between two texts, or between a text and a value, on one line. */
  private static final Pattern GLUE =
      Pattern.compile(
          "\u27e7[,;:.!?)\u2013\u2014\u2192\u2190]|[,;:(\u2013\u2014\u2192\u2190] ?\u27e6|\u27e7 \\(");

  /** The name of a file before what is said about it, as compilers write it. */
  private static final Pattern FILE = Pattern.compile("(?m)^\\S+\\.(?:csv|json|txt|xlsx|yaml): ");

  @TempDir private Path folder;

  @TempDir private Path bundles;

  @Test
  void everyCommandTakesItsTextsFromBundles() throws ReflectiveOperationException, IOException {
    CommandLines lines = CommandLines.in(folder, OfficialLanguage.RUSSIAN);
    EnglishWords words = new EnglishWords(OfficialLanguage.RUSSIAN, lines.records());
    Method call =
        classesWithBundles()
            .loadClass("org.unodc.cop.examples.cli.PseudoInvocation")
            .getDeclaredMethod("of", Object[].class);
    Set<String> ofRecords = new HashSet<>(Set.of("\u043f\u043e\u0440\u0442"));
    for (State state : States.all()) {
      CYRILLIC
          .matcher(state.name().in(OfficialLanguage.RUSSIAN))
          .results()
          .forEach(word -> ofRecords.add(word.group()));
    }
    List<String> found = new ArrayList<>();
    for (String line : CommandLines.calls()) {
      List<String> arguments =
          Stream.concat(lines.arguments(line).stream(), Stream.of("--lang", "ru")).toList();
      String output =
          FILE.matcher(String.valueOf(call.invoke(null, (Object) arguments.toArray())))
                  .replaceAll("")
              + "\n"
              + CommandLines.chart(arguments);
      Set<String> wrong = new TreeSet<>();
      String forPeople = line.endsWith("concise") ? "" : output;
      GLUE.matcher(forPeople).results().forEach(glue -> wrong.add(around(forPeople, glue.start())));
      String outside = TEXT.matcher(output).replaceAll(" ");
      wrong.addAll(words.in(outside, arguments));
      CYRILLIC
          .matcher(outside)
          .results()
          .map(MatchResult::group)
          .filter(word -> !ofRecords.contains(word))
          .forEach(wrong::add);
      if (!wrong.isEmpty()) {
        found.add(line + ": " + wrong);
      }
    }

    assertThat(found).isEmpty();
  }

  private static String around(String output, int at) {
    return output
        .substring(Math.max(0, at - 20), Math.min(output.length(), at + 20))
        .replace('\n', ' ');
  }

  /** {@return a class loader with the classes of the command and the bundles} */
  private ClassLoader classesWithBundles() throws IOException {
    PseudoLanguage.into(bundles, BUNDLES);
    List<URL> path = new ArrayList<>(List.of(bundles.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
