package org.unodc.cop.examples.cli.entry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageCatalogue;

/** The words for the codes of the model in one language, found by the code and where it stands. */
final class CodeWords {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final OfficialLanguage language;

  CodeWords(OfficialLanguage language) {
    this.language = language;
  }

  /**
   * {@return the word for a value; the value itself if it is no code of the model}
   *
   * @param member the name of the member that has the value
   * @param kind the kind of the entity that contains it, such as side-event
   */
  String of(String member, String value, String kind) {
    if (value.equals("true") || value.equals("false")) {
      return word("word.answer." + (value.equals("true") ? "YES" : "NO"));
    }
    if (!CODE.matcher(value).matches()) {
      return value;
    }
    List<String> keys =
        MessageCatalogue.standard().keys(language).stream()
            .filter(key -> key.startsWith("word.") && key.endsWith("." + value))
            .sorted()
            .toList();
    String name = member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return keys.stream()
        .filter(key -> key.equals("word." + kind + "-" + name + "." + value))
        .findFirst()
        .or(() -> keys.stream().filter(key -> list(key).endsWith(name)).findFirst())
        .or(() -> keys.stream().findFirst())
        .map(this::word)
        .orElse(value);
  }

  private static String list(String key) {
    return key.substring("word.".length(), key.lastIndexOf('.'));
  }

  private String word(String key) {
    int end = key.lastIndexOf('.');
    return CodeLabels.of(list(key), key.substring(end + 1), language);
  }
}
