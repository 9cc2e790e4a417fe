package org.unodc.cop.tests.language;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a text with forms, plurals or selections contains. {@code session {le: la
 * session}} contains {@code session} and {@code la session}; {@code {0, plural, one {# jour} other
 * {# jours}}} contains {@code # jour} and {@code # jours}. Placeholders remain as they are.
 */
final class TextForms {
  private static final Pattern FORM = Pattern.compile("\\s*[^\\s\\d,{}:]+\\s*:");
  private static final Pattern PLURAL = Pattern.compile("\\s*\\d+\\s*,\\s*(?:plural|select)\\s*,");
  private static final Pattern CATEGORY = Pattern.compile("\\s*([a-zA-Z_]+|=\\d+)\\s*");

  private TextForms() {}

  /**
   * {@return the plain text, then its forms; each once for every category of its plurals and
   * selections}
   */
  static ImmutableList<String> of(String text) {
    List<String> plain = new ArrayList<>(List.of(""));
    List<String> forms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '{' ? endOfBraces(text, at) : -1;
      if (end < 0) {
        append(plain, text.substring(at, at + 1));
        at++;
        continue;
      }
      String inside = text.substring(at + 1, end);
      Matcher form = FORM.matcher(inside);
      Matcher plural = PLURAL.matcher(inside);
      if (plural.lookingAt()) {
        plain = product(plain, categories(inside.substring(plural.end())));
      } else if (form.lookingAt()) {
        forms.addAll(of(inside.substring(form.end()).strip()));
      } else {
        append(plain, text.substring(at, end + 1));
      }
      at = end + 1;
    }
    return ImmutableList.<String>builder()
        .addAll(forms.isEmpty() ? plain : plain.stream().map(String::strip).toList())
        .addAll(forms)
        .build();
  }

  /** {@return all texts of {@link #of}, one a line} */
  static String joined(String text) {
    return String.join("\n", of(text));
  }

  private static ImmutableList<String> categories(String plural) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    int at = 0;
    while (at < plural.length()) {
      Matcher category = CATEGORY.matcher(plural).region(at, plural.length());
      int open = category.lookingAt() ? category.end() : at;
      int end =
          open < plural.length() && plural.charAt(open) == '{' ? endOfBraces(plural, open) : -1;
      if (end < 0) {
        break;
      }
      texts.addAll(of(plural.substring(open + 1, end)));
      at = end + 1;
    }
    return texts.build();
  }

  private static int endOfBraces(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void append(List<String> texts, String end) {
    texts.replaceAll(text -> text + end);
  }

  private static List<String> product(List<String> texts, List<String> ends) {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      for (String end : ends) {
        all.add(text + end);
      }
    }
    return all;
  }
}
