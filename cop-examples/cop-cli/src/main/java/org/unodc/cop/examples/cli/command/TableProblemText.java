package org.unodc.cop.examples.cli.command;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * A problem of a table as text, in which each setting of the library has the name of its option.
 */
final class TableProblemText {
  /** The settings as the library names them, each with its option. */
  private static final ImmutableMap<String, String> OPTIONS =
      ImmutableMap.of(
          "set the time zone of the times in the table", "--zone",
          "set a length of slots without an end", "--slot-minutes",
          "set the language of such texts", "--text-language",
          "set that the day comes first", "--day-first");

  private TableProblemText() {}

  /**
   * {@return the problem with its place in a language}
   *
   * <p>English names the option in the sentence, the other languages after it.
   */
  static String of(TableProblem problem, OfficialLanguage language) {
    String text = problem.in(language);
    for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
      if (language == OfficialLanguage.ENGLISH) {
        text = text.replace(option.getKey(), option.getKey() + " with " + option.getValue());
      } else if (problem.message().contains(option.getKey())) {
        text += " (" + option.getValue() + ")";
      }
    }
    return text;
  }
}
