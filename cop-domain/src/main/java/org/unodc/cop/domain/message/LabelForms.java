package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A label of the standard catalogue with the forms in which sentences of its language use it, such
 * as {@code session {le: la session} {de: de la session}}. The sentence {@code "La date {1:de}"}
 * asks for the form {@code de}.
 *
 * @param plain the label by itself
 * @param forms the forms by their names
 */
record LabelForms(String plain, ImmutableMap<String, String> forms) {
  private static final Pattern FORM = Pattern.compile("\\{([^{}:]+): ([^{}]+)\\}");

  /** {@return the label that a text of the catalogue defines} */
  static LabelForms of(String text) {
    int end = text.indexOf(" {");
    return end < 0
        ? new LabelForms(text, ImmutableMap.of())
        : new LabelForms(
            text.substring(0, end),
            FORM.matcher(text.substring(end))
                .results()
                .collect(
                    ImmutableMap.toImmutableMap(
                        (MatchResult form) -> form.group(1), form -> form.group(2))));
  }

  /** {@return the label in a form; the label by itself if it has no such form} */
  String in(String form) {
    return forms.getOrDefault(form, plain);
  }
}
