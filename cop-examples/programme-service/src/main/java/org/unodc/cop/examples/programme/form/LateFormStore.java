package org.unodc.cop.examples.programme.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the entries of forms that were submitted after their session had ended. The new session
 * stores the entries until the user has signed in and sees the form again. The service does not act
 * on them.
 */
@Component
public class LateFormStore {
  private static final String ATTRIBUTE = LateFormStore.class.getName();
  private static final int MAX_CHARACTERS = 100_000;
  private static final Pattern LONG_FORMS =
      Pattern.compile("/[a-z]{2}/(apply|(my-events|desk/side-events)/[^/]+/description)");

  private record LateForm(String path, FormEntries entered) implements Serializable {}

  /**
   * Keeps the entries of a submitted form.
   *
   * @return the path of the page that shows them again; empty if the form is not one of the long
   *     forms, or if the entries are too long
   */
  public Optional<String> keep(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    FormEntries entered = FormEntries.of(values(request));
    if (!LONG_FORMS.matcher(path).matches() || length(entered) > MAX_CHARACTERS) {
      return Optional.empty();
    }
    request.getSession().setAttribute(ATTRIBUTE, new LateForm(path, entered));
    return Optional.of(request.getRequestURI());
  }

  /**
   * {@return the entries that were kept for this page, which are removed; empty if there are none}
   */
  public Optional<FormEntries> take(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getSession().getAttribute(ATTRIBUTE) instanceof LateForm late
        && late.path().equals(path)) {
      request.getSession().removeAttribute(ATTRIBUTE);
      return Optional.of(late.entered());
    }
    return Optional.empty();
  }

  private static Map<String, List<String>> values(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals("_csrf"))
        .collect(
            Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue())));
  }

  private static int length(FormEntries entered) {
    return entered.values().entries().stream()
        .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
        .sum();
  }
}
