package org.unodc.cop.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language for tests: every text of every bundle is in brackets, 40 % longer, and in letters that
 * no other text has. What an output has outside the brackets comes from the record, from what was
 * typed, or from Java. It takes the place of Russian.
 */
public final class PseudoLanguage {
  /** They are read, not written: the words in the tables of depositaries. */
  private static final String WORDS_TO_READ = "terms_ru.properties";

  private static final Pattern ARGUMENT = Pattern.compile("\\d+(?::[^{}]+|-\\d+)?");
  private static final Pattern CHOICE = Pattern.compile("\\d+, (?:plural|select),");
  private static final Pattern FORM = Pattern.compile("[^\\d\\s{}:]+: ");
  private static final Pattern NUMBER = Pattern.compile("number\\..*|date\\.first");

  private PseudoLanguage() {}

  /**
   * Writes the bundles of some folders of resources anew.
   *
   * @param folder an empty folder, which is to precede the others on a class path
   * @param sources the folders of resources, such as {@code src/main/resources}
   * @throws IOException if a bundle cannot be read or written
   */
  public static void into(Path folder, List<Path> sources) throws IOException {
    for (Path resources : sources) {
      try (Stream<Path> files = Files.walk(resources)) {
        for (Path file : files.filter(PseudoLanguage::isToBeReplaced).toList()) {
          write(file, folder.resolve(resources.relativize(file)));
        }
      }
    }
  }

  private static boolean isToBeReplaced(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("_ru.properties") && !name.equals(WORDS_TO_READ);
  }

  private static void write(Path from, Path to) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(from)) {
      texts.load(reader);
    }
    texts.replaceAll((key, text) -> of(key.toString(), text.toString()));
    Files.createDirectories(to.getParent());
    try (Writer writer = Files.newBufferedWriter(to)) {
      texts.store(writer, null);
    }
  }

  private static String of(String key, String text) {
    return NUMBER.matcher(key).matches() ? text : inBrackets(text);
  }

  private static String inBrackets(String text) {
    StringBuilder pseudo = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int end = open < 0 ? text.length() : open;
      pseudo.append(words(text.substring(at, end)));
      if (open < 0) {
        break;
      }
      int close = endOfBraces(text, open);
      pseudo.append('{').append(place(text.substring(open + 1, close))).append('}');
      at = close + 1;
    }
    return pseudo.toString();
  }

  /** {@return a place for an argument, whose own texts are in brackets} */
  private static String place(String inside) {
    Matcher choice = CHOICE.matcher(inside);
    Matcher form = FORM.matcher(inside);
    if (ARGUMENT.matcher(inside).matches()) {
      return inside;
    }
    if (form.lookingAt()) {
      return form.group() + inBrackets(inside.substring(form.end()));
    }
    if (!choice.lookingAt()) {
      throw new IllegalArgumentException("no place for an argument: {" + inside + "}");
    }
    StringBuilder texts = new StringBuilder(choice.group());
    int at = choice.end();
    while (at < inside.length()) {
      int open = inside.indexOf('{', at);
      int close = endOfBraces(inside, open);
      texts.append(inside, at, open + 1);
      texts.append(inBrackets(inside.substring(open + 1, close)).replace("\u27e6#", "#\u27e6"));
      texts.append('}');
      at = close + 1;
    }
    return texts.toString();
  }

  private static int endOfBraces(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace is not closed in " + text);
  }

  private static String words(String text) {
    if (text.isBlank()) {
      return text;
    }
    String bare = text.strip();
    StringBuilder letters = new StringBuilder();
    bare.codePoints()
        .map(point -> Character.isLetter(point) ? '\u0561' + point % 38 : point)
        .forEach(letters::appendCodePoint);
    String longer = "\u00b7".repeat(bare.length() * 2 / 5);
    return text.replace(bare, "\u27e6" + letters + longer + "\u27e7");
  }
}
