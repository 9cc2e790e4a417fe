package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.tests.checkout.LibraryFolders;

/** Reads the Javadoc of accessors from the sources. */
final class SourceDocumentation {
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
  private static final String ANNOTATIONS = "(?:@\\w+(?:\\([^)]*\\))?\\s+)*";

  private SourceDocumentation() {}

  /**
   * {@return a sentence on the value of an accessor, or empty if the type does not have that
   * accessor}
   */
  static Optional<String> of(Class<?> type, String accessor) {
    return (type.isRecord() ? component(type, accessor) : Optional.<String>empty())
        .or(() -> returned(type, accessor))
        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
  }

  private static Optional<String> component(Class<?> type, String name) {
    String declaration = ANNOTATIONS + "(?:public )?record " + type.getSimpleName() + "\\b";
    return found(COMMENT + declaration, source(type))
        .map(SourceDocumentation::plain)
        .flatMap(comment -> found("@param " + name + " (.*?) ?(?=@param|$)", comment));
  }

  private static Optional<String> returned(Class<?> type, String accessor) {
    String declaration = ANNOTATIONS + "public (?:abstract )?[^;{}=*]*?\\b" + accessor + "\\(\\)";
    return found(COMMENT + declaration, source(type))
        .map(SourceDocumentation::plain)
        .flatMap(comment -> found("\\{@return (.*?)\\}", comment));
  }

  /**
   * {@return the comment in one line; of the inline tags only code and link are replaced by their
   * text}
   */
  private static String plain(String comment) {
    return comment
        .replaceAll("\\s*\\R\\s*\\*\\s*", " ")
        .replaceAll("\\{@linkplain\\s+\\S+\\s+([^{}]*)\\}", "$1")
        .replaceAll("\\{@(?:code|link)\\s+(?:\\w*#)?([^{}]*)\\}", "$1")
        .strip();
  }

  private static Optional<String> found(String expression, String text) {
    Matcher matcher = Pattern.compile(expression, Pattern.DOTALL).matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String source(Class<?> type) {
    Class<?> outermost = type.isMemberClass() ? type.getEnclosingClass() : type;
    try {
      return Files.readString(LibraryFolders.source(outermost.getName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
