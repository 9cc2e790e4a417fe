package org.unodc.cop.examples.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Finds words of English, and codes of the model, in an output in another language.
 *
 * <p>Under a language with another script, each word in Latin letters is English. Under French and
 * Spanish, a word is English if the English texts of the program have it, and those of the language
 * do not. What was typed, names of options, ids, links and places in a file are no words.
 */
final class EnglishWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}+");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b");

  /** The style and the tags of a page. */
  private static final Pattern MARKUP = Pattern.compile("(?s)<style>.*?</style>|<[^<>]*>|&\\w+;");

  /** JSON, links, JSON Pointers, paths of members and files, codes, ids of rules, digests. */
  private static final Pattern NAME =
      Pattern.compile(
          "[\\[{][\\[{\"].*|[0-9a-f]{64}|-SNAPSHOT|\\.[a-z]+\\b|https?://\\S+|(?:/[\\w.~-]+)+|\\b[a-z][\\w-]*(?:\\.[\\w-]+|\\[\\d+])+|cop/1");

  /** Names of profiles, keys and standards, which are the same in all languages. */
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "basic",
          "full",
          "publication",
          "ctrl",
          "iso",
          "sha",
          "unicode",
          "utf",
          "utc",
          "json",
          "yaml",
          "libraryversion");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      ImmutableSet.of(
          "the", "of", "and", "is", "has", "was", "were", "which", "with", "for", "that", "but",
          "not", "this", "it", "its", "from", "to", "by", "at", "be", "been", "are", "have", "or",
          "there", "no", "in", "as", "all", "other", "only", "than", "if", "so", "one", "two");

  private static final String DOMAIN =
      "../../cop-domain/src/main/resources/org/unodc/cop/domain/message/catalogue_%s.properties";

  private static final List<String> CATALOGUES =
      List.of(
          "src/main/resources/org/unodc/cop/examples/cli/text/text_%s.properties",
          DOMAIN,
          ofSdk("report", "report/report"),
          ofSdk("publish", "icalendar/calendar"),
          ofSdk("core", "diff/changes"),
          ofSdk("tables", "workbook/labels"),
          ofSdk("core", "internal/text/problems"));

  private final boolean latinScript;
  private final Set<String> english;
  private final Set<String> known = new HashSet<>(NAMES);

  /**
   * Creates the words of English that are none of a language.
   *
   * @param records records in JSON and tables, whose ids and texts are no words of the program
   */
  EnglishWords(OfficialLanguage language, List<String> records) {
    this.latinScript = language == OfficialLanguage.FRENCH || language == OfficialLanguage.SPANISH;
    Set<String> own = words(language.tag());
    this.english = Set.copyOf(Sets.difference(Sets.union(words("en"), FUNCTION_WORDS), own));
    known.addAll(own);
    known.addAll(namesOfTheCommandLine());
    records.forEach(record -> known.addAll(latin(record.replaceAll("\"[A-Z_]+\"", ""))));
  }

  private static String ofSdk(String folder, String bundle) {
    return "../../cop-sdk/"
        + folder
        + "/src/main/resources/org/unodc/cop/sdk/"
        + bundle
        + "_%s.properties";
  }

  /** {@return the words of English and the codes in an output of these arguments} */
  Set<String> in(String output, List<String> arguments) {
    Set<String> typed = new HashSet<>();
    arguments.forEach(argument -> typed.addAll(latin(argument)));
    String text = NAME.matcher(MARKUP.matcher(output).replaceAll(" ")).replaceAll(" ");
    Set<String> found = new TreeSet<>();
    CONSTANT.matcher(text).results().forEach(code -> found.add(code.group()));
    for (String word : latin(text)) {
      if (!typed.contains(word)
          && !known.contains(word)
          && (!latinScript || english.contains(word))) {
        found.add(word);
      }
    }
    return found;
  }

  private static Set<String> namesOfTheCommandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Set<String> names = new HashSet<>(Set.of("cop"));
    for (CommandLine command : CopCommand.commandLine(nowhere, nowhere).getSubcommands().values()) {
      names.addAll(latin(command.getCommandName()));
      for (ArgSpec argument : command.getCommandSpec().args()) {
        names.addAll(latin(argument.paramLabel()));
        if (argument.completionCandidates() != null) {
          argument.completionCandidates().forEach(value -> names.addAll(latin(value)));
        }
        if (argument instanceof OptionSpec option) {
          Stream.of(option.names()).map(EnglishWords::latin).forEach(names::addAll);
        }
      }
    }
    return names;
  }

  private static Set<String> words(String tag) {
    Set<String> words = new HashSet<>();
    for (String file : CATALOGUES) {
      try (Stream<String> lines = Files.lines(Path.of(file.formatted(tag)))) {
        lines
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(line.indexOf('=') + 1).replaceAll("\\\\u[0-9a-f]{4}", " "))
            .forEach(text -> words.addAll(matches(WORD, text)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return words;
  }

  private static Set<String> latin(String text) {
    return matches(LATIN, text);
  }

  private static Set<String> matches(Pattern pattern, String text) {
    Set<String> words = new HashSet<>();
    pattern
        .matcher(text)
        .results()
        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }
}
